import { offeredOn } from '../acts/all.ts';
import type { TaskOutcome, TaskPage } from '../api/answers/task.ts';
import { type Day, type Instant, isBefore } from '../calendar/day.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { Due } from '../case/clock.ts';
import { taskId } from '../case/facts.ts';
import { extensionBounds, lastDayBounds, validityBounds } from '../case/last-days.ts';
import type { Rights } from '../case/rights.ts';
import { dueDay } from '../case/timers.ts';
import { type CaseView, gateOf, type PermitView, permitOf, type TaskView } from '../case/view.ts';
import { canExpire, groundsOf, needsHearing, outcomesOf } from '../definitions/outcome.ts';
import type { AnyPermit, Referral } from '../definitions/permit.ts';
import { idToday } from '../definitions/retired.ts';
import { citation } from '../definitions/source.ts';
import type { Language } from '../definitions/text.ts';
import { questionsOf } from '../plan/referrals.ts';
import { groundTexts, outcomeText, stanceTexts } from '../words/case.ts';
import { disqualificationTexts } from '../words/disqualified.ts';
import { nameOf } from '../words/names.ts';
import { answersInWords } from './answers-in-words.ts';
import { carriedOf } from './carried.ts';
import { inJson } from './due-in-json.ts';
import { sentView } from './owed.ts';
import { phrasesOf } from './phrases.ts';
import { contactOf, organisationOf, staffCase } from './staff-case.ts';
import { talkOf } from './talk.ts';

/**
 * A task with what its department may read of the case.
 *
 * @param newsSince since when something of the owner's had been seen by nobody of the department
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
): TaskPage {
  const permit = task.permit === undefined ? undefined : permitOf(view, task.permit);
  const definition = task.permit === undefined ? undefined : catalogue.permits[task.permit];
  const gate = permit ? gateOf(permit, 'decision') : { open: true, waitingFor: [] };
  const due = dueDay(task, permit);
  const readable = (permit?.planned.requirements ?? []).filter((id) => rights.requirements.has(id));
  const questions = definition && task.kind === 'opinion' ? questionsTo(catalogue, view, task, definition) : undefined;
  const given = answersInWords(catalogue, readable, view.requirements, language);
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
    breaches: breachesOf(task, permit, view.today).map(inJson),
    openedAt: task.openedAt,
    ...(due !== undefined && { due: due.day, dueBasis: due.basis }),
    ...(task.problem !== undefined && { problem: task.problem }),
    ...(task.claimedBy && { claimedBy: task.claimedBy.name }),
    claimedByMe: task.claimedBy?.id === officerId,
    version: task.version,
    gate: {
      open: gate.open,
      waitingFor: gate.waitingFor.map((p) => nameOf(catalogue, 'permits', p.permit, language)),
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
    sent: view.sentIn
      .filter((one) => one.task === task.task && rights.sent.has(one.id))
      .map((one) => sentView(catalogue, one, language)),
    disqualified: view.disqualified
      .filter((one) => one.department === task.department)
      .map(({ id, name, ground, at }) => ({ id, name, ground: disqualificationTexts[ground][language], at })),
    talk: talkOf(catalogue, view, task, rights, language),
    ...(newsSince !== undefined && { newsSince }),
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
