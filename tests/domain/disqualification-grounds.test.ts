import { expect, test } from 'vitest';
import { reportDisqualification } from '#domain/acts/report-disqualification/act.ts';
import { disqualifications } from '#domain/case/disqualification.ts';
import { disqualificationTexts } from '#domain/words/disqualified.ts';

/** The grounds that stored facts hold, and that callers know. */
const kept = ['party', 'represents', 'decided-below', 'other'];

test('every ground that was ever reported can be read and reported still', () => {
  expect(disqualifications).toEqual(expect.arrayContaining(kept));
  for (const ground of kept) expect(reportDisqualification.input.safeParse({ ground }).success, ground).toBe(true);
});

test('a municipality’s own ground can be reported (kommunallagen 6 kap. 28 § 3)', () => {
  expect(reportDisqualification.input.safeParse({ ground: 'supervises-own' }).success).toBe(true);
  expect(reportDisqualification.input.safeParse({ ground: 'of-no-act' }).success).toBe(false);
});

test('no ground names a section, since two acts say the same of different people', () => {
  for (const ground of disqualifications) {
    const { sv, en } = disqualificationTexts[ground];
    expect(sv + en, ground).not.toMatch(/§|section/);
  }
});
