import type { Day } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { Text } from '../definitions/text.ts';
import { makePlan } from '../plan/make-plan.ts';
import { type Plan, type PlannedPermit, type Scenario, scenarios } from '../plan/planned.ts';
import { answersOf, type Typical } from './typical.ts';
import { quoted } from './words/said.ts';

/** What a change means for one business, in Swedish; no line when it means nothing. */
export interface Effect {
  readonly name: Text;
  readonly lines: readonly string[];
}

/**
 * What becomes of each typical business when one catalogue takes the place of another: the same business, with the same
 * answers and on the same day.
 */
export function effectsOf(
  before: Catalogue,
  now: Catalogue,
  businesses: readonly Typical[],
  today: Day,
): readonly Effect[] {
  return businesses.map((business) => {
    const then = planFor(before, business, today);
    const plan = planFor(now, business, today);
    return { name: business.name, lines: linesOf({ catalogue: before, plan: then }, { catalogue: now, plan }) };
  });
}

function planFor(catalogue: Catalogue, business: Typical, today: Day): Plan | undefined {
  const { municipality, event } = business;
  const answers = answersOf(catalogue, business);
  return answers && catalogue.municipalities[municipality]
    ? makePlan(catalogue, { municipality, event, answers, today })
    : undefined;
}

interface Side<P = Plan> {
  readonly catalogue: Catalogue;
  readonly plan: P;
}

function linesOf(then: Side<Plan | undefined>, now: Side<Plan | undefined>): readonly string[] {
  const [was, is] = [then.plan, now.plan];
  if (!was && !is) return [];
  if (!was) return ['Kunde inte få någon plan förut: händelsen eller kommunen fanns inte.'];
  if (!is) return ['Får ingen plan längre: händelsen eller kommunen finns inte.'];
  return between({ ...then, plan: was }, { ...now, plan: is });
}

function between(then: Side, now: Side): readonly string[] {
  const names = {
    permit: (id: string) => both(then, now, (c) => c.permits[id]?.name, id),
    question: (id: string) => both(then, now, (c) => c.questions[id]?.ask, id),
    field: (id: string) => both(then, now, (c) => c.requirements[id]?.label, id),
    reminder: (id: string) => both(then, now, (c) => c.reminders.find((r) => r.id === id)?.text, id),
    obstacle: (id: string) => both(then, now, (c) => c.obstacles.find((o) => o.id === id)?.text, id),
  };
  const comeAndGo = (
    [comes, goes]: readonly [comes: string, goes: string],
    of: (plan: Plan) => readonly string[],
    name: (id: string) => string,
  ) => {
    const [had, has] = [of(then.plan), of(now.plan)];
    return [
      ...has.filter((id) => !had.includes(id)).map((id) => `${comes}: ${name(id)}`),
      ...had.filter((id) => !has.includes(id)).map((id) => `${goes}: ${name(id)}`),
    ];
  };
  const kept = now.plan.permits.flatMap((is) => {
    const was = then.plan.permits.find(({ id }) => id === is.id);
    return was ? [{ was, is }] : [];
  });
  return [
    ...comeAndGo(['Nytt krav', 'Borttaget krav'], ({ permits }) => permits.map(({ id }) => id), names.permit),
    ...kept.flatMap(({ was, is }) => changesOf(was, is, then, now).map((line) => `${names.permit(is.id)}: ${line}`)),
    ...scenarios.flatMap((scenario) =>
      moved(openings[scenario], then.plan.opening[scenario], now.plan.opening[scenario]),
    ),
    ...comeAndGo(
      ['Ny fråga', 'Borttagen fråga'],
      ({ asked, offered }) => [...asked, ...Object.values(offered).flat()],
      (id) => quoted(names.question(id)),
    ),
    ...comeAndGo(
      ['Ny uppgift i formuläret', 'Borttagen uppgift i formuläret'],
      ({ requirements }) => requirements.map(({ id }) => id),
      names.field,
    ),
    ...comeAndGo(['Ny påminnelse', 'Borttagen påminnelse'], ({ reminders }) => reminders, names.reminder),
    ...comeAndGo(['Nytt hinder', 'Borttaget hinder'], ({ obstacles }) => obstacles, names.obstacle),
  ];
}

const openings: Readonly<Record<Scenario, string>> = {
  early: 'Klart tidigast',
  statutory: 'Klart med full handläggningstid',
  late: 'Klart senast',
};

const windows: Readonly<Record<Scenario, string>> = {
  early: 'klart tidigast',
  statutory: 'klart med full handläggningstid',
  late: 'klart senast',
};

function changesOf(was: PlannedPermit, is: PlannedPermit, then: Side, now: Side): readonly string[] {
  const bodies = ({ referrals }: PlannedPermit, { catalogue }: Side) =>
    referrals.map(({ to }) => catalogue.departments[to]?.name.sv ?? to);
  const [heard, hears] = [bodies(was, then), bodies(is, now)];
  return [
    ...(was.certainty === is.certainty ? [] : [is.certainty === 'certain' ? 'krävs säkert' : 'krävs kanske']),
    ...(was.department === is.department
      ? []
      : [`beslutas av ${now.catalogue.departments[is.department]?.name.sv ?? is.department}`]),
    ...hears.filter((name) => !heard.includes(name)).map((name) => `${name} hörs`),
    ...heard.filter((name) => !hears.includes(name)).map((name) => `${name} hörs inte längre`),
    ...scenarios.flatMap((scenario) => moved(windows[scenario], was.window[scenario], is.window[scenario])),
  ];
}

const moved = (what: string, was: Day, is: Day): readonly string[] =>
  was === is ? [] : [`${what} ${is}, förut ${was}`];

/** What something is called now, or was when it is gone. */
const both = (then: Side, now: Side, of: (catalogue: Catalogue) => Text | undefined, id: string): string =>
  (of(now.catalogue) ?? of(then.catalogue))?.sv ?? id;
