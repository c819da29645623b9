import type {
  StaffCase,
  StaffCasePage,
  StaffContact,
  StaffDecision,
  StaffOpinion,
  StaffOrganisation,
  StaffOutcome,
  StaffPermit,
} from '../api/answers/staff-case.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { type FactOf, taskId } from '../case/facts.ts';
import { lateBody } from '../case/late-body.ts';
import type { Rights } from '../case/rights.ts';
import { type CaseView, type OpinionView, openRequests, type PermitView } from '../case/view.ts';
import type { Language } from '../definitions/text.ts';
import { gateStateTexts, outcomeText, stanceTexts } from '../words/case.ts';
import { nameOf } from '../words/names.ts';
import { answersInWords } from './answers-in-words.ts';
import { carriedInWords, readCarried } from './carried.ts';
import { happenedIn } from './happened.ts';
import { heardOn } from './heard-on.ts';
import { requestSeen } from './request-seen.ts';
import { staffStatusTexts, staffTimelineText } from './staff-timeline.ts';

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
  const permitName = (id: string) => nameOf(catalogue, 'permits', id, language);
  return {
    caseId,
    reference: submitted.reference,
    municipality: nameOf(catalogue, 'municipalities', submitted.municipality, language),
    event: nameOf(catalogue, 'events', submitted.event, language),
    business: submitted.business.name,
    submittedAt: submitted.at,
    status: view.status,
    permits: view.permits
      .filter((p) => rights.permits.has(p.id))
      .map((p) => staffPermit(catalogue, view, p, rights, language)),
    requests: [...view.requests, ...view.takenBack]
      .filter((r) => rights.requests.has(r.id))
      .map((r) => ({ ...requestSeen(view, r, permitName(r.permit)), ...heardOn(catalogue, view, r, language) })),
    timeline: happenedIn(rights.history, (fact) => staffTimelineText(fact, catalogue, view, inboxes, language)),
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
    given: answersInWords(catalogue, readable, view.requirements, language),
    tasks: view.tasks
      .filter(({ department }) => inboxes.includes(department))
      .map(({ task, kind, permit, status }) => ({
        taskId: taskId(caseId, task),
        kind,
        ...(permit !== undefined && { permit }),
        ...lateBodyNamed(catalogue, view, task, language),
        status,
      })),
    organisation: organisationOf(view),
    ...contactOf(view, rights),
  };
}

/** The body that a follow-up is about, as it is called. */
export function lateBodyNamed(
  catalogue: CaseCatalogue,
  { submitted }: CaseView,
  task: string,
  language: Language,
): { readonly lateBody?: string } {
  const body = lateBody(catalogue, submitted.municipality, task);
  return body === undefined ? {} : { lateBody: nameOf(catalogue, 'departments', body, language) };
}

export function organisationOf({ submitted: { business }, company }: CaseView): StaffOrganisation {
  return {
    name: business.name,
    organisationNumber: business.organisationNumber,
    ...(business.forming && { forming: true as const }),
    ...(company?.registeredAt !== undefined && { registeredAt: company.registeredAt }),
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
    name: nameOf(catalogue, 'permits', permit.id, language),
    department: planned.department,
    departmentName: nameOf(catalogue, 'departments', planned.department, language),
    status: permit.status,
    statusText: staffStatusTexts[permit.status][language],
    ...(permit.endedAt !== undefined && { ended: permit.endedAt }),
    opinions: permit.opinions.flatMap((o) => opinionFor(catalogue, o, rights, language)),
    ...(decision && { decision: decisionFor(catalogue, decision, permit, rights, language) }),
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
            name: nameOf(catalogue, 'permits', p.permit, language),
            stateText: gateStateTexts[p.state][language],
          })),
      },
    }),
  };
}

function decisionFor(
  catalogue: CaseCatalogue,
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
    carried: carriedInWords(catalogue, readCarried(decision, rights), language),
    ...(decision.validUntil !== undefined && { validUntil: decision.validUntil }),
    ...(decision.by.kind === 'officer' && { officer: decision.by.name }),
  };
}

/** What an opinion says, or that it is awaited; nothing for those whom it does not concern. */
function opinionFor(
  catalogue: CaseCatalogue,
  opinion: OpinionView,
  rights: Rights,
  language: Language,
): readonly StaffOpinion[] {
  const isRead = rights.opinions.has(opinion.id);
  if (!isRead && !rights.asked.has(opinion.id)) return [];
  const { givenAt, stance, text, conditions, state, strength } = opinion;
  return [
    {
      id: opinion.id,
      department: nameOf(catalogue, 'departments', opinion.department, language),
      state,
      strength,
      ...(isRead && givenAt !== undefined && { givenAt }),
      ...(isRead && stance && { stance, stanceText: stanceTexts[stance][language] }),
      ...(isRead && text !== undefined && { text }),
      ...(isRead && conditions && { conditions }),
    },
  ];
}
