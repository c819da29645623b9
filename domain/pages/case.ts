import type { CasePage, CasePermit, CaseRequest } from '../api/answers/case.ts';
import { waitingAsk } from '../case/address.ts';
import { casesOfApplication } from '../case/application.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { isWithdrawable } from '../case/choose.ts';
import { taskName } from '../case/facts.ts';
import { mailCause } from '../case/mail-causes.ts';
import { type CaseNow, caseNow, nextDayOf } from '../case/now.ts';
import { type CaseView, isFinished, openRequests, type PermitView, type RequestView, taskOf } from '../case/view.ts';
import type { Language, Text } from '../definitions/text.ts';
import { gateStateTexts, stancesOutside } from '../words/case.ts';
import { barredText, endText, goOnText, statusText, withdrawalTexts } from '../words/choices.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { nameOf } from '../words/names.ts';
import { dueTexts, lateText, whenText, whereText } from '../words/now.ts';
import { statusSentence, youTexts } from '../words/owes.ts';
import { decisionSeen } from './decision-seen.ts';
import { inJson } from './due-in-json.ts';
import { happenedIn } from './happened.ts';
import { heardOn } from './heard-on.ts';
import { owedView, sentView } from './owed.ts';
import { filedView } from './own-filings.ts';
import { requestSeen } from './request-seen.ts';
import { suggestedView } from './suggestions.ts';
import { threadsOf } from './talk.ts';
import { timelineText } from './timeline.ts';
import { timesSaid } from './times-said.ts';

/** A case as its applicant sees it, in the reader’s language. */
export function applicantCaseView(
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  language: Language,
): CasePage {
  const { submitted } = view;
  const municipality = catalogue.municipalities[submitted.municipality];
  const permitName = (id: string) => nameOf(catalogue, 'permits', id, language);
  const departmentName = (id: string) => nameOf(catalogue, 'departments', id, language);
  const now = caseNow(view);
  const when = whenText(now, language);
  const { owed, nothing } = youTexts(catalogue, view, now, language);
  const named = ({ permit, prerequisite }: { permit: string; prerequisite: string }) => ({
    permit,
    permitName: permitName(permit),
    prerequisite,
    prerequisiteName: permitName(prerequisite),
    endText: endText(catalogue, view, prerequisite, language),
  });
  const request = (r: RequestView): CaseRequest => ({
    ...requestSeen(view, r, permitName(r.permit)),
    departmentName: departmentName(r.department),
    ...heardOn(catalogue, view, r, language),
  });
  return {
    caseId,
    reference: submitted.reference,
    municipality: nameOf(catalogue, 'municipalities', submitted.municipality, language),
    municipalityId: submitted.municipality,
    event: nameOf(catalogue, 'events', submitted.event, language),
    business: submitted.business.name,
    ...companyOf(caseId, view),
    address: addressOf(caseId, view),
    submittedAt: submitted.at,
    today: view.today,
    status: view.status,
    now: {
      status: statusSentence(catalogue, view, now, language),
      where: whereText(now, view, language),
      who: [...now.with.map(departmentName), ...(now.stuck ? [municipality?.coordinator.name[language] ?? ''] : [])],
      you: owed.length > 0 ? owed.join(' ') : nothing,
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
    permits: view.permits.map((p) => ({
      ...casePermit(catalogue, p, view, now, language),
      ...timesSaid(catalogue, caseId, p, view, language),
    })),
    requests: [...view.requests, ...view.takenBack].map(request),
    owes: owedView(catalogue, caseId, view, language),
    suggestions: suggestedView(catalogue, caseId, view, language),
    sent: view.sentIn.map((one) => sentView(catalogue, one, language)),
    threads: threadsOf(catalogue, view, language),
    filed: filedView(catalogue, caseId, view, language),
    choices: now.todo.flatMap((t) =>
      t.kind === 'choose' ? [{ ...named(t), text: goOnText(catalogue, t, language) }] : [],
    ),
    barred: now.barred.map((b) => ({ ...named(b), text: barredText(catalogue, b, language) })),
    timeline: happenedIn(view.timeline, (fact) => timelineText(fact, catalogue, view.timeline, language)),
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

/** How it stands with a company that was being formed. The number of whoever forms it is nowhere on the page. */
function companyOf(caseId: string, { company, submitted }: CaseView): Pick<CasePage, 'company'> {
  if (!company) return {};
  const call = `/api/cases/${caseId}/register-company`;
  return company.registeredAt === undefined
    ? { company: { state: 'forming', call } }
    : { company: { state: 'registered', organisationNumber: submitted.business.organisationNumber, call } };
}

/** Where mails go, and the address that waits to be confirmed. */
function addressOf(caseId: string, { address, history }: CaseView): CasePage['address'] {
  const waiting = waitingAsk(address);
  const cause = waiting && mailCause.address('confirm', waiting.number);
  const fails = history.some((fact) => fact.type === 'mail-bounced' && fact.cause === cause);
  return {
    email: address.email,
    call: `/api/cases/${caseId}/change-address`,
    ...(waiting && { asked: { email: waiting.email, lastDay: waiting.lastDay, fails } }),
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
      municipality: nameOf(catalogue, 'municipalities', municipality, language),
    }));
  return others.length > 0 ? { others } : {};
}

/** Whose turn it is with a part, since when, and its next day. */
function turnOf(
  catalogue: CaseCatalogue,
  permit: PermitView,
  view: CaseView,
  language: Language,
): Pick<CasePermit, 'has' | 'next'> {
  if (isFinished(permit)) return {};
  const next = nextDayOf(permit, view);
  const asked = openRequests(view).find((r) => r.permit === permit.id && permit.status === 'waiting-for-applicant');
  const since = asked?.askedAt ?? permit.filedAt;
  return {
    has: {
      name: asked ? ownerText[language] : nameOf(catalogue, 'departments', permit.planned.department, language),
      ...(since !== undefined && { since }),
    },
    ...(next && { next }),
  };
}

/** What the owner can send the department of a part of their own accord. It has to have got it first. */
function takenBy(view: CaseView, { id }: PermitView): CasePermit['takes'] {
  const task = taskOf(view, taskName.review(id));
  if (task === undefined) return [];
  return task.status === 'open' && view.status === 'open' ? ['papers', 'message'] : ['message'];
}

const ownerText: Text = { sv: 'Ni', en: 'You' };

function casePermit(
  catalogue: CaseCatalogue,
  permit: PermitView,
  view: CaseView,
  now: CaseNow,
  language: Language,
): CasePermit {
  const { clock } = permit;
  const decision = decisionSeen(catalogue, permit, language);
  const isLate = now.late.some((late) => late.permit === permit.id && late.kind === 'review');
  const waitsForDecision = permit.planned.clock.kind === 'decision' && clock?.state === 'running' && !isLate;
  return {
    id: permit.id,
    kind: permit.planned.kind,
    name: nameOf(catalogue, 'permits', permit.id, language),
    department: permit.planned.department,
    departmentName: nameOf(catalogue, 'departments', permit.planned.department, language),
    status: permit.status,
    statusText: statusText(catalogue, permit, language),
    after: permit.after
      .filter((p) => p.strength === 'hard')
      .map((p) => ({
        permit: p.permit,
        name: nameOf(catalogue, 'permits', p.permit, language),
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
      department: nameOf(catalogue, 'departments', o.department, language),
      state: o.state,
      strength: o.strength,
      ...(o.stance && { stance: o.stance, stanceText: stancesOutside[o.stance][language] }),
      ...(o.text !== undefined && { text: o.text }),
      ...(o.conditions && { conditions: o.conditions }),
    })),
    ...(decision && { decision }),
    ...turnOf(catalogue, permit, view, language),
    takes: takenBy(view, permit),
    withdrawable: isWithdrawable(permit),
    withdrawalFollows: isWithdrawable(permit) ? withdrawalTexts(catalogue, view, permit, language) : [],
  };
}
