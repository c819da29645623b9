import { addSpan, type Day, days, type Instant, isBefore } from '../calendar/day.ts';
import { all, type Doing } from './doing.ts';
import type { FactOf, ReminderLevel, Stance } from './facts.ts';

/** A link opens so long after the last day to answer: an answer that is a little late is better than none. Our own setting. */
const grace = days(14);

/** What a body said. */
interface OpinionGiven {
  readonly stance: Stance;
  readonly text: string;
  readonly conditions: readonly string[];
  readonly at: Instant;
  /** Who wrote it, where that is kept. */
  readonly name?: string;
}

/** A body outside the catalogue, which nobody there signs in for. */
export interface Outside {
  readonly name: string;
  /** Where the link goes now. */
  readonly email: string;
  /** How often the address was corrected: a link to an earlier one opens nothing. */
  readonly generation: number;
  /** How often the link has been sent, the first time not counted. */
  readonly sentAgain: number;
  readonly lastSentAt: Instant;
  /** Whether the latest mail is known to be on its way, or not to have arrived. */
  readonly mail: 'waiting' | 'sent' | 'bounced';
  /** The last day on which the link opens what it may read. */
  readonly opensUntil: Day;
  readonly remindedOf: readonly { readonly level: ReminderLevel; readonly at: Instant }[];
}

/** A question that an officer put to another body, beside those that the plan puts. */
export interface AskedView {
  readonly id: string;
  /** The review it was asked in. */
  readonly by: string;
  /** Who is asked: a body of the catalogue, which gets a task; or one outside it, which gets a link. */
  readonly to: { readonly body: string; readonly task: string } | Outside;
  readonly question: string;
  readonly lastDay: Day;
  /** What of the form it may read, and which files beside it. */
  readonly reads: readonly string[];
  readonly files: readonly string[];
  /** Whether the officer has said that the decision waits for it. */
  readonly holds: boolean;
  readonly askedAt: Instant;
  readonly state: 'waiting' | 'given' | 'taken-back' | 'not-needed';
  readonly answer?: OpinionGiven;
}

export const isOutside = (to: AskedView['to']): to is Outside => 'email' in to;

/** Who is asked: the id of a body, or the name of one outside the catalogue. */
export const askedName = ({ to }: Pick<AskedView, 'to'>): string => (isOutside(to) ? to.name : to.body);

/** Whether a link to a question opens what it may read. */
export const isOpenTo = ({ state, to }: AskedView, today: Day): boolean =>
  state === 'waiting' && isOutside(to) && !isBefore(to.opensUntil, today);

type Asked = FactOf<'opinion-asked'>;
type About = Pick<Asked, 'referral'>;

/** The questions that an officer put to others in a review. @param isEnded whether nothing is decided there any more */
export function askedViews(review: string, doing: Doing, isEnded: boolean): readonly AskedView[] {
  const back = doing.all<About>('takes-referral-back');
  return doing
    .all<Asked>('asks-a-body')
    .filter((asked) => asked.task === review)
    .map((asked) => {
      const answer = answerTo(asked, doing);
      const takenBack = back.some(({ referral }) => referral === asked.referral);
      return {
        id: asked.referral,
        by: asked.task,
        to: whoIsAsked(asked, doing),
        question: asked.question,
        lastDay: asked.lastDay,
        reads: asked.reads,
        files: asked.files,
        holds: asked.holds,
        askedAt: asked.at,
        state: answer ? 'given' : takenBack ? 'taken-back' : isEnded ? 'not-needed' : 'waiting',
        ...(answer && { answer }),
      };
    });
}

function whoIsAsked(asked: Asked, doing: Doing): AskedView['to'] {
  if (asked.body !== undefined) return { body: asked.body, task: askedTask(asked) };
  const again = doing
    .all<About & { readonly email: string }>('sends-referral-again')
    .filter(({ referral }) => referral === asked.referral);
  const addresses = [asked.email ?? '', ...again.map(({ email }) => email)];
  const causes = [`referral-question/${asked.referral}/${again.length}`];
  const lost = all(doing.facts, 'mail-bounced').some(({ cause }) => causes.includes(cause));
  const sent = all(doing.facts, 'mail-sent').some(({ cause }) => causes.includes(cause));
  return {
    name: asked.name ?? '',
    email: addresses.at(-1) ?? '',
    generation: addresses.filter((email, i) => i > 0 && email !== addresses[i - 1]).length,
    sentAgain: again.length,
    lastSentAt: again.at(-1)?.at ?? asked.at,
    mail: lost ? 'bounced' : sent ? 'sent' : 'waiting',
    opensUntil: addSpan(asked.lastDay, grace),
    remindedOf: all(doing.facts, 'consulted-reminded')
      .filter(({ referral }) => referral === asked.referral)
      .map(({ level, at }) => ({ level, at })),
  };
}

/** The task that a body of the catalogue gets: its name says whose question it answers. */
export const askedTask = ({ referral, body }: Pick<Asked, 'referral' | 'body'>): string => {
  const [permit = ''] = referral.split('.');
  return `${permit}.opinion.${body}.${referral.slice(referral.lastIndexOf('.') + 1)}`;
};

function answerTo(asked: Asked, doing: Doing): OpinionGiven | undefined {
  const task = askedTask(asked);
  const given =
    asked.body === undefined
      ? doing.all<FactOf<'referral-answered'>>('answers-referral').find(({ referral }) => referral === asked.referral)
      : all(doing.facts, 'opinion-given').find((f) => f.task === task);
  if (!given) return undefined;
  const { stance, text, conditions = [], at, by } = given;
  const name = 'name' in given ? given.name : by.kind === 'officer' ? by.name : undefined;
  return { stance, text, conditions, at, ...(name !== undefined && { name }) };
}
