import ical from 'ical-generator';

export interface Reminder {
  /** ISO date. */
  on: string;
  title: string;
  text: string;
}

/** Whole days for a calendar (RFC 5545), each announced the day before. */
export function calendarOf(reminders: readonly Reminder[], name: string): string {
  const calendar = ical({ name, prodId: { company: 'send-as-check', product: 'plan' } });
  for (const { on, title, text } of reminders)
    calendar
      .createEvent({
        // The same reminder, saved again, takes the place of the first.
        id: `${on}@send-as-check.example`,
        start: new Date(`${on}T00:00:00Z`),
        allDay: true,
        timezone: 'UTC',
        summary: title,
        description: text,
      })
      .createAlarm({ type: 'display' as never, trigger: 24 * 60 * 60 });
  return calendar.toString();
}
