import type { Fact } from './facts.ts';

/**
 * What a fact does to a case. The view reads these and not the names of facts, so that a new act needs no line in it. What
 * is not named does nothing: a fact without effects is read by the department it belongs to, and by nobody else.
 */
const effects = [
  /** The applicant reads that it happened. */
  'tells-applicant',
  /** The coordinator reads that it happened. */
  'tells-coordinator',
  /** Its task is done. */
  'ends-task',
  /** Whoever did it works on the task from now on. */
  'claims-task',
  /** Its `assignee` works on the task from now on. */
  'assigns-task',
  /** A decision is proposed, which another than its proposer may make. */
  'recommends-decision',
  /** The proposed decision is sent back, with a `comment`. */
  'returns-recommendation',
  /** Nobody works on the task any more. */
  'unclaims-task',
  /** A question to the applicant, whose clock it may stop. It has `request`, `text`, `items` and `lastDay`, and may have `files`. */
  'asks-for-supplement',
  /** A question to the applicant before something is decided against them. */
  'asks-for-comments',
  /** The applicant's answer to the question `request`. */
  'answers-question',
  /** The owner sends a department something of their own accord. It may have `text`, `files` and `requirement`. */
  'sends-in',
  /** An officer writes to the owner: `text`. It may have `files`. */
  'writes-to-owner',
  /** An officer writes something that the own body alone reads: `text`. */
  'writes-to-colleagues',
  /** A body writes to the others of the case: `text`. */
  'writes-to-bodies',
  /** Whoever did it is disqualified in the case from now on, for a `ground`. */
  'disqualifies',
  /** The `officer` with that id is disqualified no longer. */
  'lifts-disqualification',
  /** Whoever did it does not take the task over from a colleague. */
  'leaves-claim',
  /** The owner says that `filing` was filed elsewhere, on `day`. */
  'says-filed',
  /** The owner says that `filing` was not filed after all. */
  'takes-filed-back',
  /** The question `request` never counted. */
  'takes-question-back',
  /** Of the question `request` the thing at the place `item` is not needed. */
  'takes-item-back',
  /** Of the question `request` the things at the places `items` are still missing, for the reason `text`, until `lastDay`. */
  'asks-again',
  /** The question `request` has a later `lastDay`. */
  'gives-more-time',
  /** The clock of its `permit` is extended, once. */
  'extends-clock',
  /** Its `permit` is complete from `day`, from which its clock may count. */
  'says-complete',
  /** The applicant is told that the decision on its `permit` is delayed, with `reasons`, and of `newDay`. It moves no clock. */
  'tells-delay',
  /** The applicant asks that its `permit` be decided, which has a clock of its own. */
  'asks-to-decide',
  /** That ask is refused, with `reasons`. */
  'refuses-to-decide',
  /** Another body is asked, as its fact says: `referral`, whom, what, by which day, and what it may read. */
  'asks-a-body',
  /** The question `referral` to another body is taken back. */
  'takes-referral-back',
  /** The link to the question `referral` goes out again, to `email`. */
  'sends-referral-again',
  /** A body outside the catalogue answers the question `referral`. */
  'answers-referral',
  /** A permit is suggested to the owner: `suggestion`, `permit` and `reasons`. */
  'suggests-permit',
  /** The owner accepts the suggestion, and what its fact `joins` belongs to the plan from now on. */
  'joins-plan',
  /** The owner declines the suggestion. */
  'declines-suggestion',
  /** The suggestion never counted. */
  'takes-suggestion-back',
  /** The `suggestions` can be accepted no longer. */
  'ends-suggestions',
] as const;
export type Effect = (typeof effects)[number];

/** What facts of every kind do. */
export type EffectsOf = Readonly<Record<Fact['type'], readonly Effect[]>>;

/** What the route, the mail service and the form put into a case. What people do to it is said where each act is. */
export const systemEffects = {
  'case-submitted': ['tells-applicant', 'tells-coordinator'],
  'task-opened': ['tells-applicant', 'tells-coordinator'],
  reminded: ['tells-coordinator'],
  'applicant-reminded': ['tells-coordinator'],
  'consulted-reminded': [],
  'gate-opened': ['tells-coordinator'],
  'file-lost': ['tells-applicant', 'tells-coordinator'],
  'access-renewed': ['tells-coordinator'],
  'mail-attempted': ['tells-coordinator'],
  'mail-refused': ['tells-coordinator'],
  'mail-queued': ['tells-coordinator'],
  'mail-sent': ['tells-applicant', 'tells-coordinator'],
  'mail-bounced': ['tells-applicant', 'tells-coordinator'],
  'route-restarted': ['tells-coordinator'],
  'suggestions-lapsed': ['ends-suggestions', 'tells-coordinator'],
  'case-closed': ['tells-applicant', 'tells-coordinator'],
} as const satisfies Partial<EffectsOf>;

export type SystemFact = keyof typeof systemEffects;
export const isSystemFact = (type: Fact['type']): type is SystemFact => Object.hasOwn(systemEffects, type);
/** What people do to a case. Each of them belongs to an act. */
export type ActFact = Exclude<Fact['type'], SystemFact>;

/** Whether a change of the task's times follows, so that the route must look at it anew. */
const retimes: ReadonlySet<Effect> = new Set([
  'asks-for-supplement',
  'asks-for-comments',
  'answers-question',
  'takes-question-back',
  'takes-item-back',
  'asks-again',
  'gives-more-time',
  'extends-clock',
  'says-complete',
  'asks-to-decide',
  'refuses-to-decide',
  'asks-a-body',
  'takes-referral-back',
  'sends-referral-again',
  'answers-referral',
  'joins-plan',
]);
export const changesTimes = (those: readonly Effect[]): boolean => those.some((effect) => retimes.has(effect));
