import type { Obstacle, Reminder } from './advice.ts';
import { byName } from './by-name.ts';
import { type Condition, leavesOf, questionsIn } from './condition.ts';
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
  /**
   * Questions that are no longer asked, with those that ask for it now: drafts and addresses of plans still hold answers to them.
   * A no is a no to all of those; anything else leaves them open.
   */
  readonly retiredQuestions: Readonly<Record<string, readonly string[]>>;
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

/** How many permits and requirements there are: what holds all of a plan or a form has room for so many. */
export interface CatalogueSize {
  readonly permits: number;
  readonly requirements: number;
}

export const sizeOf = ({ permits, requirements }: Catalogue): CatalogueSize => ({
  permits: Object.keys(permits).length,
  requirements: Object.keys(requirements).length,
});

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
    ...wrongKinds(catalogue),
    ...impossibleQuestions(catalogue),
    ...deadQuestions(catalogue),
    ...missingTexts(catalogue, 'catalogue'),
  ];
  if (problems.length > 0) throw new CatalogueError(problems);
  return {
    ...catalogue,
    questions: byName(catalogue.questions),
    retiredQuestions: byName(catalogue.retiredQuestions),
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
  for (const [id, successors] of Object.entries(catalogue.retiredQuestions)) {
    if (Object.hasOwn(catalogue.questions, id)) problems.push(`question ${id} is retired and asked`);
    for (const successor of successors) mustExist('questions', successor, `retired question ${id}`);
  }
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
  for (const [id, question] of Object.entries(catalogue.questions)) {
    mustBeAsked(question.when, `question ${id}`);
    if (question.type.kind === 'several') {
      for (const member of question.type.of) mustExist('questions', member, `question ${id}`);
    }
  }
  for (const event of Object.values(catalogue.events)) {
    const where = `event ${event.id}`;
    for (const permit of (event.leavesOut ?? []).flatMap((l) => l.permits)) mustExist('permits', permit, where);
    for (const id of event.about ?? []) mustExist('questions', id, where);
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
 * Orders that no case could follow: a veto that holds back the start alone, conditions that bind anything but a decision
 * with a veto, and a clock that says it starts when a gate opens where there is none, or the other way round.
 */
function impossibleOrders(catalogue: Catalogue): string[] {
  return Object.values(catalogue.permits).flatMap((permit) => {
    const { starts } = permit.clock.counting;
    const filing = (permit.after ?? []).filter((a) => a.gate === 'filing' && a.strength === 'hard');
    return [
      ...(permit.after ?? []).flatMap((a) => [
        ...(a.veto && (a.gate === 'start' || a.strength !== 'hard')
          ? [
              `permit ${permit.id}, prerequisite ${a.permit}: a veto is a hard prerequisite of the filing or the decision`,
            ]
          : []),
        ...(a.conditionsBind && !(a.veto && a.gate === 'decision')
          ? [
              `permit ${permit.id}, prerequisite ${a.permit}: only a veto over the decision can bind with its conditions`,
            ]
          : []),
      ]),
      ...(starts === 'gate-open' && filing.length === 0
        ? [`permit ${permit.id} counts from an open gate, but nothing holds back its filing`]
        : []),
      ...(starts !== 'gate-open' && filing.some((a) => a.when === undefined || a.veto)
        ? [`permit ${permit.id} can never be filed before another, so its clock counts from an open gate`]
        : []),
    ];
  });
}

/** Every condition of the catalogue, with the place it stands. */
function conditionsOf(catalogue: Catalogue): readonly (readonly [string, Condition])[] {
  const of = (where: string, when: Condition | undefined): [string, Condition][] => (when ? [[where, when]] : []);
  return [
    ...Object.values(catalogue.permits).flatMap((p) => [
      ...of(`permit ${p.id}`, p.when),
      ...(p.after ?? []).flatMap((a) => of(`permit ${p.id}, prerequisite ${a.permit}`, a.when)),
      ...(p.referrals ?? []).flatMap((r) => of(`permit ${p.id}, referral to ${r.to}`, r.when)),
    ]),
    ...catalogue.reminders.flatMap((r) => of(`reminder ${r.id}`, r.when)),
    ...catalogue.obstacles.flatMap((o) => of(`obstacle ${o.id}`, o.when)),
  ];
}

/** Conditions that read a question as what it is not: a number as a yes, an option that it does not have. They would never hold. */
function wrongKinds(catalogue: Catalogue): string[] {
  const all = [
    ...conditionsOf(catalogue),
    ...Object.entries(catalogue.requirements).flatMap(([id, { when }]) =>
      when ? [[`requirement ${id}`, when] as const] : [],
    ),
    ...Object.entries(catalogue.questions).flatMap(([id, { when }]) =>
      when ? [[`question ${id}`, when] as const] : [],
    ),
  ];
  return all.flatMap(([where, condition]) =>
    leavesOf(condition).flatMap((leaf) => {
      const type = catalogue.questions[leaf.question]?.type ?? ({ kind: 'yes-no' } as const);
      const wanted = 'is' in leaf ? 'yes-no' : 'atLeast' in leaf ? 'number' : 'choice';
      if (type.kind !== wanted) return [`${where} reads ${leaf.question} as a ${wanted}, but it is a ${type.kind}`];
      if (type.kind !== 'choice' || !('oneOf' in leaf)) return [];
      return leaf.oneOf
        .filter((option) => !Object.hasOwn(type.options, option))
        .map((option) => `${where} reads ${leaf.question} as ${option}, which is not among its options`);
    }),
  );
}

/** Questions that cannot be asked: things to tick that are no yes or no, or that stand in two lists, and a way to leave out that is none. */
function impossibleQuestions(catalogue: Catalogue): string[] {
  const seen = new Map<string, string>();
  return Object.entries(catalogue.questions).flatMap(([id, { type, without, withoutIs }]) => {
    if (type.kind === 'choice') {
      return (without !== undefined) === (withoutIs !== undefined) &&
        (withoutIs === undefined || Object.hasOwn(type.options, withoutIs))
        ? []
        : [`question ${id} does not say which of its options leaves it out`];
    }
    if (type.kind !== 'several') return [];
    return type.of.flatMap((member) => {
      const before = seen.get(member);
      seen.set(member, id);
      return [
        ...(catalogue.questions[member]?.type.kind === 'yes-no' ? [] : [`question ${id} cannot tick ${member}`]),
        ...(before === undefined ? [] : [`question ${member} is ticked in both ${before} and ${id}`]),
      ];
    });
  });
}

/** A question that no permit, prerequisite, referral, stage, reminder, obstacle or other question reads. */
function deadQuestions(catalogue: Catalogue): string[] {
  const read = new Set(conditionsOf(catalogue).flatMap(([, condition]) => questionsIn(condition)));
  for (const stage of Object.values(catalogue.permits).flatMap((p) => p.stages ?? [])) {
    if ('answer' in stage.lasts) read.add(stage.lasts.answer);
  }
  const waiting = Object.entries(catalogue.questions).filter(([, { when }]) => when !== undefined);
  for (let before = -1; before < read.size; ) {
    before = read.size;
    for (const [id, { when }] of waiting) if (when && read.has(id)) for (const q of questionsIn(when)) read.add(q);
  }
  for (const [id, { type }] of Object.entries(catalogue.questions)) {
    if (type.kind === 'several' && type.of.some((member) => read.has(member))) read.add(id);
  }
  return Object.keys(catalogue.questions).flatMap((id) =>
    read.has(id) ? [] : [`question ${id} changes nothing, whatever the answer: drop it`],
  );
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
