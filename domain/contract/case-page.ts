import { caseNow } from '../case/case-now.ts';
import { taskId } from '../case/facts.ts';
import { dueDay } from '../case/timers.ts';
import { type CaseView, gateOf, type PermitView, permitOf, type TaskView } from '../case/view.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { PermitKind } from '../definitions/permit.ts';
import type { Language } from '../definitions/text.ts';
import { appealTexts, gateStateTexts, outcomeText, permitStatusTexts, stanceTexts } from '../texts/case.ts';
import { whenText, whereText, youText } from '../texts/mails.ts';
import { timelineText } from '../texts/timeline.ts';
import { type AnswerInWords, answersInWords } from './answers-in-words.ts';
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
      open: r.answer === undefined && view.tasks.some((t) => t.task === r.task && t.status === 'open'),
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
  /** What the applicant gave that this permit needs. */
  readonly given: readonly AnswerInWords[];
  readonly applicant: { readonly name: string; readonly email: string; readonly phone: string };
  readonly business: { readonly name: string; readonly organisationNumber: string; readonly address: string };
  readonly case: CasePage;
}

export function taskPageView(
  catalogue: Catalogue,
  caseId: string,
  view: CaseView,
  task: TaskView,
  officerId: string,
  language: Language,
): TaskPage {
  const permit = task.permit === undefined ? undefined : permitOf(view, task.permit);
  const definition = task.permit === undefined ? undefined : catalogue.permits[task.permit];
  const gate = permit ? gateOf(permit, 'decision') : { open: true, waitingFor: [] };
  const { applicant, business } = view.submitted;
  const due = dueDay(task, permit);
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
    given: answersInWords(catalogue, permit?.planned.requirements ?? [], view.submitted.requirements, language),
    applicant: { name: applicant.name, email: applicant.email, phone: applicant.phone },
    business: {
      name: business.name,
      organisationNumber: business.organisationNumber,
      address: `${business.address}, ${business.postalCode} ${business.city}`,
    },
    case: applicantCaseView(catalogue, caseId, view, language),
  };
}
