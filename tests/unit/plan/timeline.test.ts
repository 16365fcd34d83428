import { describe, expect, it } from 'vitest';
import { notices } from '../../../utils/notices/notices';
import { timelineOf } from '../../../utils/plan/timeline';
import { row } from '../../fixtures/situations';
import { planOf } from './reports';

describe('before, during and after', () => {
  it.each([
    ['2026-11-24', 'before', 38],
    ['2026-12-31', 'before', 1],
    ['2027-01-01', 'during', 0],
    ['2027-01-31', 'during', -30],
    ['2027-02-01', 'after', -31],
    ['2027-02-15', 'after', -45],
  ])('%s: %s', (today, phase, daysLeft) => {
    expect(timelineOf(notices, today)).toMatchObject({ phase, daysLeft, from: '2027-01-01', popFrom: '2027-01-01' });
  });

  it('the same ways are offered on all days', () => {
    const rows = [
      row('info@example.jp', 'sv12718.xserver.jp:465/ssl'),
      row('taro@outlook.com', 'smtp.office365.com:587/tls'),
    ];
    const on = (today: string) => planOf(rows, today).addresses;
    for (const today of ['2026-12-31', '2027-01-01', '2027-02-15']) expect(on(today)).toEqual(on('2026-11-24'));
  });
});

it('each step has its day, counted from the date in notices.json', () => {
  expect(timelineOf(notices, '2026-11-24').milestones).toEqual([
    { id: 'copy', by: '2026-11-24' },
    { id: 'setUp', by: '2026-12-10' },
    { id: 'tested', by: '2026-12-20' },
    { id: 'defaults', by: '2026-12-27' },
    { id: 'forwarding', by: '2027-01-15' },
  ]);
  const moved = notices.map((one) =>
    one.id === 'third-party-send-as' ? { ...one, from: '2027-03-31', precision: 'day' as const } : one,
  );
  expect(timelineOf(moved, '2027-03-31')).toMatchObject({ phase: 'during', daysLeft: 0 });
  expect(timelineOf(moved, '2027-04-01').phase).toBe('after');
  expect(timelineOf(moved, '2026-11-24').milestones[1]).toEqual({ id: 'setUp', by: '2027-03-09' });
});

it('without a date nothing is due', () => {
  expect(timelineOf([], '2027-02-01')).toMatchObject({ phase: 'before', from: undefined, milestones: [] });
});
