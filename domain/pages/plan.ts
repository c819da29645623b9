import type { PlanAnswer, PlanView } from '../api/answers/plan.ts';
import type { PlanPermitView, SourceView } from '../api/answers/planned-permit.ts';
import type { Day } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import { holds } from '../definitions/condition.ts';
import { citation, type Told } from '../definitions/source.ts';
import type { Language, Text } from '../definitions/text.ts';
import { mustTick } from '../plan/asked.ts';
import type { EarlierDays } from '../plan/earlier.ts';
import { openingTooEarly } from '../plan/opening-days.ts';
import type { Plan, PlannedPermit } from '../plan/planned.ts';
import { appealText } from '../words/case.ts';
import { countedText } from '../words/counting.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { nameOf } from '../words/names.ts';
import { coordinatorView } from './guide.ts';
import { requirementView } from './requirement-view.ts';
import { replacedBy, saidOf } from './said-of-permit.ts';

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
  const permitName = (id: string) => nameOf(catalogue, 'permits', id, language);
  return {
    catalogueVersion: plan.catalogueVersion,
    municipality: plan.municipality,
    municipalityName: nameOf(catalogue, 'municipalities', plan.municipality, language),
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
      spares: e.spares.map(permitName),
    })),
    fixed: earlier.fixed.map(permitName),
    ...(catalogue.forming && holds(catalogue.forming, plan.answers) === 'yes' && { forming: true as const }),
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
  const name = (id: string) => nameOf(catalogue, 'permits', id, language);
  const practice = catalogue.municipalities[plan.municipality]?.practice[permit.department];
  const replaces = replacedBy(catalogue, planned.id);
  const ownFee = catalogue.municipalities[plan.municipality]?.fees?.[planned.id];
  const fee = ownFee ?? permit.fee;
  return [
    {
      id: planned.id,
      kind: planned.kind,
      department: planned.department,
      departmentName: nameOf(catalogue, 'departments', planned.department, language),
      authority: catalogue.departments[planned.department]?.partOf ?? planned.department,
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
      ...(permit.kronor !== undefined && !ownFee && { kronor: permit.kronor }),
      ...(permit.begin && { begin: permit.begin[language] }),
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

function sourceView({ source, verified }: Told): SourceView {
  return {
    title: citation(source),
    proof: source.proof,
    verified,
    ...('url' in source && { url: source.url, read: source.read }),
    ...('through' in source && { through: source.through }),
  };
}
