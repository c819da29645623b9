import type { Obstacle, Reminder } from './advice.ts';
import { byName } from './by-name.ts';
import { type Condition, questionsIn } from './condition.ts';
import type { EventDefinition } from './event.ts';
import type { DepartmentDefinition, MunicipalityDefinition } from './organisation.ts';
import type { AnyPermit } from './permit.ts';
import type { QuestionDefinition } from './question.ts';
import type { RequirementDefinition } from './requirement.ts';
import { languages } from './text.ts';

/** Everything a municipality has defined, checked and ready to plan from. */
export interface Catalogue {
  /** Stored in every case, so that a case can always be read with the rules it was made under. */
  readonly version: string;
  readonly questions: Readonly<Record<string, QuestionDefinition>>;
  /** What an event may say of itself, and nobody is ever asked. */
  readonly givenFacts: readonly string[];
  readonly requirements: Readonly<Record<string, RequirementDefinition>>;
  readonly departments: Readonly<Record<string, DepartmentDefinition>>;
  readonly municipalities: Readonly<Record<string, MunicipalityDefinition>>;
  readonly permits: Readonly<Record<string, AnyPermit>>;
  readonly events: Readonly<Record<string, EventDefinition>>;
  readonly reminders: readonly Reminder[];
  readonly obstacles: readonly Obstacle[];
}

/** The definitions contradict each other. Every problem is listed, each with the place and the remedy. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The catalogue has ${problems.length} problem(s):\n- ${problems.join('\n- ')}`);
    this.problems = problems;
  }
}

/**
 * Puts definitions together and refuses what cannot work: a reference to something that does not exist, permits that
 * wait for each other, a question nothing depends on, a text that lacks a language. What comes back finds its own ids only,
 * so that callers may name anything.
 *
 * @throws CatalogueError with every problem found, not only the first
 */
export function defineCatalogue(catalogue: Catalogue): Catalogue {
  const problems = [
    ...unknownReferences(catalogue),
    ...cycles(catalogue),
    ...impossibleOrders(catalogue),
    ...deadQuestions(catalogue),
    ...missingTexts(catalogue, 'catalogue'),
  ];
  if (problems.length > 0) throw new CatalogueError(problems);
  return {
    ...catalogue,
    questions: byName(catalogue.questions),
    requirements: byName(catalogue.requirements),
    departments: byName(catalogue.departments),
    municipalities: byName(catalogue.municipalities),
    permits: byName(catalogue.permits),
    events: byName(catalogue.events),
  };
}

function unknownReferences(catalogue: Catalogue): string[] {
  const problems: string[] = [];
  const mustExist = (kind: keyof Catalogue & string, id: string, where: string) => {
    if (!Object.hasOwn(catalogue[kind] as object, id))
      problems.push(`${where} names ${id}, which is not among the ${kind}`);
  };
  const mustBeAsked = (condition: Condition | undefined, where: string) => {
    for (const question of condition ? questionsIn(condition) : []) {
      if (!catalogue.givenFacts.includes(question)) mustExist('questions', question, where);
    }
  };
  const roles = new Set(Object.values(catalogue.municipalities).flatMap((m) => Object.keys(m.departments)));
  for (const [id, permit] of Object.entries(catalogue.permits)) {
    const where = `permit ${id}`;
    if (permit.id !== id) problems.push(`${where} calls itself ${permit.id}`);
    mustBeAsked(permit.when, where);
    for (const requirement of permit.requirements) mustExist('requirements', requirement, where);
    for (const prerequisite of permit.after ?? []) {
      mustExist('permits', prerequisite.permit, where);
      mustBeAsked(prerequisite.when, `${where}, prerequisite ${prerequisite.permit}`);
    }
    for (const referral of permit.referrals ?? []) {
      for (const id of Object.keys(referral.reads).filter((read) => !permit.requirements.includes(read))) {
        problems.push(`${where} lets ${referral.to} read ${id}, which the permit does not require`);
      }
    }
    for (const role of [permit.department, ...(permit.referrals ?? []).map((r) => r.to)]) {
      if (!roles.has(role))
        problems.push(`${where} names the department role ${role}, which no municipality has filled`);
    }
    for (const stage of permit.stages ?? []) {
      if ('answer' in stage.lasts) mustExist('questions', stage.lasts.answer, `${where}, stage ${stage.id}`);
    }
  }
  for (const municipality of Object.values(catalogue.municipalities)) {
    for (const role of roles) {
      if (!Object.hasOwn(municipality.departments, role)) {
        problems.push(`municipality ${municipality.id} has not filled the department role ${role}`);
      }
    }
    for (const department of Object.values(municipality.departments)) {
      mustExist('departments', department, `municipality ${municipality.id}`);
    }
  }
  for (const [id, requirement] of Object.entries(catalogue.requirements)) {
    mustBeAsked(requirement.when, `requirement ${id}`);
    if (requirement.answeredBy !== undefined) mustExist('questions', requirement.answeredBy, `requirement ${id}`);
  }
  for (const event of Object.values(catalogue.events)) {
    const where = `event ${event.id}`;
    for (const question of event.questions) mustExist('questions', question, where);
    for (const fact of Object.keys(event.given)) {
      if (!catalogue.givenFacts.includes(fact)) mustExist('questions', fact, where);
    }
  }
  for (const reminder of catalogue.reminders) mustBeAsked(reminder.when, `reminder ${reminder.id}`);
  for (const obstacle of catalogue.obstacles) mustBeAsked(obstacle.when, `obstacle ${obstacle.id}`);
  return problems;
}

function cycles(catalogue: Catalogue): string[] {
  const done = new Set<string>();
  const problems: string[] = [];
  const visit = (id: string, path: readonly string[]) => {
    if (path.includes(id)) {
      problems.push(`permits wait for each other: ${[...path.slice(path.indexOf(id)), id].join(' → ')}`);
      return;
    }
    if (done.has(id)) return;
    for (const { permit } of catalogue.permits[id]?.after ?? []) visit(permit, [...path, id]);
    done.add(id);
  };
  for (const id of Object.keys(catalogue.permits)) visit(id, []);
  return problems;
}

/**
 * Orders that no case could follow: a veto that holds back anything but the decision, conditions that bind without a
 * veto, and a clock that says it starts when a gate opens where there is none, or the other way round.
 */
function impossibleOrders(catalogue: Catalogue): string[] {
  return Object.values(catalogue.permits).flatMap((permit) => {
    const { starts } = permit.clock.counting;
    const filing = (permit.after ?? []).filter((a) => a.gate === 'filing' && a.strength === 'hard');
    return [
      ...(permit.after ?? []).flatMap((a) => [
        ...(a.veto && (a.gate !== 'decision' || a.strength !== 'hard')
          ? [`permit ${permit.id}, prerequisite ${a.permit}: a veto is a hard prerequisite of the decision`]
          : []),
        ...(a.conditionsBind && !a.veto
          ? [`permit ${permit.id}, prerequisite ${a.permit}: only what has a veto can bind with its conditions`]
          : []),
      ]),
      ...(starts === 'gate-open' && filing.length === 0
        ? [`permit ${permit.id} counts from an open gate, but nothing holds back its filing`]
        : []),
      ...(starts !== 'gate-open' && filing.some((a) => a.when === undefined)
        ? [`permit ${permit.id} can never be filed before another, so its clock counts from an open gate`]
        : []),
    ];
  });
}

/** A question that no permit, prerequisite, referral, stage, reminder or obstacle reads, and one that no event asks. */
function deadQuestions(catalogue: Catalogue): string[] {
  const permits = Object.values(catalogue.permits);
  const conditions: (Condition | undefined)[] = [
    ...permits.flatMap((p) => [p.when, ...[...(p.after ?? []), ...(p.referrals ?? [])].map((x) => x.when)]),
    ...[...catalogue.reminders, ...catalogue.obstacles].map((x) => x.when),
  ];
  const read = new Set(conditions.flatMap((c) => (c ? questionsIn(c) : [])));
  for (const stage of permits.flatMap((p) => p.stages ?? [])) if ('answer' in stage.lasts) read.add(stage.lasts.answer);
  const asked = new Set(Object.values(catalogue.events).flatMap((event) => event.questions));
  return Object.keys(catalogue.questions).flatMap((id) => [
    ...(read.has(id) ? [] : [`question ${id} changes nothing, whatever the answer: drop it`]),
    ...(asked.has(id) ? [] : [`question ${id} is asked by no event: drop it, or name it in one`]),
  ]);
}

/** Walks every definition and reports texts in which a language is missing or empty. */
function missingTexts(value: unknown, where: string): string[] {
  if (value === null || typeof value !== 'object') return [];
  const keys = Object.keys(value);
  if (languages.some((language) => keys.includes(language))) {
    return languages
      .filter((language) => String((value as Record<string, unknown>)[language] ?? '').trim() === '')
      .map((language) => `${where} has no text in ${language}`);
  }
  return keys.flatMap((key) => missingTexts((value as Record<string, unknown>)[key], `${where}.${key}`));
}
