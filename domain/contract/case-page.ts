import { caseNow } from '../case/case-now.ts';
import { taskId } from '../case/facts.ts';
import type { Rights } from '../case/rights.ts';
import { dueDay } from '../case/timers.ts';
import { type CaseView, gateOf, openRequests, type PermitView, permitOf, type TaskView } from '../case/view.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { AnyPermit, PermitKind, Referral } from '../definitions/permit.ts';
import type { Language } from '../definitions/text.ts';
import { questionsOf } from '../plan/referrals.ts';
import { appealTexts, gateStateTexts, outcomeText, permitStatusTexts, stanceTexts } from '../texts/case.ts';
import { whenText, whereText, youText } from '../texts/mails.ts';
import { timelineText } from '../texts/timeline.ts';
import { type AnswerInWords, answersInWords } from './answers-in-words.ts';
import {
  contactOf,
  organisationOf,
  type StaffCase,
  type StaffContact,
  type StaffOrganisation,
  staffCase,
} from './staff-page.ts';
import type { AttachmentRef } from './submission.ts';

/** What `GET /api/cases/{caseId}` answers, in the caller's language. */
export interface CasePage {
  readonly caseId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly event: string;
  readonly business: string;
  readonly submittedAt: string;
  readonly status: 'open' | 'closed';
  readonly now: {
    readonly where: string;
    readonly who: readonly string[];
    readonly you: string;
    readonly when?: string;
  };
  readonly permits: readonly CasePermit[];
  readonly requests: readonly CaseRequest[];
  readonly choices: readonly {
    readonly permit: string;
    readonly permitName: string;
    readonly prerequisite: string;
    readonly prerequisiteName: string;
  }[];
  readonly timeline: readonly { readonly at: string; readonly type: string; readonly text: string }[];
  readonly contact: { readonly name: string; readonly email: string };
  /** Mails to this address come back; absent while they arrive. */
  readonly mailFails?: { readonly email: string; readonly since: string };
  readonly catalogueVersion: string;
}

export interface CasePermit {
  readonly id: string;
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
    readonly state: 'running' | 'stopped' | 'ended';
    readonly verified: boolean;
  };
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
    readonly decidedAt: string;
    readonly motivation: string;
    readonly legalBasis: string;
    readonly conditions: readonly string[];
    readonly validUntil?: string;
    readonly appeal: string;
    readonly officer?: string;
  };
  readonly withdrawable: boolean;
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
}

export function applicantCaseView(catalogue: Catalogue, caseId: string, view: CaseView, language: Language): CasePage {
  const { submitted } = view;
  const municipality = catalogue.municipalities[submitted.municipality];
  const permitName = (id: string) => catalogue.permits[id]?.name[language] ?? id;
  const departmentName = (id: string) => catalogue.departments[id]?.name[language] ?? id;
  const now = caseNow(view);
  return {
    caseId,
    reference: submitted.reference,
    municipality: municipality?.name[language] ?? submitted.municipality,
    event: catalogue.events[submitted.event]?.name[language] ?? submitted.event,
    business: submitted.business.name,
    submittedAt: submitted.at,
    status: view.status,
    now: {
      where: whereText(now, view, language),
      who: [...now.with.map(departmentName), ...(now.stuck ? [municipality?.coordinator.name[language] ?? ''] : [])],
      you: youText(now, view, language),
      ...(now.nextDay !== undefined && { when: whenText(now, language) }),
    },
    permits: view.permits.map((p) => casePermit(catalogue, p, language)),
    requests: view.requests.map((r) => ({
      id: r.id,
      kind: r.kind,
      permit: r.permit,
      permitName: permitName(r.permit),
      departmentName: departmentName(r.department),
      text: r.text,
      items: r.items,
      lastDay: r.lastDay,
      ...(r.answer && { answer: r.answer }),
      open: openRequests(view).includes(r),
    })),
    choices: now.todo.flatMap((t) =>
      t.kind === 'choose'
        ? [
            {
              permit: t.permit,
              permitName: permitName(t.permit),
              prerequisite: t.prerequisite,
              prerequisiteName: permitName(t.prerequisite),
            },
          ]
        : [],
    ),
    timeline: view.timeline.flatMap((fact) => {
      const text = timelineText(fact, catalogue, view.timeline, language);
      return text === undefined ? [] : [{ at: fact.at, type: fact.type, text }];
    }),
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

function casePermit(catalogue: Catalogue, permit: PermitView, language: Language): CasePermit {
  const definition = catalogue.permits[permit.id];
  const { decision } = permit;
  return {
    id: permit.id,
    name: definition?.name[language] ?? permit.id,
    department: permit.planned.department,
    departmentName: catalogue.departments[permit.planned.department]?.name[language] ?? permit.planned.department,
    status: permit.status,
    statusText: permitStatusTexts[permit.status][language],
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
    ...(permit.clock && {
      clock: {
        started: permit.clock.started,
        state: permit.clock.state,
        verified: permit.clock.verified,
        ...(permit.clock.due !== undefined && { due: permit.clock.due }),
      },
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
        outcomeText: outcomeText(decision.outcome, permit.planned.kind)[language],
        decidedAt: decision.at,
        motivation: decision.motivation,
        legalBasis: decision.legalBasis,
        conditions: decision.conditions ?? [],
        ...(decision.validUntil !== undefined && { validUntil: decision.validUntil }),
        appeal: appealTexts[definition?.appeal.to ?? 'county-board'][language],
        ...(decision.by.kind === 'officer' && { officer: decision.by.name }),
      },
    }),
    withdrawable: permit.status !== 'decided' && permit.status !== 'withdrawn',
  };
}

/** What `GET /api/tasks/{taskId}` answers its officers. */
export interface TaskPage {
  readonly taskId: string;
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
  };
  readonly openedAt: string;
  readonly due?: string;
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

export function taskPageView(
  catalogue: Catalogue,
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
    caseId,
    kind: task.kind,
    status: task.status,
    department: task.department,
    ...(definition && {
      permit: {
        id: definition.id,
        name: definition.name[language],
        law: definition.law.cite,
        tests: definition.tests[language],
        usualObstacles: definition.obstacles.map((o) => o[language]),
        kind: definition.kind,
      },
    }),
    openedAt: task.openedAt,
    ...(due !== undefined && { due }),
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
function questionsTo(catalogue: Catalogue, view: CaseView, task: TaskView, permit: AnyPermit): readonly Referral[] {
  const municipality = catalogue.municipalities[view.submitted.municipality];
  if (!municipality) return [];
  return questionsOf(permit, municipality, view.submitted.answers)
    .filter(({ to }) => to === task.department)
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
