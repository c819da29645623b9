import { expect, test } from 'vitest';
import { planView } from '#domain/pages/plan.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { calendarFile } from '../../web/applicant/plan/calendar-file.ts';
import { cafeWithSign } from '../support/answers.ts';
import { describeInEveryZone } from '../support/time-zones.ts';

// Over the night when the clocks go forward, too.
const plan = planView(
  catalogue,
  makePlan(catalogue, { municipality: 'koping', event: 'open-restaurant', answers: cafeWithSign, today: '2027-02-28' }),
  'sv',
);
const plain = (day: string) => day.replaceAll('-', '');

describeInEveryZone('the calendar file', () => {
  test('holds the very days of the plan, as days', async () => {
    const file = (await calendarFile(plan, 'http://exempel.example', 'sv')).replaceAll('\r\n ', '');
    const starts = [...file.matchAll(/^DTSTART(.*):(.*)\r$/gm)].map(([, how, day]) => [how, day]);
    const { early, statutory, late } = plan.opening.shown;
    const days = [...plan.permits.map((p) => p.window.statutory), early, statutory, late];
    expect(days.length).toBeGreaterThan(4);
    expect(starts).toEqual(days.map((day) => [';VALUE=DATE', plain(day)]));
    // No entry lasts until a moment.
    expect(file).not.toMatch(/^(DTEND|DURATION)/m);
  });
});
