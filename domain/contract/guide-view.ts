import type { Day } from '../calendar/day.ts';
import { questionsOfEvent } from '../catalogue/reach.ts';
import type { ReminderPart } from '../definitions/advice.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { Aim, EventGroup } from '../definitions/event.ts';
import type { MunicipalityDefinition } from '../definitions/organisation.ts';
import type { Basis } from '../definitions/permit.ts';
import type { QuestionDefinition } from '../definitions/question.ts';
import { everyIdOf, idToday } from '../definitions/retired.ts';
import { citation, type Proof, type Told } from '../definitions/source.ts';
import type { Language, Text } from '../definitions/text.ts';
import { mustTick } from '../plan/asked.ts';
import type { EarlierDays } from '../plan/earlier.ts';
import { openingTooEarly } from '../plan/make-plan.ts';
import type {
  Opening,
  PerScenario,
  Plan,
  PlannedPermit,
  PlannedPrerequisite,
  PlannedRequirement,
} from '../plan/planned.ts';
import { appealText } from '../texts/case.ts';
import { countedText } from '../texts/counting.ts';
import { dayInWords } from '../texts/dates.ts';
import { fill } from '../texts/fill.ts';
import { eventGroupTexts } from '../texts/guide.ts';
import type { SaidOfPermit } from './aspects.ts';
import { type FieldRule, ruleOf } from './field-rule.ts';
import { type KnownAnswer, knownAnswer } from './known-answer.ts';
import { replacedBy, saidOf } from './said-of-permit.ts';

/** What `GET /api/guide` answers, in the caller's language. */
export interface GuideView {
  readonly catalogueVersion: string;
  readonly municipalities: readonly {
    readonly id: string;
    readonly name: string;
    /** Whom an owner asks who does not find what they need. */
    readonly coordinator: CoordinatorView;
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly group: EventGroup;
    readonly groupName: string;
    readonly name: string;
    readonly description: string;
    /** Those that may be asked, in order. Which of them matter, the plan says. */
    readonly questions: readonly string[];
    readonly given: Readonly<Record<string, unknown>>;
  }[];
  readonly questions: readonly GuideQuestion[];
  /** Ids that addresses and drafts may still hold, and what to use in their place. */
  readonly retired: {
    readonly municipalities: readonly RetiredView[];
    readonly events: readonly RetiredView[];
    /** Questions whose answers still count for those that ask for it now. */
    readonly questions: readonly string[];
  };
}

/** What was there before, and what took its place; nothing where nothing did. */
export interface RetiredView {
  readonly id: string;
  readonly name: string;
  readonly successor?: string;
}

/** Who follows the whole case, and how they are reached. */
export interface CoordinatorView {
  readonly name: string;
  readonly page: string;
  readonly reach: string;
  readonly mailbox: string;
}

export interface GuideQuestion {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  readonly type: QuestionDefinition['type']['kind'];
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  /** What can be chosen, or what can be ticked; of the latter the plan says which matter. */
  readonly options?: readonly { readonly id: string; readonly text: string; readonly help?: string }[];
}

/** A plan in one municipality, in the caller's language. */
export interface PlanView {
  readonly catalogueVersion: string;
  readonly municipality: string;
  readonly municipalityName: string;
  readonly event: string;
  /** What the days are for. */
  readonly aim: Aim;
  /** The questions that matter given the answers so far, in order, answered or not. */
  readonly asked: readonly string[];
  /** What to show of each question that asks what is so among several things. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
  /** Those of them in which something is to be ticked: none of it cannot be true of the event. */
  readonly mustTick: readonly string[];
  /** The next of them that has no answer yet; absent when the guide is done. */
  readonly next?: string;
  readonly today: string;
  readonly permits: readonly PlanPermitView[];
  readonly requirements: readonly RequirementView[];
  readonly obstacles: readonly { readonly id: string; readonly text: string; readonly remedy: string }[];
  readonly reminders: readonly {
    readonly id: string;
    readonly part: ReminderPart;
    readonly text: string;
    readonly verified: boolean;
    /** It follows only from what the owner has not said to be part of it. */
    readonly unsaid?: true;
  }[];
  readonly opening: Opening;
  /** What the owner could leave out, and the days it would give. */
  readonly earlier: readonly {
    readonly question: string;
    readonly text: string;
    readonly early: string;
    readonly statutory: string;
    /** Names of the permits that would not be needed. */
    readonly spares: readonly string[];
  }[];
  /** Names of the permits that decide a day and that nothing can spare: there only a complete application helps. */
  readonly fixed: readonly string[];
  readonly coordinator: CoordinatorView;
}

/** Where a rule was read, and whether it could be verified. */
export interface SourceView {
  readonly title: string;
  readonly proof: Proof;
  readonly url?: string;
  readonly read?: string;
  /** The latest amendment in the text of a statute that was read. */
  readonly through?: string;
  readonly verified: boolean;
}

/** What `POST /api/guide/plan` answers: the plan of the municipality where the business has its base, and with it those of the others, in the order they were named. */
export interface PlanAnswer extends PlanView {
  readonly others?: readonly PlanView[];
}

export interface PlanPermitView {
  readonly id: string;
  readonly kind: string;
  readonly department: string;
  readonly departmentName: string;
  /** Whether a page says that this body handles it. */
  readonly departmentVerified: boolean;
  /** Marks of what an owner plans by: each changes when its rule does. */
  readonly said: SaidOfPermit;
  /** Permits that are retired, and that this one took the place of. */
  readonly replaces?: readonly string[];
  readonly certainty: 'certain' | 'possible';
  /** Possible only through what the owner has not said to be part of it: it decides no day. */
  readonly unsaid?: true;
  readonly name: string;
  readonly why: string;
  readonly tests: string;
  readonly usualObstacles: readonly string[];
  readonly fee: string;
  readonly validity: string;
  readonly documents: readonly string[];
  readonly law: {
    readonly cite: string;
    readonly verified: boolean;
    readonly url?: string;
    readonly sources: readonly SourceView[];
  };
  /** Whether the business must have it before it opens; otherwise it has days of its own. */
  readonly neededToOpen: boolean;
  readonly after: readonly (Omit<PlannedPrerequisite, 'permit'> & {
    readonly id: string;
    readonly name: string;
    readonly why: string;
    readonly source: SourceView;
  })[];
  readonly clock: {
    readonly kind: 'decision' | 'wait';
    /** What its length rests on. Only `law` is the law's time. */
    readonly basis: Basis;
    /** The law lets it take longer and sets no limit: the last day is an estimate. */
    readonly noLimit?: true;
    readonly verified: boolean;
    readonly note?: string;
    /** From when it is counted and what a supplement does to it, with the paragraph. */
    readonly counted: string;
    readonly source: SourceView;
  };
  readonly stages: readonly { readonly name: string; readonly verified: boolean }[];
  /** The page where the owner hands it in, when it is not part of the case. */
  readonly elsewhere?: string;
  /** How the municipality does it: who decides, and where fees and contact stand. */
  readonly practice?: {
    readonly decidedBy?: 'board' | 'delegated';
    readonly fees?: string;
    readonly contact?: string;
    readonly note?: string;
    readonly verified: boolean;
  };
  readonly appeal: string;
  readonly filed: PerScenario<string>;
  readonly window: PerScenario<string>;
  readonly usable: PerScenario<string>;
}

/** One field of the form: what it asks, and the rule by which it is checked. */
export type RequirementView = FieldRule & {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly help?: string;
  /** What the guide has been told already: the form does not ask it again, and hands it in like the rest. */
  readonly known?: KnownAnswer;
  readonly neededBy: readonly { readonly permit: string; readonly department: string }[];
  /** Retired fields that asked for the same thing: what a draft holds of them goes here. */
  readonly formerly?: readonly string[];
};

export function guideView(catalogue: Catalogue, language: Language): GuideView {
  return {
    catalogueVersion: catalogue.version,
    municipalities: Object.values(catalogue.municipalities).map((m) => ({
      id: m.id,
      name: m.name[language],
      coordinator: coordinatorView(m, language),
    })),
    events: Object.values(catalogue.events).map((e) => ({
      id: e.id,
      group: e.group,
      groupName: eventGroupTexts[e.group][language],
      name: e.name[language],
      description: e.description[language],
      questions: questionsOfEvent(catalogue, e),
      given: e.given,
    })),
    questions: Object.entries(catalogue.questions).map(([id, q]) => questionView(catalogue, id, q, language)),
    retired: {
      municipalities: retiredOf(catalogue, 'municipalities', language),
      events: retiredOf(catalogue, 'events', language),
      questions: Object.keys(catalogue.retired.questions),
    },
  };
}

const retiredOf = (
  catalogue: Catalogue,
  kind: 'municipalities' | 'events',
  language: Language,
): readonly RetiredView[] =>
  Object.entries(catalogue.retired[kind]).map(([id, { name }]) => {
    const successor = idToday(catalogue, kind, id);
    return { id, name: name[language], ...(successor !== undefined && { successor }) };
  });

function questionView(
  catalogue: Catalogue,
  id: string,
  question: QuestionDefinition,
  language: Language,
): GuideQuestion {
  const { type } = question;
  return {
    id,
    ask: question.ask[language],
    ...(question.help && { help: question.help[language] }),
    type: type.kind,
    ...(type.kind === 'number' && { min: type.min, max: type.max, unit: type.unit[language] }),
    ...(type.kind === 'choice' && {
      options: Object.entries(type.options).map(([option, text]) => ({ id: option, text: text[language] })),
    }),
    ...(type.kind === 'several' && {
      options: type.of.flatMap((member) => {
        const one = catalogue.questions[member];
        return one
          ? [{ id: member, text: (one.tick ?? one.ask)[language], ...(one.help && { help: one.help[language] }) }]
          : [];
      }),
    }),
  };
}

function coordinatorView(municipality: MunicipalityDefinition | undefined, language: Language): CoordinatorView {
  const { name, page = '', reach, mailbox = '' } = municipality?.coordinator ?? {};
  return { name: name?.[language] ?? '', page, reach: reach?.[language] ?? '', mailbox };
}

const tooEarly: { text: Text; remedy: Text; remedyToClose: Text } = {
  text: {
    sv: 'Dagen ni har valt är tidigare än den tidigaste möjliga, {day}.',
    en: 'The day you have chosen is before the earliest possible, {day}.',
  },
  remedy: {
    sv: 'Välj en senare dag. Eller vänta med det som tar tid, och lägg till det efteråt.',
    en: 'Choose a later day. Or wait with what takes time, and add it afterwards.',
  },
  remedyToClose: { sv: 'Välj en senare dag.', en: 'Choose a later day.' },
};

/** The plan in words. `earlier` is what `whatMakesItEarlier` found, `wish` the day the owner has in mind. */
export function planView(
  catalogue: Catalogue,
  plan: Plan,
  language: Language,
  earlier: EarlierDays = { choices: [], fixed: [] },
  wish?: Day,
): PlanView {
  const event = catalogue.events[plan.event];
  const aim = event?.aim ?? 'open';
  const next = plan.asked.find((id) => (plan.offered[id] ?? [id]).some((fact) => plan.answers[fact] === undefined));
  const nameOf = (id: string) => catalogue.permits[id]?.name[language] ?? id;
  return {
    catalogueVersion: plan.catalogueVersion,
    municipality: plan.municipality,
    municipalityName: catalogue.municipalities[plan.municipality]?.name[language] ?? plan.municipality,
    event: plan.event,
    aim,
    asked: plan.asked,
    offered: plan.offered,
    mustTick: Object.keys(plan.offered).filter((id) => event !== undefined && mustTick(event, plan.offered[id] ?? [])),
    ...(next !== undefined && { next }),
    today: plan.today,
    permits: plan.permits.flatMap((planned) => permitView(catalogue, plan, planned, language)),
    requirements: plan.requirements.flatMap((r) => requirementView(catalogue, plan, r, language, wish)),
    obstacles: plan.obstacles.flatMap((id) => {
      if (id === openingTooEarly) {
        const text = fill(tooEarly.text[language], { day: dayInWords(plan.opening.shown.early, language) });
        return [{ id, text, remedy: tooEarly[aim === 'close' ? 'remedyToClose' : 'remedy'][language] }];
      }
      const obstacle = catalogue.obstacles.find((o) => o.id === id);
      return obstacle ? [{ id, text: obstacle.text[language], remedy: obstacle.remedy[language] }] : [];
    }),
    reminders: plan.reminders.flatMap((id) => {
      const reminder = catalogue.reminders.find((r) => r.id === id);
      if (!reminder) return [];
      const unsaid = plan.unsaidReminders.includes(id) && { unsaid: true as const };
      return [{ id, part: reminder.part, text: reminder.text[language], verified: reminder.verified, ...unsaid }];
    }),
    opening: plan.opening,
    earlier: earlier.choices.map((e) => ({
      ...e,
      text: catalogue.questions[e.question]?.without?.[language] ?? '',
      spares: e.spares.map(nameOf),
    })),
    fixed: earlier.fixed.map(nameOf),
    coordinator: coordinatorView(catalogue.municipalities[plan.municipality], language),
  };
}

/**
 * An application's plans in words, the first with the others beside it.
 *
 * @param earlier what `whatMakesItEarlier` found for each; left out where the days are past changing
 */
export function planAnswer(
  catalogue: Catalogue,
  plans: readonly [Plan, ...Plan[]],
  language: Language,
  earlier?: (plan: Plan) => EarlierDays,
  wish?: Day,
): PlanAnswer {
  const [first, ...others] = plans;
  const inWords = (plan: Plan) => planView(catalogue, plan, language, earlier?.(plan), wish);
  return { ...inWords(first), ...(others.length > 0 && { others: others.map(inWords) }) };
}

function permitView(
  catalogue: Catalogue,
  plan: Plan,
  planned: PlannedPermit,
  language: Language,
): readonly PlanPermitView[] {
  const permit = catalogue.permits[planned.id];
  if (!permit) return [];
  const name = (id: string) => catalogue.permits[id]?.name[language] ?? id;
  const practice = catalogue.municipalities[plan.municipality]?.practice[permit.department];
  const replaces = replacedBy(catalogue, planned.id);
  const fee = catalogue.municipalities[plan.municipality]?.fees?.[planned.id] ?? permit.fee;
  return [
    {
      id: planned.id,
      kind: planned.kind,
      department: planned.department,
      departmentName: catalogue.departments[planned.department]?.name[language] ?? planned.department,
      departmentVerified: catalogue.departments[planned.department]?.known.verified === true,
      certainty: planned.certainty,
      ...(planned.unsaid && { unsaid: true }),
      said: saidOf(permit, fee),
      ...(replaces.length > 0 && { replaces }),
      name: permit.name[language],
      why: permit.why[language],
      tests: permit.tests[language],
      usualObstacles: permit.obstacles.map((o) => o[language]),
      fee: fee[language],
      validity: permit.validity[language],
      documents: planned.requirements.flatMap((id) => {
        const requirement = catalogue.requirements[id];
        return requirement?.type.kind === 'attachment' ? [requirement.label[language]] : [];
      }),
      law: {
        cite: [permit.law.source, ...(permit.law.also ?? [])].map(citation).join('; '),
        verified: permit.law.verified,
        ...('url' in permit.law.source && { url: permit.law.source.url }),
        sources: [permit.law.source, ...(permit.law.also ?? [])].map((source) =>
          sourceView({ source, verified: permit.law.verified }),
        ),
      },
      after: planned.after.flatMap(({ permit: id, ...a }) => {
        const rule = permit.after?.find((p) => p.permit === id);
        return rule ? [{ id, ...a, name: name(id), why: rule.why[language], source: sourceView(rule) }] : [];
      }),
      clock: {
        kind: permit.clock.kind,
        basis: permit.clock.basis,
        ...(planned.clock.noLimit && { noLimit: true }),
        counted: countedText(permit.clock.counting, language),
        verified: permit.clock.verified,
        source: sourceView(permit.clock),
        ...(permit.clock.note && { note: permit.clock.note[language] }),
      },
      stages: (permit.stages ?? []).map((s) => ({ name: s.name[language], verified: s.verified })),
      ...(permit.elsewhere && { elsewhere: permit.elsewhere.page }),
      neededToOpen: permit.neededToOpen,
      ...(practice && {
        practice: {
          ...(practice.decidedBy && { decidedBy: practice.decidedBy }),
          ...(practice.fees && { fees: practice.fees }),
          ...(practice.contact && { contact: practice.contact }),
          ...(practice.note && { note: practice.note[language] }),
          verified: practice.verified,
        },
      }),
      appeal: appealText(permit.appeal, language),
      filed: planned.filed,
      window: planned.window,
      usable: planned.usable,
    },
  ];
}

function requirementView(
  catalogue: Catalogue,
  plan: Plan,
  planned: PlannedRequirement,
  language: Language,
  wish: Day | undefined,
): readonly RequirementView[] {
  const definition = catalogue.requirements[planned.id];
  if (!definition) return [];
  const known = knownAnswer(planned.id, definition, plan, wish);
  const [, ...formerly] = everyIdOf(catalogue, 'requirements', planned.id);
  return [
    {
      id: planned.id,
      section: planned.section,
      label: definition.label[language],
      ...(definition.help && { help: definition.help[language] }),
      ...ruleOf(definition, language),
      ...(known && { known }),
      ...(formerly.length > 0 && { formerly }),
      neededBy: planned.neededBy.map((permit) => ({
        permit: catalogue.permits[permit]?.name[language] ?? permit,
        department:
          catalogue.departments[plan.permits.find((p) => p.id === permit)?.department ?? '']?.name[language] ?? '',
      })),
    },
  ];
}

function sourceView({ source, verified }: Told): SourceView {
  return {
    title: citation(source),
    proof: source.proof,
    verified,
    ...('url' in source && { url: source.url, read: source.read }),
    ...('through' in source && { through: source.through }),
  };
}
