import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { inSentence, type Language } from '#domain/definitions/text.ts';
import { fill } from '#domain/words/fill.ts';
import type { GuidePlace } from '../guide/guide-address.ts';
import { firstSentence } from './first-sentence.ts';

const texts = {
  handIn: { sv: 'lämna in {name}', en: 'hand in {name}' },
  lastDay: { sv: 'bestäm er sista dag', en: 'decide on your last day' },
  getReady: { sv: 'ta fram {paper}', en: 'find or make this: {paper}' },
};

/** The one thing to begin with. */
export interface Tonight {
  /** As it goes on after `I kväll:`. */
  readonly what: string;
  /** Where it is done or told: another site, or a place further down on the page. */
  readonly href: string;
}

/** Where the day is written that the owner has in mind. */
export const wishField = 'wished-day';

/** Where the papers of a permit stand, in its fold. */
export const papersOf = (plan: PlanView, permit: PlanPermitView): string => `papers-${plan.municipality}-${permit.id}`;

/**
 * What is best done the same evening: what others cannot go on without, what needs somebody else's time, a paper of what decides
 * the day, or else the first duty. Nothing where the plan is empty.
 *
 * @param place what is ticked as done, and the day that the owner has in mind
 */
export function tonight(
  plan: PlanView,
  { done = [], opening: wish }: Pick<GuidePlace, 'done' | 'opening'>,
  language: Language,
): Tonight | undefined {
  const { permits, opening, aim } = plan;
  if (aim === 'close' && wish === undefined) return { what: texts.lastDay[language], href: `#${wishField}` };
  const own = permits.filter((p) => p.elsewhere !== undefined && !done.includes(p.id) && isFree(p));
  const deciding = [...permits.filter((p) => opening.paths.statutory.includes(p.id)), ...permits];
  const awaited = own.find((p) => permits.some((other) => other.after.some((a) => a.id === p.id)));
  if (awaited) return handIn(awaited, language);
  const begins = deciding.find((p) => p.begin !== undefined);
  if (begins?.begin !== undefined) return { what: begins.begin, href: `#${papersOf(plan, begins)}` };
  const wants = deciding.find((p) => p.documents.length > 0 && isFree(p));
  const paper = wants?.documents[0];
  if (wants && paper !== undefined)
    return { what: fill(texts.getReady[language], { paper: inSentence(paper) }), href: `#${papersOf(plan, wants)}` };
  const [first] = own;
  return first ? handIn(first, language) : duty(plan, done);
}

const isFree = ({ after }: PlanPermitView): boolean => after.every((a) => a.gate !== 'filing' || a.strength !== 'hard');

const handIn = ({ name, elsewhere = '' }: PlanPermitView, language: Language): Tonight => ({
  what: fill(texts.handIn[language], { name: inSentence(name) }),
  href: elsewhere,
});

/** The first duty that is told and not asked about. */
function duty({ reminders }: PlanView, done: readonly string[]): Tonight | undefined {
  const [first] = reminders.filter(
    (r) => r.part === 'first' && !done.includes(r.id) && firstSentence(r.text).endsWith('.') && !r.text.includes('?'),
  );
  return first && { what: inSentence(firstSentence(first.text).replace(/\.$/, '')), href: `#duty-${first.id}` };
}
