import { type Day, latest } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answers, holds, questionsIn } from '../definitions/condition.ts';
import type { MunicipalityDefinition } from '../definitions/organisation.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { idToday } from '../definitions/retired.ts';
import { canHold } from './can-hold.ts';
import { type Applying, draft } from './draft.ts';
import { inOrder } from './in-order.ts';
import { type PerScenario, type PlannedPermit, type PlannedPrerequisite, perScenario } from './planned.ts';
import { type Schedulable, schedule, stageSpan } from './schedule.ts';

/** A permit that a case has, as far as it matters to one that joins it. */
export interface Held {
  readonly planned: PlannedPermit;
  /** Something of it is still to be decided. */
  readonly isOpen: boolean;
  /** Its department has it: nothing holds its filing back any more. */
  readonly isHandedIn: boolean;
  /** When it is finished and usable, as it stands; none for what is not handed in, and for what came to nothing. */
  readonly stands?: Schedulable['stands'];
}

/** A case under way, as what may join it sees it. */
export interface Joined {
  readonly municipality: string;
  readonly answers: Answers;
  readonly held: readonly Held[];
  /** The opening days that were counted with so far. */
  readonly opening: PerScenario<Day>;
  readonly today: Day;
}

/** Why a permit cannot join a case. `about`: the permits of the case that stand in its way, or that it is. */
export interface CannotJoin {
  readonly code: 'unknown' | 'retired' | 'in-case' | 'not-yours' | 'elsewhere' | 'not-here' | 'excluded';
  readonly about?: readonly string[];
}

/** What a permit is in a case that it joins. */
export interface Joining {
  /** It, and the opinions that it must not be decided without, in an order in which they can be handled. */
  readonly permits: readonly PlannedPermit[];
  /** What parts of the case wait for from then on, that they did not wait for before. */
  readonly holdsBack: readonly { readonly permit: string; readonly after: PlannedPrerequisite }[];
  /** The opening days without it, and with it. */
  readonly opening: { readonly before: PerScenario<Day>; readonly after: PerScenario<Day> };
}

/**
 * What happens when a permit of today's catalogue joins a case under way, or why it cannot. The case may have been made with an
 * older catalogue: what it has is known by the names of then.
 *
 * Pure: the same case on the same day gives the same.
 */
export function joining(catalogue: Catalogue, id: string, into: Joined): Joining | CannotJoin {
  const parts = new Parts(catalogue, into.held);
  const found = whetherJoins(catalogue, id, into, parts);
  return 'code' in found ? found : joined(catalogue, found.permit, found.place, parts, into);
}

/** The permits of today's catalogue that can join a case. */
export function joinable(catalogue: Catalogue, into: Joined): readonly AnyPermit[] {
  const parts = new Parts(catalogue, into.held);
  return Object.keys(catalogue.permits).flatMap((id) => {
    const found = whetherJoins(catalogue, id, into, parts);
    return 'code' in found ? [] : [found.permit];
  });
}

/** A permit, and the municipality that it joins a case of. */
interface MayJoin {
  readonly permit: AnyPermit;
  readonly place: MunicipalityDefinition;
}

function whetherJoins(catalogue: Catalogue, id: string, into: Joined, parts: Parts): MayJoin | CannotJoin {
  // A catalogue that cases are read with has what is retired among its permits.
  if (Object.hasOwn(catalogue.retired.permits, id)) return { code: 'retired' };
  const permit = catalogue.permits[id];
  if (!permit) return { code: 'unknown' };
  const there = parts.caseIdOf(id);
  if (there !== undefined) return { code: 'in-case', about: [there] };
  if (permit.kind === 'opinion') return { code: 'not-yours' };
  if (permit.elsewhere) return { code: 'elsewhere' };
  const place = municipalityToday(catalogue, into.municipality);
  if (!place || !isDecidedIn(catalogue, place, permit)) return { code: 'not-here' };
  const excluded = parts.open.filter(({ definition }) => isNeverWith(catalogue, permit, definition));
  return excluded.length > 0 ? { code: 'excluded', about: excluded.map(({ caseId }) => caseId) } : { permit, place };
}

/**
 * Whether no business at all needs both. Only what the two themselves demand counts: which questions an owner is asked says what
 * the guide takes up, and not what the law does.
 */
const isNeverWith = (catalogue: Catalogue, one: AnyPermit, other: AnyPermit): boolean =>
  !canHold(withoutGates(catalogue), {}, one.when, other.when);

const ungated = new WeakMap<Catalogue, Catalogue>();
function withoutGates(catalogue: Catalogue): Catalogue {
  const known = ungated.get(catalogue);
  if (known) return known;
  const questions = Object.entries(catalogue.questions).map(([id, { when: _gate, ...question }]) => [id, question]);
  const made = { ...catalogue, questions: Object.fromEntries(questions) };
  ungated.set(catalogue, made);
  return made;
}

/** What the case has, under the names of today's catalogue. */
class Parts {
  readonly all: readonly { readonly caseId: string; readonly definition: AnyPermit; readonly held: Held }[];

  constructor(catalogue: Catalogue, held: readonly Held[]) {
    this.all = held.flatMap((one) =>
      definitionsToday(catalogue, one.planned.id).map((definition) => ({
        caseId: one.planned.id,
        definition,
        held: one,
      })),
    );
  }

  get open() {
    return this.all.filter(({ held }) => held.isOpen);
  }

  /** What the case calls a permit of today; undefined when it has none. */
  caseIdOf(id: string): string | undefined {
    return this.all.find(({ definition }) => definition.id === id)?.caseId;
  }
}

/** What a permit is called today: its own definition, or those that took its place, however long ago. */
function definitionsToday(catalogue: Catalogue, id: string, seen: readonly string[] = []): readonly AnyPermit[] {
  const former = Object.hasOwn(catalogue.retired.permits, id) ? catalogue.retired.permits[id] : undefined;
  const own = former ? undefined : catalogue.permits[id];
  if (own) return [own];
  const { successors = [] } = former ?? {};
  return successors
    .filter((next) => !seen.includes(next))
    .flatMap((next) => definitionsToday(catalogue, next, [...seen, id]));
}

const municipalityToday = (catalogue: Catalogue, id: string): MunicipalityDefinition | undefined =>
  catalogue.municipalities[idToday(catalogue, 'municipalities', id) ?? id];

const isDecidedIn = (
  catalogue: Catalogue,
  { departments }: MunicipalityDefinition,
  { department }: AnyPermit,
): boolean => catalogue.departments[departments[department] ?? department] !== undefined;

function joined(
  catalogue: Catalogue,
  permit: AnyPermit,
  place: MunicipalityDefinition,
  parts: Parts,
  into: Joined,
): Joining {
  // Whoever left it out has said so: what follows from that no longer counts for it.
  const answers =
    holds(permit.when, into.answers) === 'no' ? without(into.answers, questionsIn(permit.when)) : into.answers;
  const joins = [...opinionsFor(catalogue, permit, place, parts, answers), permit];
  const applying = [...parts.all.map(({ definition }) => definition), ...joins].map(applies);
  const drafts = joins.map((one) => draft(applies(one), place, catalogue, answers, applying));
  const named = <T extends { readonly permit: string }>(one: T): T => ({
    ...one,
    permit: parts.caseIdOf(one.permit) ?? one.permit,
  });
  const joinedAfter = new Map(drafts.map(({ planned }) => [planned.id, planned.after.map(named)]));
  const holdsBack = parts.open.flatMap(({ caseId, definition, held }) =>
    draft(applies(definition), place, catalogue, answers, applying)
      .planned.after.filter((after) => joinedAfter.has(after.permit))
      // What is handed in is handed in.
      .filter((after) => !(after.gate === 'filing' && held.isHandedIn))
      .map((after) => ({ permit: caseId, after })),
  );
  // What came to nothing is waited for no more.
  const counted = into.held.filter(({ isOpen, stands }) => isOpen || stands);
  const heldNow = (withThem: boolean): readonly Schedulable[] =>
    counted.map(({ planned, stands }) => ({
      id: planned.id,
      after: [
        ...planned.after,
        ...(withThem ? holdsBack.filter((one) => one.permit === planned.id).map((one) => one.after) : []),
      ],
      clock: planned.clock,
      stages: (catalogue.permits[planned.id]?.stages ?? []).map((stage) => stageSpan(stage, into.answers)),
      board: catalogue.departments[planned.department]?.meets,
      ...(stands && { stands }),
    }));
  const joiningNow = drafts.map(({ schedulable }) => ({
    ...schedulable,
    after: joinedAfter.get(schedulable.id) ?? [],
  }));
  const days = daysOf(
    inOrder([...heldNow(true), ...joiningNow], (one) => one),
    into.today,
  );
  const permits = drafts.map(({ planned }) => ({
    ...planned,
    after: joinedAfter.get(planned.id) ?? [],
    filed: perScenario((s) => days[s].get(planned.id)?.filed ?? into.today),
    window: perScenario((s) => days[s].get(planned.id)?.finished ?? into.today),
    usable: perScenario((s) => days[s].get(planned.id)?.usable ?? into.today),
  }));
  const planned = counted.map((held) => held.planned);
  const before = openingOf(planned, daysOf(heldNow(false), into.today), into.opening);
  return { permits, holdsBack, opening: { before, after: openingOf([...planned, ...permits], days, before) } };
}

/** What the municipality must have said before it is decided, which no owner applies for. */
const opinionsFor = (
  catalogue: Catalogue,
  permit: AnyPermit,
  place: MunicipalityDefinition,
  parts: Parts,
  answers: Answers,
): readonly AnyPermit[] =>
  (permit.after ?? []).flatMap(({ permit: id, strength, when }) => {
    const before = catalogue.permits[id];
    const isAsked = before?.kind === 'opinion' && strength === 'hard' && parts.caseIdOf(id) === undefined;
    const applies = isAsked && isDecidedIn(catalogue, place, before) && (!when || holds(when, answers) !== 'no');
    return applies ? [before] : [];
  });

const applies = (permit: AnyPermit): Applying => ({ permit, certainty: 'certain', isUnsaid: false });

const without = (answers: Answers, questions: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !questions.includes(id)));

type Days = PerScenario<ReturnType<typeof schedule>>;
const daysOf = (all: readonly Schedulable[], today: Day): Days => perScenario((s) => schedule(all, today, s));

/** The last of what must be in hand before the opening, and never before the day that was counted with so far. */
const openingOf = (permits: readonly PlannedPermit[], days: Days, sofar: PerScenario<Day>): PerScenario<Day> =>
  perScenario((s) => {
    const all = permits.filter((p) => !p.ownWindow && !p.unsaid).flatMap((p) => days[s].get(p.id)?.usable ?? []);
    return latest([sofar[s], ...all]) ?? sofar[s];
  });
