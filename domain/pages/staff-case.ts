import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { type Fact, type FactOf, taskName } from '../case/facts.ts';
import type { Rights } from '../case/rights.ts';
import { type CaseView, type OpinionView, openRequests, type PermitView } from '../case/view.ts';
import type { Language } from '../definitions/text.ts';
import type { AttachmentRef } from '../fields/attachment.ts';
import { gateStateTexts, outcomeText, stanceTexts } from '../words/case.ts';
import { type AnswerInWords, answersInWords } from './answers-in-words.ts';
import { staffStatusTexts, staffTimelineText } from './staff-timeline.ts';

/** A case as an officer or a coordinator sees it: what their rights hold, in words for them. */
export interface StaffCase {
  readonly caseId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly event: string;
  readonly business: string;
  readonly submittedAt: string;
  readonly status: 'open' | 'closed';
  readonly permits: readonly StaffPermit[];
  readonly requests: readonly StaffRequest[];
  readonly timeline: readonly { readonly at: string; readonly type: Fact['type']; readonly text: string }[];
  /** Who follows the whole case. */
  readonly coordinator: { readonly name: string; readonly email: string };
}

/** What `GET /api/cases/{caseId}` answers staff, in the caller's language. */
export interface StaffCasePage extends StaffCase {
  readonly given: readonly AnswerInWords[];
  readonly organisation: StaffOrganisation;
  readonly applicant?: StaffContact;
}

/** Who the business is. */
export interface StaffOrganisation {
  readonly name: string;
  readonly organisationNumber: string;
  readonly address: string;
}

/** A question to the applicant, for the department that asked it. */
interface StaffRequest {
  readonly id: string;
  readonly kind: 'supplement' | 'hearing';
  readonly permit: string;
  readonly permitName: string;
  readonly text: string;
  readonly items: readonly string[];
  readonly lastDay: string;
  /** When the department took it back: it never counted. */
  readonly takenBackAt?: string;
  readonly answer?: { readonly text: string; readonly at: string; readonly files?: readonly AttachmentRef[] };
  readonly open: boolean;
}

/** How the applicant is reached. */
export interface StaffContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** Since when mails to the address come back. */
  readonly mailFailsSince?: string;
}

export interface StaffPermit {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly departmentName: string;
  readonly status: PermitView['status'];
  readonly statusText: string;
  /** The outcome; its reasons and conditions too for those whose own decision depends on it. */
  readonly decision?: StaffOutcome | StaffDecision;
  readonly opinions: readonly StaffOpinion[];
  /** For those who may see how it goes. */
  readonly progress?: {
    readonly clock?: { readonly started: string; readonly due?: string; readonly state: string };
    readonly startAllowedFrom?: string;
    /** The applicant's last day to answer, while an answer is awaited. */
    readonly answerBy?: string;
    readonly after: readonly { readonly permit: string; readonly name: string; readonly stateText: string }[];
  };
}

interface StaffOutcome {
  readonly outcome: string;
  readonly outcomeText: string;
  readonly decidedAt: string;
}

export interface StaffDecision extends StaffOutcome {
  readonly motivation: string;
  readonly legalBasis: string;
  readonly conditions: readonly string[];
  readonly validUntil?: string;
  readonly officer?: string;
}

interface StaffOpinion {
  readonly department: string;
  readonly strength: OpinionView['strength'];
  readonly state: OpinionView['state'];
  /** What it says, for whoever asked and for the body itself. */
  readonly stance?: string;
  readonly stanceText?: string;
  readonly text?: string;
}

/** @param inboxes by which staff reads it */
export function staffCase(
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  rights: Rights,
  inboxes: readonly string[],
  language: Language,
): StaffCase {
  const { submitted } = view;
  const municipality = catalogue.municipalities[submitted.municipality];
  const permitName = (id: string) => catalogue.permits[id]?.name[language] ?? id;
  return {
    caseId,
    reference: submitted.reference,
    municipality: municipality?.name[language] ?? submitted.municipality,
    event: catalogue.events[submitted.event]?.name[language] ?? submitted.event,
    business: submitted.business.name,
    submittedAt: submitted.at,
    status: view.status,
    permits: view.permits
      .filter((p) => rights.permits.has(p.id))
      .map((p) => staffPermit(catalogue, view, p, rights, language)),
    requests: [...view.requests, ...view.takenBack]
      .filter((r) => rights.requests.has(r.id))
      .map((r) => ({
        id: r.id,
        kind: r.kind,
        permit: r.permit,
        permitName: permitName(r.permit),
        text: r.text,
        items: r.items,
        lastDay: r.lastDay,
        ...(r.answer && { answer: r.answer }),
        ...(r.takenBackAt !== undefined && { takenBackAt: r.takenBackAt }),
        open: openRequests(view).includes(r),
      })),
    timeline: rights.history.flatMap((fact) => {
      const text = staffTimelineText(fact, catalogue, view, inboxes, language);
      return text === undefined ? [] : [{ at: fact.at, type: fact.type, text }];
    }),
    coordinator: {
      name: municipality?.coordinator.name[language] ?? '',
      email: municipality?.coordinator.mailbox ?? '',
    },
  };
}

/** The whole page, with what was handed in. */
export function staffCasePage(
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  rights: Rights,
  inboxes: readonly string[],
  language: Language,
): StaffCasePage {
  const readable = Object.keys(catalogue.requirements).filter((id) => rights.requirements.has(id));
  return {
    ...staffCase(catalogue, caseId, view, rights, inboxes, language),
    given: answersInWords(catalogue, readable, view.submitted.requirements, language),
    organisation: organisationOf(view),
    ...contactOf(view, rights),
  };
}

export function organisationOf({ submitted: { business } }: CaseView): StaffOrganisation {
  return {
    name: business.name,
    organisationNumber: business.organisationNumber,
    address: `${business.address}, ${business.postalCode} ${business.city}`,
  };
}

/** How the applicant is reached, for those whose task needs to. */
export function contactOf(view: CaseView, rights: Rights): { readonly applicant?: StaffContact } {
  if (!rights.contact) return {};
  const { name, email, phone } = view.submitted.applicant;
  const fails = view.mailFailsSince;
  return { applicant: { name, email, phone, ...(fails !== undefined && { mailFailsSince: fails }) } };
}

function staffPermit(
  catalogue: CaseCatalogue,
  view: CaseView,
  permit: PermitView,
  rights: Rights,
  language: Language,
): StaffPermit {
  const { decision, clock, planned } = permit;
  const answerBy = openRequests(view)
    .filter((r) => r.permit === permit.id)
    .map((r) => r.lastDay)
    .sort()
    .at(-1);
  return {
    id: permit.id,
    name: catalogue.permits[permit.id]?.name[language] ?? permit.id,
    department: planned.department,
    departmentName: catalogue.departments[planned.department]?.name[language] ?? planned.department,
    status: permit.status,
    statusText: staffStatusTexts[permit.status][language],
    ...(decision && { decision: decisionFor(decision, permit, rights, language) }),
    opinions: permit.opinions.flatMap((o) => opinionFor(catalogue, permit, o, rights, language)),
    ...(rights.progress.has(permit.id) && {
      progress: {
        ...(clock && {
          clock: { started: clock.started, state: clock.state, ...(clock.due !== undefined && { due: clock.due }) },
        }),
        ...(permit.startAllowedFrom !== undefined && { startAllowedFrom: permit.startAllowedFrom }),
        ...(answerBy !== undefined && { answerBy }),
        after: permit.after
          .filter((p) => p.strength === 'hard')
          .map((p) => ({
            permit: p.permit,
            name: catalogue.permits[p.permit]?.name[language] ?? p.permit,
            stateText: gateStateTexts[p.state][language],
          })),
      },
    }),
  };
}

function decisionFor(
  decision: FactOf<'decided'>,
  permit: PermitView,
  rights: Rights,
  language: Language,
): StaffOutcome | StaffDecision {
  const outcome = {
    outcome: decision.outcome,
    outcomeText: outcomeText(decision.outcome, permit.planned.kind)[language],
    decidedAt: decision.at,
  };
  if (!rights.reasons.has(permit.id)) return outcome;
  return {
    ...outcome,
    motivation: decision.motivation,
    legalBasis: decision.legalBasis,
    conditions: decision.conditions ?? [],
    ...(decision.validUntil !== undefined && { validUntil: decision.validUntil }),
    ...(decision.by.kind === 'officer' && { officer: decision.by.name }),
  };
}

/** What an opinion says, or that it is awaited; nothing for those whom it does not concern. */
function opinionFor(
  catalogue: CaseCatalogue,
  permit: PermitView,
  opinion: OpinionView,
  rights: Rights,
  language: Language,
): readonly StaffOpinion[] {
  const task = taskName.opinion(permit.id, opinion.department);
  const isRead = rights.opinions.has(task);
  if (!isRead && !rights.asked.has(task)) return [];
  const { stance, text, state, strength } = opinion;
  return [
    {
      department: catalogue.departments[opinion.department]?.name[language] ?? opinion.department,
      state,
      strength,
      ...(isRead && stance && { stance, stanceText: stanceTexts[stance][language] }),
      ...(isRead && text !== undefined && { text }),
    },
  ];
}
