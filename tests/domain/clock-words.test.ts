import { describe, expect, test } from 'vitest';
import type { ClockLine, LineEvent } from '#domain/case/clock-lines.ts';
import type { Basis } from '#domain/definitions/permit.ts';
import { lineText } from '#domain/words/clock.ts';

const due: LineEvent = { what: 'due', span: 'first', moved: false };
const moved: LineEvent = { what: 'due', span: 'first', moved: true };
const breached: LineEvent = { what: 'breached', due: '2027-03-22' };
const asked: LineEvent = { what: 'asked', why: 'runs-on' };
const said = (event: LineEvent, basis: Basis) =>
  lineText({ event, basis } satisfies Pick<ClockLine, 'event' | 'basis'>);

describe('a line of a clock says what its day rests on', () => {
  test.each<[LineEvent, Basis, string, string]>([
    [due, 'law', 'Sista dagen.', 'The last day.'],
    [due, 'goal', 'Eget mål: beslut senast den här dagen.', 'Own goal: a decision by this day.'],
    [due, 'estimate', 'Beräknad dag. Lagen sätter ingen.', 'Estimated day. The law sets none.'],
    [moved, 'law', 'Sista dagen. Tiden gick ut en ledig dag', 'The last day. The time ended on a day off'],
    [
      moved,
      'goal',
      'Eget mål: beslut senast den här dagen. Tiden gick ut',
      'Own goal: a decision by this day. The time',
    ],
    [breached, 'law', 'Försenat. Sista dagen, {due}, gick', 'Late. The last day, {due}, passed'],
    [breached, 'goal', 'Målet eller den beräknade dagen, {due}, gick', 'The goal or estimated day, {due}, passed'],
    [breached, 'estimate', 'Målet eller den beräknade dagen, {due}, gick', 'The goal or estimated day, {due}, passed'],
    [
      { what: 'breached', due: '2027-03-22', of: 'answer' },
      'goal',
      'Dagen att svara, {due}',
      'The day to answer, {due}',
    ],
    [{ what: 'answer-due' }, 'goal', 'Svara senast den här dagen.', 'Answer by this day.'],
    [asked, 'law', 'Komplettering begärd. Tiden löper: lagen', 'Asked for what is missing. The time runs on: by law'],
    [asked, 'goal', 'Komplettering begärd. Dagen flyttas inte.', 'Asked for what is missing. The day does not move.'],
  ])('%o by %s', (event, basis, sv, en) => {
    const text = said(event, basis);
    expect(text.sv.startsWith(sv), text.sv).toBe(true);
    expect(text.en.startsWith(en), text.en).toBe(true);
  });

  test.each<Basis>(['goal', 'estimate'])('and calls no day of a %s the last one', (basis) => {
    for (const event of [due, moved, breached, asked]) {
      const { sv, en } = said(event, basis);
      expect(`${sv} ${en}`).not.toMatch(/sista dagen|the last day|by law/i);
    }
  });
});
