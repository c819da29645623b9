import { expect, test } from 'vitest';

test('the machine’s own time zone is the one these tests are about', () => {
  const zone = process.env.TZ;
  expect(['Europe/Stockholm', 'America/New_York', 'Pacific/Kiritimati']).toContain(zone);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  // Noon in Sweden on a winter day, as this machine's own calendar has it.
  const there = { 'Europe/Stockholm': 12, 'America/New_York': 6, 'Pacific/Kiritimati': 1 }[zone ?? ''];
  expect(new Date('2026-11-25T11:00:00Z').getHours()).toBe(there);
});
