import type { ActWords } from '../define.ts';

export const words: ActWords<'filing' | 'day', 'not-yours' | 'not-yet', 'filing-done' | 'filing-undone'> = {
  title: { sv: 'Det har jag gjort', en: 'I have done this' },
  button: { sv: 'Det är gjort', en: 'It is done' },
  fields: {
    filing: { label: { sv: 'Det ni gör själva', en: 'What you do yourselves' }, as: 'given' },
    day: {
      label: { sv: 'Vilken dag lämnade ni in det?', en: 'On which day did you hand it in?' },
      help: {
        sv: 'Det kontrolleras inte här. Här står det att ni säger att det är gjort.',
        en: 'It is not checked here. It will say here that you say it is done.',
      },
      as: 'day',
    },
  },
  refusals: {
    'not-yours': {
      as: 'invalid-input',
      says: {
        sv: 'Det är inget som ni lämnar in själva i det här ärendet.',
        en: 'That is nothing you hand in yourselves in this case.',
      },
    },
    'not-yet': {
      as: 'invalid-input',
      says: { sv: 'Den dagen har inte varit än.', en: 'That day has not been yet.' },
    },
  },
  history: {
    'filing-done': {
      staff: {
        sv: 'Företaget säger att det har gjort detta {day}: {filing}. Det är inte kontrollerat här.',
        en: 'The business says that it did this on {day}: {filing}. It has not been checked here.',
      },
      applicant: {
        sv: 'Ni sade att ni har gjort detta {day}: {filing}.',
        en: 'You said that you did this on {day}: {filing}.',
      },
    },
    'filing-undone': {
      staff: {
        sv: 'Företaget säger att detta inte är gjort: {filing}.',
        en: 'The business says that this is not done: {filing}.',
      },
      applicant: { sv: 'Ni sade att detta inte är gjort: {filing}.', en: 'You said that this is not done: {filing}.' },
    },
  },
};
