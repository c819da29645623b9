import { isMeantDay } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import { type Condition, questionsIn } from '../definitions/condition.ts';
import type { EventDefinition } from '../definitions/event.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import type { QuestionDefinition } from '../definitions/question.ts';
import type { RequirementDefinition } from '../definitions/requirement.ts';
import { type Language, languages } from '../definitions/text.ts';
import { permitsOfEvent } from '../plan/reach.ts';
import { type DefinedText, everyText } from './every-text.ts';
import type { Finding } from './finding.ts';

type Keys<T> = Readonly<Record<keyof Required<T>, true>>;

/** Every part that a definition can have: the compiler sees that none is left out. */
const parts = {
  permit: {
    id: true,
    kind: true,
    name: true,
    department: true,
    when: true,
    boundTo: true,
    once: true,
    why: true,
    tests: true,
    obstacles: true,
    fee: true,
    kronor: true,
    begin: true,
    validity: true,
    law: true,
    neededToOpen: true,
    clock: true,
    stages: true,
    after: true,
    requirements: true,
    elsewhere: true,
    secondPair: true,
    referrals: true,
    appeal: true,
    phrases: true,
    outcomes: true,
  } satisfies Keys<AnyPermit>,
  event: {
    id: true,
    group: true,
    aim: true,
    name: true,
    description: true,
    given: true,
    about: true,
    leavesOut: true,
  } satisfies Keys<EventDefinition>,
  question: {
    ask: true,
    help: true,
    tick: true,
    without: true,
    withoutIs: true,
    when: true,
    type: true,
  } satisfies Keys<QuestionDefinition>,
  requirement: {
    section: true,
    label: true,
    ask: true,
    help: true,
    type: true,
    optional: true,
    dontKnow: true,
    atHand: true,
    minutes: true,
    provesFee: true,
    guarded: true,
    when: true,
    answeredBy: true,
    answeredAs: true,
  } satisfies Keys<RequirementDefinition>,
};

const error = (where: string, what: string): Finding => ({ level: 'error', where, what });

/** Slips of whoever copies and types: what is spelt so that nothing reads it, said twice, empty, or left as a note to oneself. */
export function slips(catalogue: Catalogue): readonly Finding[] {
  const { permits, events, questions, requirements, municipalities, departments } = catalogue;
  return [
    ...misspeltParts('permit', permits, parts.permit),
    ...misspeltParts('event', events, parts.event),
    ...misspeltParts('question', questions, parts.question),
    ...misspeltParts('requirement', requirements, parts.requirement),
    ...everyText(catalogue).flatMap(inText),
    ...calledTheSame('municipality', municipalities),
    // An authority that is two departments here says in each name which it is.
    ...calledTheSame('department', departments),
    ...Object.values(permits).flatMap((permit) => inPermit(permit)),
    ...Object.values(events).flatMap((event) => inEvent(catalogue, event)),
    ...circlesOfQuestions(catalogue),
    ...Object.values(municipalities).flatMap(({ id, fees = {} }) =>
      Object.keys(fees)
        .filter((permit) => !Object.hasOwn(permits, permit))
        .map((permit) => error(`municipality ${id}`, `has a fee for ${permit}, which is not among the permits`)),
    ),
    ...Object.values(departments).flatMap(({ id, meets }) =>
      (meets?.on ?? [])
        .filter((day) => !isMeantDay(day))
        .map((day) => error(`department ${id}`, `meets on ${day}, which is no day: write it as 2027-02-17`)),
    ),
    ...[...Object.keys(permits), ...Object.keys(events), ...Object.keys(departments), ...Object.keys(questions)]
      .filter((id) => id.length > longestId || Object.hasOwn(Object.prototype, id))
      .map((id) => error(id.slice(0, longestId), `is no id that addresses can hold: at most ${longestId} letters`)),
  ];
}

const longestId = 60;

function misspeltParts(kind: string, all: Readonly<Record<string, object>>, known: object): readonly Finding[] {
  return Object.entries(all).flatMap(([id, one]) =>
    Object.keys(one)
      .filter((part) => !Object.hasOwn(known, part))
      .map((part) =>
        error(
          `${kind} ${id}`,
          `has a part “${part}” that nothing reads: write one of ${Object.keys(known).join(', ')}`,
        ),
      ),
  );
}

const longest = { name: 200, text: 2000 } as const;

function inText({ where, part, text }: DefinedText): readonly Finding[] {
  const most = part === 'name' || part === 'label' ? longest.name : longest.text;
  return languages.flatMap((language) => {
    const own = text[language];
    const faults = [
      ...(/[{}]/.test(own) ? ['has a place to fill in, which nothing fills in here'] : []),
      ...(own.length > most ? [`is longer than ${most} letters`] : []),
    ];
    return faults.map((what) => error(where, `${what}: “${own.slice(0, 80)}”`));
  });
}

function calledTheSame(
  kind: string,
  all: Readonly<Record<string, { readonly id: string; readonly name: Record<Language, string> }>>,
): readonly Finding[] {
  const first = new Map<string, string>();
  return Object.values(all).flatMap(({ id, name }) =>
    languages.flatMap((language) => {
      const key = `${language} ${name[language].trim().toLowerCase()}`;
      const other = first.get(key);
      first.set(key, id);
      return other === undefined
        ? []
        : [error(`${kind} ${id}`, `is called “${name[language]}”, as ${other} is: nobody can tell them apart`)];
    }),
  );
}

function inPermit(permit: AnyPermit): readonly Finding[] {
  const where = `permit ${permit.id}`;
  const before = (permit.after ?? []).map((a) => `${a.permit} (${a.gate})`);
  return [
    ...twice(permit.requirements).map((id) => error(where, `requires ${id} twice: take one away`)),
    ...twice(before).map((id) => error(where, `waits for ${id} twice: take one away`)),
    ...(isEmpty(permit.when) ? [error(where, 'has a condition with an empty list: write what it depends on')] : []),
  ];
}

const isEmpty = (condition: Condition): boolean => {
  if ('all' in condition) return condition.all.length === 0 || condition.all.some(isEmpty);
  if ('any' in condition) return condition.any.length === 0 || condition.any.some(isEmpty);
  return 'not' in condition && isEmpty(condition.not);
};

function inEvent(catalogue: Catalogue, event: EventDefinition): readonly Finding[] {
  const where = `event ${event.id}`;
  const left = event.leavesOut ?? [];
  return [
    ...(permitsOfEvent(catalogue, event).length === 0
      ? [error(where, 'leads to no permit, whatever is answered')]
      : []),
    ...(event.about?.length === 0 ? [error(where, 'is about nothing: name the questions, or take about away')] : []),
    ...(left.some(({ permits, because }) => permits.length === 0 || because.trim() === '')
      ? [error(where, 'leaves out nothing, or says no reason: name the permits and why')]
      : []),
    ...twice(left.flatMap(({ permits }) => permits)).map((id) => error(where, `leaves out ${id} twice: take one away`)),
  ];
}

/** Questions of which none is ever asked, because each waits for the other. */
function circlesOfQuestions({ questions }: Catalogue): readonly Finding[] {
  const done = new Set<string>();
  const found: Finding[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
      found.push(error(`question ${id}`, `questions wait for each other: ${circle}: take one of them out of when`));
      return;
    }
    if (done.has(id)) return;
    const when = questions[id]?.when;
    for (const other of when ? questionsIn(when) : []) visit(other, [...path, id]);
    done.add(id);
  };
  for (const id of Object.keys(questions)) visit(id, []);
  return found;
}

const twice = (all: readonly string[]): readonly string[] => [...new Set(all.filter((id, i) => all.indexOf(id) !== i))];
