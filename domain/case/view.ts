import { type Day, dayOf, type Instant } from '../calendar/day.ts';
import { type AddressView, addressIn } from './address.ts';
import { concernsAddressInUse } from './address-mails.ts';
import type { AskedView } from './asked.ts';
import { type CompanyView, companyIn } from './company.ts';
import { type Disqualified, disqualifiedIn, withoutTheirs } from './disqualified.ts';
import { all, Doing } from './doing.ts';
import { eachTold } from './each-told.ts';
import type { EffectsOf } from './effects.ts';
import { endedPermits } from './ended.ts';
import type { Fact, FactOf, RequirementAnswers } from './facts.ts';
import { type JoinedParts, joinedParts, withJoined } from './joined-plan.ts';
import { isToApplicant } from './mail-causes.ts';
import { isFinished, type PermitView, permitView, type Seen } from './permits.ts';
import { type RequestView, requestViews } from './requests.ts';
import { type SaidFiled, saidFiled } from './said-filed.ts';
import { requirementsWith, type SentIn, sentIn } from './sent-in.ts';
import { plannedFrom } from './stored-plan.ts';
import { type SuggestionView, suggestionFacts, suggestionsIn } from './suggestions.ts';
import { type TaskView, taskView } from './tasks.ts';
import { type Written, writtenIn } from './written.ts';

export { isPositive } from '../definitions/outcome.ts';
export type { GateState, OpinionView, PermitStatus, PermitView } from './permits.ts';
export { gateOf, isFinished } from './permits.ts';
export type { RequestView } from './requests.ts';
export type { SentIn } from './sent-in.ts';
export type { TaskView } from './tasks.ts';

export interface CaseView {
  /**
   * What was handed in, with what has been corrected since: the address that mails go to, the number and name of a company; and
   * with the parts that have joined, and what was answered for them.
   */
  readonly submitted: FactOf<'case-submitted'>;
  /** Of a company that was being formed when it applied. */
  readonly company?: CompanyView;
  /** Where mails to the applicant go, and which other addresses were asked for. */
  readonly address: AddressView;
  /** Since when mails to the applicant's address come back; absent while they arrive. */
  readonly mailFailsSince?: Instant;
  /** The Swedish calendar day of looking. */
  readonly today: Day;
  readonly status: 'open' | 'closed';
  readonly closedAt?: Instant;
  readonly permits: readonly PermitView[];
  readonly tasks: readonly TaskView[];
  readonly requests: readonly RequestView[];
  /** What the owner has sent of their own accord, oldest first. */
  readonly sentIn: readonly SentIn[];
  /** What officers have written to the owner, to colleagues and to the other bodies, oldest first. */
  readonly written: readonly Written[];
  /** The officers who take no part, because they are disqualified. */
  readonly disqualified: readonly Disqualified[];
  /** What the owner has said of what they file elsewhere. */
  readonly filed: readonly SaidFiled[];
  /** The permits that staff has suggested to the owner, oldest first. */
  readonly suggestions: readonly SuggestionView[];
  /** How many facts the book of suggestions holds. */
  readonly suggestionFacts: number;
  /** The parts that have joined since the case was handed in, oldest first. */
  readonly joined: readonly JoinedParts[];
  /** What was answered in the form, with the papers that were handed in for its fields since. */
  readonly requirements: RequirementAnswers;
  /** Files that were handed in and could not be kept. */
  readonly lostFiles: readonly string[];
  /** How often the applicant's links have been made anew: only a link of this generation opens the case. */
  readonly linkGeneration: number;
  /** Questions that the department took back. No rule and no clock knows them. */
  readonly takenBack: readonly RequestView[];
  /** What the applicant may read of what happened, oldest first. */
  readonly timeline: readonly Fact[];
  /** What the coordinator may read of what happened, oldest first. */
  readonly followed: readonly Fact[];
  /** Everything that happened, oldest first. Who may read which of it, `rights.ts` says. */
  readonly history: readonly Fact[];
}

/** The facts hold no submission, so there is no case to show. */
class NoSuchCase extends Error {
  override readonly name = 'NoSuchCase';
}

/** Computes a case from its facts. */
export type MakesView = (unordered: readonly Fact[], now: Instant) => CaseView;

/**
 * What pages, mails and rules see of a case. Computed from the set of facts: the order in which they are given, or
 * arrived, makes no difference. Whoever has them must not change them: the view of the same facts is made once a day.
 *
 * @param effects what each kind of fact does
 * @returns given facts and `now`, the moment of looking: a waiting time that has run out by then counts as finished. It throws
 *   NoSuchCase
 */
export const caseViewBy =
  (effects: EffectsOf): MakesView =>
  (unordered, now) => {
    const today = dayOf(now);
    const before = views.get(unordered);
    if (before?.effects === effects && before.today === today && before.facts === unordered.length) return before.view;
    const sorted = [...unordered].sort((a, b) => (a.key < b.key ? -1 : 1));
    const view = viewOf(new Doing(effects, sorted), today);
    views.set(unordered, { effects, today, facts: unordered.length, view });
    return view;
  };

/**
 * Takes the view of some facts for that of others that say the same: one that was computed before its last fact was stored holds
 * for what is stored, when nobody else has stored anything meanwhile.
 *
 * @param same the same facts as `of`, or more of them: then nothing is taken for anything
 */
export function isSeenAs(of: readonly Fact[], same: readonly Fact[]): void {
  const made = views.get(of);
  if (made && made.facts === same.length) views.set(same, made);
}

/** The last view of some facts: one step asks for it several times, and nothing of it changes within a day. */
const views = new WeakMap<
  readonly Fact[],
  { readonly effects: EffectsOf; readonly today: Day; readonly facts: number; readonly view: CaseView }
>();

function viewOf(doing: Doing, today: Day): CaseView {
  const { facts } = doing;
  const first = all(facts, 'case-submitted')[0];
  if (!first) throw new NoSuchCase();
  const handedIn = withJoined(first, doing);
  const joined = joinedParts(doing);
  const { submitted, company } = companyIn(handedIn, facts) ?? { submitted: handedIn };
  const closed = all(facts, 'case-closed')[0];
  const ended = endedPermits(submitted, facts);
  const address = addressIn(submitted.applicant.email, facts, today);
  const opened = all(facts, 'task-opened').map((fact) => taskView(fact, doing, ended, address.changedByOwnerAt));
  const disqualified = disqualifiedIn(doing, opened);
  const tasks = opened.map((task) => withoutTheirs(task, disqualified));
  const asked = requestViews(doing, tasks);
  const requests = asked.filter((r) => r.takenBackAt === undefined);
  const sent = sentIn(doing, tasks);
  const joinedAt = new Map(joined.flatMap(({ permits, at }) => permits.map((id) => [id, at] as const)));
  const seen: Seen = { submitted, joinedAt, facts, doing, tasks, requests, ended, today };
  const stored = submitted.plan.permits;
  const permits: PermitView[] = [];
  for (const permit of stored) permits.push(permitView(plannedFrom(permit, stored), permits, seen));
  const history = facts.flatMap(eachTold).sort((a, b) => compare(a.at, b.at) || compare(a.key, b.key));
  return {
    ...contactView(submitted, address, facts),
    ...(company && { company }),
    today,
    status: closed ? 'closed' : 'open',
    ...(closed && { closedAt: closed.at }),
    permits,
    tasks,
    requests,
    takenBack: asked.filter((r) => r.takenBackAt !== undefined),
    sentIn: sent,
    written: writtenIn(doing, tasks),
    disqualified,
    filed: saidFiled(doing),
    suggestions: suggestionsIn(doing),
    suggestionFacts: suggestionFacts(doing),
    joined,
    requirements: requirementsWith(submitted.requirements, sent),
    lostFiles: all(facts, 'file-lost').map((f) => f.file),
    // An address that was changed leaves the links that went to the one before behind.
    linkGeneration: all(facts, 'access-renewed').length + address.linksEnded,
    timeline: history.filter(
      (f) => doing.does(f, 'tells-applicant') && !isSaidBefore(f) && !('cause' in f && !isToApplicant(f.cause)),
    ),
    followed: history.filter((f) => doing.does(f, 'tells-coordinator') && !isSaidBefore(f)),
    history,
  };
}

/** That a body got a task which an officer asked it to do is said already: somebody asked. */
export const isSaidBefore = (fact: Fact): boolean => fact.type === 'task-opened' && fact.asked !== undefined;

/** Where the applicant is reached, and whether mails get there. */
function contactView(
  submitted: FactOf<'case-submitted'>,
  address: AddressView,
  facts: readonly Fact[],
): Pick<CaseView, 'submitted' | 'address' | 'mailFailsSince'> {
  const { email, since } = address;
  const failures = all(facts, 'mail-bounced').filter((f) => concernsAddressInUse(f.cause, facts, address, f.at));
  const mailFailsSince = failures.map((f) => f.at).sort()[0];
  return {
    submitted: since === undefined ? submitted : { ...submitted, applicant: { ...submitted.applicant, email } },
    address,
    ...(mailFailsSince !== undefined && { mailFailsSince }),
  };
}

/** Where one permit stands, by id. */
export function permitOf(view: CaseView, id: string): PermitView | undefined {
  return view.permits.find((permit) => permit.id === id);
}

/** The question that an officer put to another body, by its id. */
export function askedOf(view: CaseView, referral: string): AskedView | undefined {
  return view.permits.flatMap(({ asked }) => asked).find(({ id }) => id === referral);
}

export function taskOf(view: CaseView, task: string): TaskView | undefined {
  return view.tasks.find((one) => one.task === task);
}

/** The questions that the applicant can still answer. */
export function openRequests(view: CaseView): readonly RequestView[] {
  return view.requests.filter(
    (r) => r.answer === undefined && view.tasks.some((t) => t.task === r.task && t.status === 'open'),
  );
}
/** Whether the whole case was withdrawn before anything was decided. */
export const isWithdrawn = ({ permits }: CaseView): boolean => permits.every((p) => isFinished(p) && !p.decision);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
