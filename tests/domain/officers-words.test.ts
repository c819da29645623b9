import { expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import type { AnyAct } from '#domain/acts/define.ts';
import { officersWords } from '#domain/acts/history.ts';
import type { Fact } from '#domain/case/facts.ts';
import { happenedIn } from '#domain/pages/happened.ts';

const officer = { kind: 'officer', id: 'o', name: 'Alva', department: 'd' };
const fact = (type: string, more: object, by: object = officer) =>
  ({ type, key: 'k', at: '2027-01-12T11:00:00Z', by, ...more }) as Fact;

/** Every line of the history that has a place for what somebody writes in a form. */
const places = (acts as readonly AnyAct[]).flatMap(({ words: { fields, history } }) =>
  Object.entries(history).flatMap(([type, { staff, own, applicant }]) =>
    Object.entries(fields).flatMap(([field, { as }]) =>
      [staff, own, applicant].flatMap((text) =>
        text?.en.includes(`{${field}}`) && (as === 'text' || as === 'line') ? [{ type, field, line: text.en }] : [],
      ),
    ),
  ),
);

test('there are such lines, also of what owners write', () => {
  const types = new Set(places.map(({ type }) => type));
  expect(types).toEqual(
    new Set([
      ...['clock-extended', 'recommendation-returned', 'contact-corrected', 'company-registered'],
      ...['decision-ask-refused', 'delay-told', 'disqualification-lifted', 'permit-suggested'],
    ]),
  );
});

test.each(places)(
  'what an officer writes is told from the rest of the line: $type, $field',
  ({ type, field, line }) => {
    const written = 'Det är semester. Vi väntar på mätningen.';
    const text = line.replace(`{${field}}`, written);
    expect(officersWords(fact(type, { [field]: written }), text)).toBe(written);
    expect(officersWords(fact(type, { [field]: written }, { kind: 'applicant' }), text)).toBeUndefined();
    expect(officersWords(fact(type, { [field]: '' }), text)).toBeUndefined();
    expect(happenedIn([fact(type, { [field]: written })], () => text)).toMatchObject([{ type, text, written }]);
  },
);

test('what an officer wrote and the line does not show is not told from it', () => {
  expect(officersWords(fact('clock-extended', { reasons: 'Semester.' }), 'The time was extended.')).toBeUndefined();
  // Its reasons have no place in the line of a decision, even if they say what that says.
  expect(officersWords(fact('decided', { motivation: 'beviljat' }), 'Bygglov: beviljat.')).toBeUndefined();
  expect(officersWords(fact('opened-by-a-later-version', { text: 'x' }), 'x')).toBeUndefined();
  expect(happenedIn([fact('clock-extended', {})], () => undefined)).toEqual([]);
});
