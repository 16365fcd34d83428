import { expect, it } from 'vitest';
import { calendarOf } from '../../../utils/handover/reminders';

it('is a calendar of whole days, each announced the day before, in lines of at most 75 bytes', () => {
  const title = 'Gmail: 1月から、ほかの会社のアドレスでは送信できなくなります; 準備, 確認';
  const text = calendarOf([{ on: '2026-12-18', title, text: 'One\nTwo' }], 'Plan');
  const lines = text.split('\r\n');
  expect(text).not.toMatch(/[^\r]\n/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const whole = text.replaceAll('\r\n ', '').split('\r\n');
  expect(whole).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'DTSTART;VALUE=DATE:20261218',
      'UID:2026-12-18@send-as-check.example',
      `SUMMARY:${title.replace(/[;,]/g, '\\$&')}`,
      'DESCRIPTION:One\\nTwo',
      'TRIGGER:-P1D',
      'END:VCALENDAR',
    ]),
  );
});
