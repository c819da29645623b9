import * as z from 'zod';
import type { Stance } from '../case/facts.ts';
import { code, words as text } from '../fields/fields.ts';
import type { FieldWords, RefusalWords, Refused } from './define.ts';

/** The conditions that a body would set, each by itself: whoever decides takes them over one by one. */
export const opinionConditions = z.array(text(2000)).max(50, code('too-long')).optional();

/** The reasons of an opinion: every stance needs them, and whoever chooses one knows it before. */
export const reasonsField = (rows: number): FieldWords => ({
  label: { sv: 'Motivering', en: 'Reasons' },
  help: {
    sv: 'Behövs i alla svar. Vid ”Ingen erinran” räcker några ord.',
    en: 'Needed in every answer. With “No objection” a few words are enough.',
  },
  as: 'text',
  rows,
});

export const conditionsField: FieldWords = {
  label: { sv: 'Villkor', en: 'Conditions' },
  help: {
    sv: 'Ett på varje rad. Skriv dem bara om ni väljer ”Tillstyrkt med villkor”.',
    en: 'One on each line. Write them only if you choose “Supported with conditions”.',
  },
  as: 'lines',
  rows: 3,
};

export const conditionsRefusal: RefusalWords = {
  as: 'invalid-input',
  says: {
    sv: 'Villkor hör till ”Tillstyrkt med villkor”. Välj det, eller ta bort villkoren.',
    en: 'Conditions belong to “Supported with conditions”. Choose that, or remove the conditions.',
  },
};

/** Conditions belong to the one stance that has them. An opinion from before they had a field of their own has them in its text. */
export const conditionsRefused = ({
  stance,
  conditions = [],
}: {
  readonly stance: Stance;
  readonly conditions?: readonly string[] | undefined;
}): readonly Refused<'conditions-unexpected'>[] =>
  stance !== 'no-objection-with-conditions' && conditions.length > 0
    ? [{ code: 'conditions-unexpected', pointer: '/conditions' }]
    : [];
