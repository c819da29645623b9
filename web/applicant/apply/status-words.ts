import type { FormQuestion, FormSection } from '#domain/api/answers/form-list.ts';
import { type Day, isMeantDay } from '#domain/calendar/day.ts';
import type { Language, Text } from '#domain/definitions/text.ts';
import { dayBesideWord } from '#domain/words/dates.ts';
import type { State } from '../../shared/face/status.tsx';

interface Said {
  readonly state: State;
  readonly text: Text;
}

/** How a section stands, as the list shows it. */
export const sectionStatus: Readonly<Record<FormSection['status'], Said>> = {
  'to-do': { state: 'todo', text: { sv: 'Att göra', en: 'To do' } },
  missing: { state: 'attention', text: { sv: '{n} kvar', en: '{n} left' } },
  done: { state: 'done', text: { sv: 'Klart', en: 'Done' } },
  'not-needed': { state: 'not-needed', text: { sv: 'Behövs inte', en: 'Not needed' } },
};

/** How a paper stands. */
export const paperStatus: Readonly<Record<FormQuestion['status'], Said>> = {
  'to-do': { state: 'todo', text: { sv: 'Saknas', en: 'Missing' } },
  done: { state: 'done', text: { sv: 'Inlämnat', en: 'Handed in' } },
  promised: { state: 'waiting', text: { sv: 'Kommer {day}', en: 'Comes {day}' } },
  wrong: { state: 'problem', text: { sv: 'Rätta', en: 'Correct' } },
  optional: { state: 'not-needed', text: { sv: 'Frivilligt', en: 'Optional' } },
};

/** A paper that comes later, and nobody has said when. */
export const noDayStatus: Said = { state: 'attention', text: { sv: 'Skriv en dag', en: 'Give a day' } };

/** A paper that is being sent. */
export const sendingStatus: Said = { state: 'waiting', text: { sv: 'Skickas', en: 'Sending' } };

/** A day beside a word: `12 jan.`, `12 Jan`. What is no day stays as it was written. */
export const shortDay = (day: Day, language: Language): string =>
  isMeantDay(day) ? dayBesideWord(day, language) : day;
