import { attachmentsIn, filesOfRequest } from './attachments.ts';
import type { CaseCatalogue } from './case-catalogue.ts';
import { type Fact, taskName } from './facts.ts';
import { isToApplicant } from './mail-causes.ts';
import { takesPartInTalk } from './talk.ts';
import { type CaseView, isFinished, isSaidBefore, type PermitView, permitOf, type TaskView } from './view.ts';
import type { Written } from './written.ts';

/** Who reads a case: its applicant, its municipality's coordinator, or a department by one of its tasks or by all. */
export type Reader =
  | { readonly as: 'applicant' }
  | { readonly as: 'coordinator' }
  | { readonly as: 'department'; readonly department: string; readonly task?: string };

/**
 * What somebody may read of a case, by id. Who the business is, and which case it is, everybody reads who takes part.
 * What is not named here is not read.
 */
export interface Rights {
  /** Permits that are seen with their outcome. */
  readonly permits: ReadonlySet<string>;
  /** Permits of which it is seen how they go: their clock, and what they wait for. */
  readonly progress: ReadonlySet<string>;
  /** Permits whose decision is read with its reasons and conditions. */
  readonly reasons: ReadonlySet<string>;
  /** Opinions of which it is seen that they are awaited or given, by the name of their task. */
  readonly asked: ReadonlySet<string>;
  /** Opinions that are read. */
  readonly opinions: ReadonlySet<string>;
  /** Questions to the applicant that are read with their answer. */
  readonly requests: ReadonlySet<string>;
  /** What the owner sent of their own accord that is read. */
  readonly sent: ReadonlySet<string>;
  /** What officers have written that is read. */
  readonly written: ReadonlySet<string>;
  /** Fields and files of the form. */
  readonly requirements: ReadonlySet<string>;
  /** Files that may be fetched: those of what is read, the requirements, questions with their answers, and messages. */
  readonly files: ReadonlySet<string>;
  /** How the applicant is reached. */
  readonly contact: boolean;
  /** What happened, oldest first. */
  readonly history: readonly Fact[];
}

/**
 * The part that a signed-in person has in a case. `has-decided` and `was-asked`: the task has ended, the latter also when
 * the permit was withdrawn.
 */
export const parts = ['decides', 'is-asked', 'has-decided', 'was-asked', 'coordinates', 'outside'] as const;
export type CasePart = (typeof parts)[number];

/** The part of a reader: of several the one that gives the most. */
export function partOf(view: CaseView, reader: Reader & { readonly as: 'department' }): CasePart {
  const own = view.tasks
    .filter((t) => t.department === reader.department && (reader.task === undefined || t.task === reader.task))
    .map((task): CasePart => {
      if (task.kind === 'follow-up') return 'coordinates';
      if (task.status === 'open') return task.kind === 'review' ? 'decides' : 'is-asked';
      return task.permit !== undefined && task.kind === 'review' && permitOf(view, task.permit)?.decision
        ? 'has-decided'
        : 'was-asked';
    });
  return parts.find((part) => own.includes(part)) ?? 'outside';
}

/** Who reads by a task alone: on its page. */
export const readerOf = ({ kind, department, task }: TaskView): Reader =>
  kind === 'follow-up' ? { as: 'coordinator' } : { as: 'department', department, task };

type Share = Partial<Omit<Rights, 'history'>> & { readonly sees?: (fact: Fact) => boolean };

/**
 * What a reader may read now. Rights follow the task (docs/decisions/who-may-read-what.md): whoever decides reads what the
 * permit requires; whoever is asked reads what the question names; both end with the task, but for what a department
 * itself decided.
 *
 * @returns undefined for a department without a task in the case
 */
export function mayRead(
  catalogue: CaseCatalogue,
  view: CaseView,
  reader: Exclude<Reader, { as: 'department' }>,
): Rights;
export function mayRead(catalogue: CaseCatalogue, view: CaseView, reader: Reader): Rights | undefined;
export function mayRead(catalogue: CaseCatalogue, view: CaseView, reader: Reader): Rights | undefined {
  if (reader.as === 'applicant') return rightsOf(view, everything(view));
  if (reader.as === 'coordinator') return rightsOf(view, coordinatorsShare(catalogue, view));
  const tasks = view.tasks.filter(
    (t) => t.department === reader.department && (reader.task === undefined || t.task === reader.task),
  );
  return tasks.length === 0 ? undefined : together(tasks.map((task) => rightsOf(view, tasksShare(view, task))));
}

/** What somebody may read who reads as several: each right of any of them. */
export function together(all: readonly Rights[]): Rights {
  const union = (of: (rights: Rights) => ReadonlySet<string>) => new Set(all.flatMap((rights) => [...of(rights)]));
  const history = new Set(all.flatMap((rights) => rights.history));
  return {
    permits: union((r) => r.permits),
    progress: union((r) => r.progress),
    reasons: union((r) => r.reasons),
    asked: union((r) => r.asked),
    opinions: union((r) => r.opinions),
    requests: union((r) => r.requests),
    sent: union((r) => r.sent),
    written: union((r) => r.written),
    requirements: union((r) => r.requirements),
    files: union((r) => r.files),
    contact: all.some((r) => r.contact),
    history: [...history].sort((a, b) => compare(a.at, b.at) || compare(a.key, b.key)),
  };
}

const none: ReadonlySet<string> = new Set();
const idsOf = (those: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(those.map(({ id }) => id));
const filesOf = (those: readonly Written[]): ReadonlySet<string> => idsOf(those.flatMap(({ files }) => files));

function rightsOf(view: CaseView, share: Share): Rights {
  const { requirements = none, requests = none, sent = none } = share;
  const { sees = () => false } = share;
  return {
    permits: share.permits ?? none,
    progress: share.progress ?? none,
    reasons: share.reasons ?? none,
    asked: share.asked ?? none,
    opinions: share.opinions ?? none,
    requests,
    requirements,
    files: new Set([
      ...[...requirements].flatMap((id) => {
        const value = view.requirements[id];
        return value === undefined ? [] : attachmentsIn({ [id]: value }).map((file) => file.id);
      }),
      ...[...view.requests, ...view.takenBack]
        .filter((r) => requests.has(r.id))
        .flatMap((r) => filesOfRequest(r).map((file) => file.id)),
      ...view.sentIn.filter((one) => sent.has(one.id)).flatMap((one) => one.files.map((file) => file.id)),
      ...(share.files ?? []),
    ]),
    sent,
    written: share.written ?? none,
    contact: share.contact ?? false,
    history: view.history.filter(sees),
  };
}

/** The applicant's own case. */
function everything(view: CaseView): Share {
  const toOwner = view.written.filter(({ to }) => to === 'owner');
  return {
    permits: idsOf(view.permits),
    progress: idsOf(view.permits),
    reasons: idsOf(view.permits),
    asked: opinionsIn(view.permits),
    opinions: opinionsIn(view.permits),
    requests: idsOf([...view.requests, ...view.takenBack]),
    sent: idsOf(view.sentIn),
    written: idsOf(toOwner),
    files: filesOf(toOwner),
    requirements: new Set([...Object.keys(view.requirements), ...requiredIn(view)]),
    contact: true,
    sees: (fact) => view.timeline.includes(fact),
  };
}

const opinionsIn = (permits: readonly PermitView[]): ReadonlySet<string> =>
  new Set(permits.flatMap((p) => p.opinions.map((o) => o.id)));
const requiredIn = (view: CaseView): readonly string[] => view.permits.flatMap((p) => p.planned.requirements);

/**
 * The coordinator follows the whole case and decides nothing: where each part stands, whom to call, and what was handed in
 * and decided as long as it is not guarded. What departments and the applicant write to each other stays between them.
 * When the case is closed there is nothing left to follow in what was handed in.
 */
function coordinatorsShare(catalogue: CaseCatalogue, view: CaseView): Share {
  const isGuarded = (id: string) => catalogue.requirements[id]?.guarded !== undefined;
  return {
    permits: idsOf(view.permits),
    progress: idsOf(view.permits),
    reasons: idsOf(view.permits.filter((p) => !p.planned.requirements.some(isGuarded))),
    asked: opinionsIn(view.permits),
    requirements: new Set(view.status === 'closed' ? [] : requiredIn(view).filter((id) => !isGuarded(id))),
    contact: true,
    sees: (fact) => view.followed.includes(fact),
  };
}

function tasksShare(view: CaseView, task: TaskView): Share {
  const permit = task.permit === undefined ? undefined : permitOf(view, task.permit);
  // A follow-up is the coordinator's, who reads as such.
  if (!permit || task.kind === 'follow-up') return {};
  return task.kind === 'review' ? decidersShare(view, task, permit) : consultedShare(view, task, permit);
}

/**
 * Whoever decides. After the decision the matter stays its own: it must be able to correct or change it and hand an appeal
 * over with the papers (förvaltningslagen 36–38 and 46 §§). A withdrawn permit leaves nothing to decide.
 */
function decidersShare(view: CaseView, task: TaskView, permit: PermitView): Share {
  const isWithdrawn = isFinished(permit) && !permit.decision;
  const before = permit.after.filter((p) => p.gate !== 'start').map((p) => p.permit);
  const rests = new Set([permit.id, ...before]);
  const permits = task.status === 'open' ? idsOf(view.permits) : isWithdrawn ? new Set([permit.id]) : rests;
  if (isWithdrawn) return { permits, written: writtenFor(view, task), sees: ownHistory(task, permits) };
  const opinions = opinionsIn([permit]);
  const requests = idsOf([...view.requests, ...view.takenBack].filter((r) => r.task === task.task));
  return {
    permits,
    progress: rests,
    reasons: rests,
    asked: opinions,
    opinions,
    requests,
    sent: idsOf(view.sentIn.filter((one) => one.task === task.task)),
    written: writtenFor(view, task),
    files: filesOf(view.written.filter((one) => one.task === task.task)),
    requirements: new Set(permit.planned.requirements),
    contact: true,
    sees: (fact) =>
      ownHistory(task, permits)(fact) ||
      isOfOpinions(fact, opinions) ||
      isMailOf(fact, permit.id, requests) ||
      isTalkFor(view, task)(fact),
  };
}

/** Whoever is asked for an opinion: what the question names, and only until it is answered or needs no answer. */
function consultedShare(view: CaseView, task: TaskView, permit: PermitView): Share {
  const isOpen = task.status === 'open';
  const permits = isOpen ? idsOf(view.permits) : new Set([permit.id]);
  const asked = permit.asked.find(({ id }) => id === task.asked);
  const planned = permit.planned.referrals.find((r) => r.to === task.department);
  // Whoever an officer asks reads what the officer has ticked, whatever the plan lets the same body read elsewhere.
  const reads = task.asked === undefined ? planned?.reads : asked?.reads;
  return {
    permits,
    asked: new Set([task.task]),
    opinions: new Set([task.task]),
    requirements: new Set(isOpen ? (reads ?? []) : []),
    files: new Set(isOpen ? (asked?.files ?? []) : []),
    written: writtenFor(view, task),
    sees: (fact) => ownHistory(task, permits)(fact) || isTalkFor(view, task)(fact),
  };
}

/** What was written in the task, and what the bodies have written to each other for as long as it takes part. */
const writtenFor = (view: CaseView, task: TaskView): ReadonlySet<string> =>
  idsOf(view.written.filter((one) => one.task === task.task || (one.to === 'bodies' && takesPartInTalk(view, task))));

const isTalkFor =
  (view: CaseView, task: TaskView) =>
  (fact: Fact): boolean =>
    fact.type === 'bodies-written-to' && takesPartInTalk(view, task);

/** What happened to the case as a whole, to permits that are seen, and in a task of one's own. */
const ownHistory =
  (task: TaskView, permits: ReadonlySet<string>) =>
  (fact: Fact): boolean => {
    switch (fact.type) {
      case 'case-submitted':
      case 'company-registered':
      // What is suggested to the owner is for all who take part: what joins is theirs to reckon with.
      case 'permit-suggested':
      case 'suggestion-accepted':
      case 'suggestion-declined':
      case 'suggestion-taken-back':
        return true;
      case 'decided':
      case 'permit-withdrawn':
      case 'went-on':
        return permits.has(fact.permit);
      case 'filing-done':
      case 'filing-undone':
        // Only a body that decides a part which asks for it; whoever gives an opinion has no use for it.
        return task.kind === 'review' && fact.permits.includes(task.permit ?? '');
      case 'task-opened':
        return fact.task === task.task || (fact.kind === 'review' && permits.has(fact.permit ?? ''));
      default:
        return 'task' in fact && fact.task === task.task;
    }
  };

/** That others were asked, and have answered. */
const isOfOpinions = (fact: Fact, opinions: ReadonlySet<string>): boolean =>
  (fact.type === 'task-opened' || fact.type === 'opinion-given') && opinions.has(fact.task) && !isSaidBefore(fact);

/** What was mailed to the applicant about one's own decision and questions, and whether it came back. */
function isMailOf(fact: Fact, permit: string, requests: ReadonlySet<string>): boolean {
  if (fact.type !== 'mail-sent' && fact.type !== 'mail-bounced') return false;
  if (!isToApplicant(fact.cause)) return false;
  const [, about = ''] = fact.cause.split('/');
  return about === permit || about === taskName.review(permit) || requests.has(about);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
