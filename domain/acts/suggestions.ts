import type { SuggestionView } from '../case/suggestions.ts';
import type { CaseView } from '../case/view.ts';
import { coordinatorInbox } from '../definitions/organisation.ts';
import type { Text } from '../definitions/text.ts';
import type { MailSaid, MailWords } from '../words/mail.ts';
import type { RefusalWords, Refused } from './define.ts';

/** Why a suggestion cannot be answered, or taken back. */
export type GoneSuggestion = 'not-found' | 'taken-back' | 'already-answered' | 'lapsed';

export const goneSuggestionRefusals: Readonly<Record<GoneSuggestion, RefusalWords>> = {
  'not-found': { as: 'not-found' },
  'taken-back': {
    as: 'cannot-be-done',
    says: { sv: 'Förslaget är tillbakataget. Det gäller inte längre.', en: 'The suggestion has been taken back.' },
  },
  'already-answered': { as: 'already-answered' },
  lapsed: {
    as: 'cannot-be-done',
    says: {
      sv: 'Allt i ärendet är avgjort, och inget kan läggas till. Det som saknas söks i en ny ansökan.',
      en: 'Everything in the case is settled, and nothing can be added. Apply for what is missing in a new application.',
    },
  },
};

export const suggestionOf = ({ suggestions }: CaseView, id: string): SuggestionView | undefined =>
  suggestions.find((one) => one.id === id);

/** Why nothing can be said of a suggestion any more; none while it waits for its answer. */
export function goneRefusals(view: CaseView, id: string): readonly Refused<GoneSuggestion>[] {
  const state = suggestionOf(view, id)?.state;
  if (state === 'open') return [];
  if (state === undefined) return [{ code: 'not-found' }];
  return [{ code: state === 'taken-back' || state === 'lapsed' ? state : 'already-answered' }];
}

/** A mail to the owner about a suggestion, with the names that it is about. */
export function suggestionMail(
  id: string,
  view: CaseView,
  words: MailWords,
  say: (values: Readonly<Record<'permit' | 'permitInside' | 'body' | 'bodyInside', string>>) => MailSaid,
): MailSaid | undefined {
  const suggestion = suggestionOf(view, id);
  if (suggestion?.by.kind !== 'officer') return undefined;
  const { permit, by } = suggestion;
  const isCoordinator = by.department === coordinatorInbox(view.submitted.municipality);
  const { name, nameInside } = words.coordinator();
  return say({
    permit: words.permit(permit),
    permitInside: words.permitInside(permit),
    body: isCoordinator ? name : words.body(by.department),
    bodyInside: isCoordinator ? nameInside : words.bodyInside(by.department),
  });
}

/** A mail to the owner that says one thing of a suggestion, and its subject. */
export const shortSuggestionMail =
  (subject: Text, text: Text) =>
  (id: string, view: CaseView, words: MailWords): MailSaid | undefined =>
    suggestionMail(id, view, words, (values) => {
      const heading = words.say(subject, values);
      return { subject: heading, heading, paragraphs: [words.say(text, values)] };
    });
