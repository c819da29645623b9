import { type ActName, offeredOn } from '../acts/all.ts';
import { type Day, isBefore, weeks } from '../calendar/day.ts';
import { casesOfApplication } from '../case/application.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { isWithdrawable } from '../case/choose.ts';
import type { Due } from '../case/clock.ts';
import { taskId } from '../case/facts.ts';
import { type DayBounds, extensionBounds, lastDayBounds, validityBounds } from '../case/last-days.ts';
import { type CaseNow, caseNow } from '../case/now.ts';
import type { Rights } from '../case/rights.ts';
import { dueDay } from '../case/timers.ts';
import {
  type CaseView,
  gateOf,
  openRequests,
  type PermitView,
  permitOf,
  type RequestView,
  type TaskView,
} from '../case/view.ts';
import { canExpire, groundsOf, isPositive, needsHearing, outcomesOf } from '../definitions/outcome.ts';
import type { AnyPermit, Basis, PermitKind, Referral } from '../definitions/permit.ts';
import { idToday } from '../definitions/retired.ts';
import { citation } from '../definitions/source.ts';
import type { Language } from '../definitions/text.ts';
import type { AttachmentRef } from '../fields/attachment.ts';
import { whereText, youText } from '../mails/content.ts';
import { questionsOf } from '../plan/referrals.ts';
import { appealText, gateStateTexts, groundTexts, outcomeText, stanceTexts } from '../words/case.ts';
import { barredText, endText, goOnText, statusText, withdrawalTexts } from '../words/choices.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { dueTexts, lateText, whenText } from '../words/now.ts';
import { type AnswerInWords, answersInWords } from './answers-in-words.ts';
import {
  contactOf,
  organisationOf,
  type StaffCase,
  type StaffContact,
  type StaffOrganisation,
  staffCase,
} from './staff-case.ts';
import { timelineText } from './timeline.ts';

/** What `GET /api/cases/{caseId}` answers, in the caller's language. */
export interface CasePage {
  readonly caseId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly event: string;
  readonly business: string;
  readonly submittedAt: string;
  /** The Swedish calendar day the page was made. */
  readonly today: string;
  readonly status: 'open' | 'closed';
  readonly now: {
    readonly where: string;
    readonly who: readonly string[];
    readonly you: string;
    /** The next day, in words that say what it rests on. Never a day that has passed. */
    readonly when?: string;
    readonly nextDay?: { readonly day: string; readonly basis: Basis; readonly what: 'answer' | 'decision' | 'start' };
    /** Who has not done by its day what the case waits for. */
    readonly late: readonly {
      readonly permit: string;
      readonly department: string;
      readonly kind: 'review' | 'opinion';
      readonly due: string;
      readonly basis: Basis;
      readonly text: string;
    }[];
  };
  readonly permits: readonly CasePermit[];
  readonly requests: readonly CaseRequest[];
  readonly choices: readonly CaseChoice[];
  /** Parts that cannot be granted any more, and why: nothing to go on with, only to withdraw or to wait for. */
  readonly barred: readonly CaseChoice[];
  readonly timeline: readonly { readonly at: string; readonly type: string; readonly text: string }[];
  readonly contact: { readonly name: string; readonly email: string };
  /** The cases of the same application in other municipalities. Each has a link of its own; absent when there are none. */
  readonly others?: readonly { readonly reference: string; readonly municipality: string }[];
  /** Mails to this address come back; absent while they arrive. */
  readonly mailFails?: { readonly email: string; readonly since: string };
  readonly catalogueVersion: string;
}

interface CaseChoice {
  readonly permit: string;
  readonly permitName: string;
  readonly prerequisite: string;
  readonly prerequisiteName: string;
  /** The prerequisite and how it ended, as a phrase. */
  readonly endText: string;
  /** What follows, from the permit's own definition when it says so. */
  readonly text: string;
}

export interface CasePermit {
  readonly id: string;
  readonly kind: PermitKind;
  readonly name: string;
  readonly department: string;
  readonly departmentName: string;
  readonly status: PermitView['status'];
  readonly statusText: string;
  readonly after: readonly {
    readonly permit: string;
    readonly name: string;
    readonly gate: string;
    readonly strength: string;
    readonly state: string;
    readonly stateText: string;
  }[];
  readonly clock?: {
    readonly started: string;
    readonly due?: string;
    /** What the last day rests on. Only `law` is the law's time. */
    readonly basis: Basis;
    readonly state: 'running' | 'stopped' | 'ended';
    /** The last days that passed undecided; nothing takes them away. */
    readonly breaches: readonly { readonly due: string; readonly basis: Basis }[];
    readonly verified: boolean;
  };
  /** When a decision comes, in words; absent when none is waited for, or its day has passed. */
  readonly dueText?: string;
  /** The first day on which the owner may begin without a decision. */
  readonly startAllowedFrom?: string;
  readonly opinions: readonly {
    readonly department: string;
    readonly state: string;
    readonly strength: string;
    readonly stance?: string;
    readonly stanceText?: string;
    readonly text?: string;
  }[];
  readonly decision?: {
    readonly outcome: string;
    readonly outcomeText: string;
    /** Whether it gives the applicant what they asked for. */
    readonly positive: boolean;
    /** Why it was dismissed or closed. */
    readonly groundText?: string;
    readonly decidedAt: string;
    readonly motivation: string;
    readonly legalBasis: string;
    readonly conditions: readonly string[];
    readonly validUntil?: string;
    readonly appeal: string;
    readonly appealable: boolean;
    readonly officer?: string;
  };
  readonly withdrawable: boolean;
  /** What follows if it is withdrawn; empty when it cannot be. */
  readonly withdrawalFollows: readonly string[];
}

export interface CaseRequest {
  readonly id: string;
  readonly kind: 'supplement' | 'hearing';
  readonly permit: string;
  readonly permitName: string;
  readonly departmentName: string;
  readonly text: string;
  readonly items: readonly string[];
  readonly lastDay: string;
  readonly answer?: { readonly text: string; readonly at: string; readonly files?: readonly AttachmentRef[] };
  readonly open: boolean;
  /** When the department took it back. */
  readonly takenBackAt?: string;
}

export function applicantCaseView(
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  language: Language,
): CasePage {
  const { submitted } = view;
  const municipality = catalogue.municipalities[submitted.municipality];
  const permitName = (id: string) => catalogue.permits[id]?.name[language] ?? id;
  const departmentName = (id: string) => catalogue.departments[id]?.name[language] ?? id;
  const now = caseNow(view);
  const when = whenText(now, language);
  const named = ({ permit, prerequisite }: { permit: string; prerequisite: string }) => ({
    permit,
    permitName: permitName(permit),
    prerequisite,
    prerequisiteName: permitName(prerequisite),
    endText: endText(catalogue, view, prerequisite, language),
  });
  const request = (r: RequestView): CaseRequest => ({
    id: r.id,
    kind: r.kind,
    permit: r.permit,
    permitName: permitName(r.permit),
    departmentName: departmentName(r.department),
    text: r.text,
    items: r.items,
    lastDay: r.lastDay,
    ...(r.answer && { answer: r.answer }),
    ...(r.takenBackAt !== undefined && { takenBackAt: r.takenBackAt }),
    open: openRequests(view).includes(r),
  });
  return {
    caseId,
    reference: submitted.reference,
    municipality: municipality?.name[language] ?? submitted.municipality,
    event: catalogue.events[submitted.event]?.name[language] ?? submitted.event,
    business: submitted.business.name,
    submittedAt: submitted.at,
    today: view.today,
    status: view.status,
    now: {
      where: whereText(now, view, language),
      who: [...now.with.map(departmentName), ...(now.stuck ? [municipality?.coordinator.name[language] ?? ''] : [])],
      you: youText(now, view, language),
      ...(when !== undefined && { when }),
      ...(now.nextDay && { nextDay: now.nextDay }),
      late: now.late.map((late) => ({
        ...late,
        text: lateText(
          late,
          { permit: permitName(late.permit), department: departmentName(late.department) },
          language,
        ),
      })),
    },
    permits: view.permits.map((p) => casePermit(catalogue, p, view, now, language)),
    requests: [...view.requests, ...view.takenBack].map(request),
    choices: now.todo.flatMap((t) =>
      t.kind === 'choose' ? [{ ...named(t), text: goOnText(catalogue, t, language) }] : [],
    ),
    barred: now.barred.map((b) => ({ ...named(b), text: barredText(catalogue, b, language) })),
    timeline: view.timeline.flatMap((fact) => {
      const text = timelineText(fact, catalogue, view.timeline, language);
      return text === undefined ? [] : [{ at: fact.at, type: fact.type, text }];
    }),
    ...othersIn(catalogue, caseId, view, language),
    contact: {
      name: municipality?.coordinator.name[language] ?? '',
      email: municipality?.coordinator.mailbox ?? '',
    },
    ...(view.mailFailsSince !== undefined && {
      mailFails: { email: submitted.applicant.email, since: view.mailFailsSince },
    }),
    catalogueVersion: submitted.plan.catalogueVersion,
  };
}

function othersIn(
  catalogue: CaseCatalogue,
  caseId: string,
  { submitted }: CaseView,
  language: Language,
): Pick<CasePage, 'others'> {
  const others = casesOfApplication({ caseId, fact: submitted })
    .filter((one) => one.caseId !== caseId)
    .map(({ reference, municipality }) => ({
      reference,
      municipality: catalogue.municipalities[municipality]?.name[language] ?? municipality,
    }));
  return others.length > 0 ? { others } : {};
}

function casePermit(
  catalogue: CaseCatalogue,
  permit: PermitView,
  view: CaseView,
  now: CaseNow,
  language: Language,
): CasePermit {
  const definition = catalogue.permits[permit.id];
  const { decision, clock } = permit;
  const isLate = now.late.some((late) => late.permit === permit.id && late.kind === 'review');
  const waitsForDecision = permit.planned.clock.kind === 'decision' && clock?.state === 'running' && !isLate;
  return {
    id: permit.id,
    kind: permit.planned.kind,
    name: definition?.name[language] ?? permit.id,
    department: permit.planned.department,
    departmentName: catalogue.departments[permit.planned.department]?.name[language] ?? permit.planned.department,
    status: permit.status,
    statusText: statusText(catalogue, permit, language),
    after: permit.after
      .filter((p) => p.strength === 'hard')
      .map((p) => ({
        permit: p.permit,
        name: catalogue.permits[p.permit]?.name[language] ?? p.permit,
        gate: p.gate,
        strength: p.strength,
        state: p.state,
        stateText: gateStateTexts[p.state][language],
      })),
    ...(clock && {
      clock: {
        started: clock.started,
        state: clock.state,
        basis: clock.basis,
        breaches: clock.breaches.map(inJson),
        verified: clock.verified,
        ...(clock.due !== undefined && { due: clock.due }),
      },
    }),
    ...(waitsForDecision &&
      clock.due !== undefined && {
        dueText: fill(dueTexts[clock.basis][language], { day: dayInWords(clock.due, language) }),
      }),
    ...(permit.startAllowedFrom !== undefined && { startAllowedFrom: permit.startAllowedFrom }),
    opinions: permit.opinions.map((o) => ({
      department: catalogue.departments[o.department]?.name[language] ?? o.department,
      state: o.state,
      strength: o.strength,
      ...(o.stance && { stance: o.stance, stanceText: stanceTexts[o.stance][language] }),
      ...(o.text !== undefined && { text: o.text }),
    })),
    ...(decision && {
      decision: {
        outcome: decision.outcome,
        outcomeText: outcomeText(decision.outcome, permit.planned.kind, definition?.outcomes)[language],
        positive: isPositive(decision.outcome),
        ...(decision.ground && { groundText: groundTexts[decision.ground][language] }),
        decidedAt: decision.at,
        motivation: decision.motivation,
        legalBasis: decision.legalBasis,
        conditions: decision.conditions ?? [],
        ...(decision.validUntil !== undefined && { validUntil: decision.validUntil }),
        appeal: appealText(definition?.appeal ?? { to: 'county-board', within: weeks(3) }, language),
        appealable: definition?.appeal.to !== 'not-appealable' && definition?.appeal.to !== 'no-decision',
        ...(decision.by.kind === 'officer' && { officer: decision.by.name }),
      },
    }),
    withdrawable: isWithdrawable(permit),
    withdrawalFollows: isWithdrawable(permit) ? withdrawalTexts(catalogue, view, permit, language) : [],
  };
}

const inJson = ({ day, basis }: Due) => ({ due: day, basis });

/** What `GET /api/tasks/{taskId}` answers its officers. */
export interface TaskPage {
  readonly taskId: string;
  /** What can be done to it now, by the names of acts. */
  readonly acts: readonly ActName[];
  readonly caseId: string;
  readonly kind: TaskView['kind'];
  readonly status: 'open' | 'done';
  readonly department: string;
  readonly permit?: {
    readonly id: string;
    readonly name: string;
    readonly law: string;
    readonly tests: string;
    readonly usualObstacles: readonly string[];
    readonly kind: PermitKind;
    /** What can be decided about a matter of this kind, in its own words. */
    readonly outcomes: readonly TaskOutcome[];
  };
  /** Within which days an answer can be asked for, and the day to offer. */
  readonly lastDays: Readonly<Record<'supplement' | 'hearing', DayBounds>>;
  /** Within which days a grant can end. */
  readonly validity: Pick<DayBounds, 'first' | 'last'>;
  /** The questions that can be taken back or given more time, and within which days. */
  readonly openRequests: readonly { readonly id: string; readonly first: string; readonly last: string }[];
  readonly openedAt: string;
  readonly due?: string;
  readonly dueBasis?: Basis;
  /** The last days of this matter that passed undecided. */
  readonly breaches: readonly { readonly due: string; readonly basis: Basis }[];
  readonly problem?: string;
  readonly claimedBy?: string;
  readonly claimedByMe: boolean;
  /** Send it back in `If-Match`. */
  readonly version: number;
  readonly gate: { readonly open: boolean; readonly waitingFor: readonly string[] };
  /** The question that an opinion answers, and who asks it. */
  readonly asks?: { readonly by: string; readonly questions: readonly string[] };
  /** What the applicant gave of what this task may read; for an opinion with the reason. */
  readonly given: readonly (AnswerInWords & { readonly why?: string })[];
  /** What this task may read and the applicant left out. */
  readonly missing: readonly { readonly id: string; readonly label: string }[];
  /** The opinion that was given here. */
  readonly opinion?: {
    readonly stance: string;
    readonly stanceText: string;
    readonly text: string;
    readonly at: string;
    readonly officer?: string;
  };
  /** How the applicant is reached, when the task needs to. */
  readonly applicant?: StaffContact;
  readonly business: StaffOrganisation;
  readonly case: StaffCase;
}

interface TaskOutcome {
  readonly id: string;
  readonly text: string;
  /** Why it can be given, when one of these must be chosen. */
  readonly grounds: readonly { readonly id: string; readonly text: string }[];
  readonly canExpire: boolean;
  /** Whether the applicant must have been heard first, unless the law excuses it. */
  readonly needsHearing: boolean;
}

export function taskPageView(
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  task: TaskView,
  officerId: string,
  rights: Rights,
  language: Language,
): TaskPage {
  const permit = task.permit === undefined ? undefined : permitOf(view, task.permit);
  const definition = task.permit === undefined ? undefined : catalogue.permits[task.permit];
  const gate = permit ? gateOf(permit, 'decision') : { open: true, waitingFor: [] };
  const due = dueDay(task, permit);
  const readable = (permit?.planned.requirements ?? []).filter((id) => rights.requirements.has(id));
  const questions = definition && task.kind === 'opinion' ? questionsTo(catalogue, view, task, definition) : undefined;
  const given = answersInWords(catalogue, readable, view.submitted.requirements, language);
  const opinion = opinionOf(view, task, language);
  return {
    taskId: taskId(caseId, task.task),
    acts: offeredOn(view, task),
    caseId,
    kind: task.kind,
    status: task.status,
    department: task.department,
    ...(definition && {
      permit: {
        id: definition.id,
        name: definition.name[language],
        law: [definition.law.source, ...(definition.law.also ?? [])].map(citation).join('; '),
        tests: definition.tests[language],
        usualObstacles: definition.obstacles.map((o) => o[language]),
        kind: definition.kind,
        outcomes: taskOutcomes(definition, language),
      },
    }),
    lastDays: { supplement: lastDayBounds('supplement', view.today), hearing: lastDayBounds('hearing', view.today) },
    validity: validityBounds(view.today),
    openRequests: view.requests
      .filter((r) => r.task === task.task && r.answer === undefined)
      .map((r) => ({ id: r.id, ...extensionBounds(r, view.today) })),
    breaches: breachesOf(task, permit, view.today).map(inJson),
    openedAt: task.openedAt,
    ...(due !== undefined && { due: due.day, dueBasis: due.basis }),
    ...(task.problem !== undefined && { problem: task.problem }),
    ...(task.claimedBy && { claimedBy: task.claimedBy.name }),
    claimedByMe: task.claimedBy?.id === officerId,
    version: task.version,
    gate: {
      open: gate.open,
      waitingFor: gate.waitingFor.map((p) => catalogue.permits[p.permit]?.name[language] ?? p.permit),
    },
    ...(questions && {
      asks: {
        by: catalogue.departments[permit?.planned.department ?? '']?.name[language] ?? '',
        questions: questions.map((q) => q.why[language]),
      },
    }),
    given: given.map((answer) => {
      const why = questions?.flatMap((q) => q.reads[answer.id]?.[language] ?? [])[0];
      return { ...answer, ...(why !== undefined && { why }) };
    }),
    missing: readable
      .filter((id) => !given.some((answer) => answer.id === id))
      .map((id) => ({ id, label: catalogue.requirements[id]?.label[language] ?? id })),
    ...(opinion && { opinion }),
    ...contactOf(view, rights),
    business: organisationOf(view),
    case: staffCase(catalogue, caseId, view, rights, [task.department], language),
  };
}

/** What the permit asks of the task's body, by the definitions; a joint authority may be asked several things at once. */
function questionsTo(catalogue: CaseCatalogue, view: CaseView, task: TaskView, permit: AnyPermit): readonly Referral[] {
  const municipality = catalogue.municipalities[view.submitted.municipality];
  if (!municipality) return [];
  return questionsOf(permit, municipality, view.submitted.answers)
    .filter(({ to }) => to === idToday(catalogue, 'departments', task.department))
    .map(({ referral }) => referral);
}

function opinionOf(view: CaseView, task: TaskView, language: Language): TaskPage['opinion'] {
  const given = view.history.find((f) => f.type === 'opinion-given' && f.task === task.task);
  if (given?.type !== 'opinion-given') return undefined;
  const { stance, text, at, by } = given;
  return {
    stance,
    stanceText: stanceTexts[stance][language],
    text,
    at,
    ...(by.kind === 'officer' && { officer: by.name }),
  };
}

/** The last days of a task that have passed: a review's are its clock's, an opinion's the day it was asked for. */
function breachesOf(task: TaskView, permit: PermitView | undefined, today: Day): readonly Due[] {
  if (task.kind === 'review') return permit?.clock?.breaches ?? [];
  const due = task.status === 'open' ? dueDay(task, permit) : undefined;
  return due && isBefore(due.day, today) ? [due] : [];
}

function taskOutcomes({ kind, outcomes }: AnyPermit, language: Language): readonly TaskOutcome[] {
  return outcomesOf(kind).map((outcome) => ({
    id: outcome,
    text: outcomeText(outcome, kind, outcomes)[language],
    grounds: groundsOf(outcome, kind).map((ground) => ({ id: ground, text: groundTexts[ground][language] })),
    canExpire: canExpire(outcome, kind),
    needsHearing: needsHearing(outcome, kind),
  }));
}
