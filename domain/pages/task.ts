import { offeredOn } from '../acts/offered.ts';
import type { TaskOutcome, TaskPage } from '../api/answers/task.ts';
import { dayOf, type Instant, isBefore } from '../calendar/day.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { Due } from '../case/clock.ts';
import { isAskOpen } from '../case/decision-ask.ts';
import { type Actor, taskId } from '../case/facts.ts';
import { extensionBounds, lastDayBounds, validityBounds } from '../case/last-days.ts';
import type { Rights } from '../case/rights.ts';
import { dueDay } from '../case/timers.ts';
import { type CaseView, gateOf, type PermitView, permitOf, type TaskView } from '../case/view.ts';
import { canExpire, groundsOf, needsHearing, outcomesOf } from '../definitions/outcome.ts';
import type { AnyPermit, Referral } from '../definitions/permit.ts';
import { idToday } from '../definitions/retired.ts';
import type { SecondPair } from '../definitions/second-pair.ts';
import { citation } from '../definitions/source.ts';
import type { Language } from '../definitions/text.ts';
import { questionsOf } from '../plan/referrals.ts';
import { outcomeText, stanceTexts } from '../words/case.ts';
import { disqualificationTexts } from '../words/disqualified.ts';
import { groundLaws, groundTexts } from '../words/grounds.ts';
import { nameOf } from '../words/names.ts';
import { answersInWords } from './answers-in-words.ts';
import { askableIn, askedOfBodies, filesNamed } from './asked.ts';
import { carriedOf } from './carried.ts';
import { checklist } from './checklist.ts';
import { inJson } from './due-in-json.ts';
import { sentView } from './owed.ts';
import { phrasesOf } from './phrases.ts';
import { contactOf, lateBodyNamed, organisationOf, staffCase } from './staff-case.ts';
import { talkOf } from './talk.ts';

/**
 * A task with what its department may read of the case.
 *
 * @param newsSince since when something of the owner's had been seen by nobody of the department
 * @param secondPair what the reader may do with its decision, where two must have looked at it
 */
export function taskPageView(
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  task: TaskView,
  officerId: string,
  rights: Rights,
  language: Language,
  newsSince?: Instant,
  secondPair?: SecondPair,
): TaskPage {
  const permit = task.permit === undefined ? undefined : permitOf(view, task.permit);
  const definition = task.permit === undefined ? undefined : catalogue.permits[task.permit];
  const gate = permit ? gateOf(permit, 'decision') : { open: true, waitingFor: [] };
  const due = dueDay(task, permit);
  const readable = (permit?.planned.requirements ?? []).filter((id) => rights.requirements.has(id));
  const asked = permit?.asked.find(({ id }) => id === task.asked);
  const questions =
    definition && task.kind === 'opinion' && !asked ? questionsTo(catalogue, view, task, definition) : undefined;
  const given = answersInWords(catalogue, readable, view.requirements, language);
  const opinion = opinionOf(view, task, language);
  return {
    taskId: taskId(caseId, task.task),
    acts: offeredOn(view, task, secondPair),
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
        phrases: task.kind === 'review' ? phrasesOf(catalogue, view, definition, rights) : [],
        carried: permit && task.kind === 'review' ? carriedOf(catalogue, view, permit, rights, language) : [],
        outcomes: taskOutcomes(definition, language),
      },
    }),
    lastDays: { supplement: lastDayBounds('supplement', view.today), hearing: lastDayBounds('hearing', view.today) },
    validity: validityBounds(view.today),
    openRequests: view.requests
      .filter((r) => r.task === task.task && r.answer === undefined)
      .map((r) => ({ id: r.id, ...extensionBounds(r, view.today) })),
    breaches: breachesOf(view, task, permit).map(inJson),
    ...(task.kind === 'review' && askedIn(permit)),
    openedAt: task.openedAt,
    ...(due !== undefined && { due: due.day, dueBasis: due.basis }),
    ...(task.problem !== undefined && { problem: task.problem }),
    ...lateBodyNamed(catalogue, view, task.task, language),
    ...(task.claimedBy && { claimedBy: task.claimedBy.name }),
    claimedByMe: task.claimedBy?.id === officerId,
    version: task.version,
    ...(secondPair && { secondPair: { may: secondPair, ...proposedIn(task, officerId, permit, language) } }),
    gate: {
      open: gate.open,
      waitingFor: gate.waitingFor.map((p) => nameOf(catalogue, 'permits', p.permit, language)),
    },
    ...((questions || asked) && {
      asks: {
        by: catalogue.departments[permit?.planned.department ?? '']?.name[language] ?? '',
        questions: asked ? [asked.question] : (questions ?? []).map((q) => q.why[language]),
        ...(asked && {
          files: filesNamed(
            view,
            asked.files.filter((id) => rights.files.has(id)),
          ),
        }),
      },
    }),
    given: given.map((answer) => {
      const why = questions?.flatMap((q) => q.reads[answer.id]?.[language] ?? [])[0];
      return { ...answer, ...(why !== undefined && { why }) };
    }),
    missing: readable
      .filter((id) => !given.some((answer) => answer.id === id))
      .map((id) => ({ id, label: catalogue.requirements[id]?.label[language] ?? id })),
    checklist: checklist(catalogue, readable, view, task, language, newsSince),
    sent: view.sentIn
      .filter((one) => one.task === task.task && rights.sent.has(one.id))
      .map((one) => sentView(catalogue, one, language)),
    disqualified: view.disqualified
      .filter((one) => one.department === task.department)
      .map(({ id, name, ground, at }) => ({ id, name, ground: disqualificationTexts[ground][language], at })),
    talk: talkOf(catalogue, view, task, rights, language),
    ...(newsSince !== undefined && { newsSince }),
    ...askableIn(catalogue, view, task, language),
    askedBodies: task.kind === 'review' ? askedOfBodies(catalogue, view, task, language) : [],
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
  const { stance, text, conditions, at, by } = given;
  return {
    stance,
    stanceText: stanceTexts[stance][language],
    text,
    ...(conditions && { conditions }),
    at,
    ...(by.kind === 'officer' && { officer: by.name }),
  };
}

/**
 * The last days of a task that have passed: a review's are its clock's and that of a request for a decision, an opinion's the day it
 * was asked for. What comes afterwards takes none away.
 */
function breachesOf({ history, today }: CaseView, task: TaskView, permit: PermitView | undefined): readonly Due[] {
  if (task.kind === 'review')
    return [...(permit?.clock?.breaches ?? []), ...(permit?.ask?.breach ? [permit.ask.breach] : [])];
  const due = dueDay(task, permit);
  const given = history.find((f) => f.type === 'opinion-given' && f.task === task.task);
  const until = given ? dayOf(given.at) : task.status === 'open' ? today : undefined;
  return due && until !== undefined && isBefore(due.day, until) ? [due] : [];
}

/** That the owner waits for an answer to a request for a decision. */
function askedIn(permit: PermitView | undefined): Pick<TaskPage, 'decisionAsked'> {
  const ask = permit?.ask;
  return isAskOpen(ask, permit?.endedAt) ? { decisionAsked: { at: ask.askedAt, due: ask.due } } : {};
}

function taskOutcomes({ kind, outcomes }: AnyPermit, language: Language): readonly TaskOutcome[] {
  return outcomesOf(kind).map((outcome) => ({
    id: outcome,
    text: outcomeText(outcome, kind, outcomes)[language],
    grounds: groundsOf(outcome, kind).map((ground) => ({
      id: ground,
      text: groundTexts[ground][language],
      law: groundLaws[ground][language],
    })),
    canExpire: canExpire(outcome, kind),
    needsHearing: needsHearing(outcome, kind),
  }));
}

/** What is proposed in a task, or that it was sent back. */
function proposedIn(
  { recommendation, returned }: TaskView,
  officerId: string,
  permit: PermitView | undefined,
  language: Language,
): Pick<NonNullable<TaskPage['secondPair']>, 'recommendation' | 'returned'> {
  const nameIn = ({ by }: { readonly by: Actor }) => (by.kind === 'officer' ? by.name : '');
  if (returned) return { returned: { by: nameIn(returned), at: returned.at, comment: returned.comment } };
  if (!recommendation) return {};
  const { by, at, outcome, ground, motivation, legalBasis, conditions, carried, validUntil, hearingException } =
    recommendation;
  return {
    recommendation: {
      by: nameIn(recommendation),
      at,
      ...(by.kind === 'officer' && by.id === officerId && { mine: true as const }),
      outcomeText: outcomeText(outcome, permit?.planned.kind)[language],
      decision: {
        outcome,
        motivation,
        legalBasis,
        ...(ground !== undefined && { ground }),
        ...(conditions && { conditions }),
        ...(carried && { carried }),
        ...(validUntil !== undefined && { validUntil }),
        ...(hearingException !== undefined && { hearingException }),
      },
    },
  };
}
