import type { Catalogue } from '../definitions/catalogue.ts';
import type { Condition } from '../definitions/condition.ts';
import type { QuestionDefinition } from '../definitions/question.ts';
import type { RequirementType } from '../definitions/requirement.ts';
import type { Language, Text } from '../definitions/text.ts';
import { openingTooEarly } from '../plan/make-plan.ts';
import type { Opening, PerScenario, Plan, PlannedPrerequisite } from '../plan/planned.ts';
import { dayInWords } from '../texts/dates.ts';
import { fill } from '../texts/mails.ts';

/** What `GET /api/guide` answers, in the caller's language. */
export interface GuideView {
  readonly catalogueVersion: string;
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly questions: readonly string[];
    readonly given: Readonly<Record<string, unknown>>;
  }[];
  readonly questions: readonly GuideQuestion[];
}

export interface GuideQuestion {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  readonly type: QuestionDefinition['type']['kind'];
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly when?: Condition;
}

/** What `POST /api/guide/plan` answers, in the caller's language. */
export interface PlanView {
  readonly catalogueVersion: string;
  readonly today: string;
  readonly permits: readonly PlanPermitView[];
  readonly requirements: readonly RequirementView[];
  readonly obstacles: readonly { readonly id: string; readonly text: string; readonly remedy: string }[];
  readonly reminders: readonly { readonly id: string; readonly text: string; readonly verified: boolean }[];
  readonly opening: Opening;
}

export interface PlanPermitView {
  readonly id: string;
  readonly kind: string;
  readonly department: string;
  readonly departmentName: string;
  readonly certainty: 'certain' | 'possible';
  readonly name: string;
  readonly why: string;
  readonly tests: string;
  readonly usualObstacles: readonly string[];
  readonly fee: string;
  readonly documents: readonly string[];
  readonly law: { readonly cite: string; readonly verified: boolean; readonly url?: string };
  readonly after: readonly (Omit<PlannedPrerequisite, 'permit'> & {
    readonly id: string;
    readonly name: string;
    readonly why: string;
  })[];
  readonly clock: {
    readonly kind: 'decision' | 'wait';
    readonly verified: boolean;
    readonly note?: string;
    readonly source: string;
  };
  readonly stages: readonly { readonly name: string; readonly verified: boolean }[];
  readonly window: PerScenario<string>;
  readonly usable: PerScenario<string>;
}

export interface RequirementView {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly help?: string;
  readonly optional: boolean;
  readonly type: RequirementType['kind'];
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly unit?: string;
  readonly neededBy: readonly { readonly permit: string; readonly department: string }[];
}

export function guideView(catalogue: Catalogue, language: Language): GuideView {
  return {
    catalogueVersion: catalogue.version,
    municipalities: Object.values(catalogue.municipalities).map((m) => ({ id: m.id, name: m.name[language] })),
    events: Object.values(catalogue.events).map((e) => ({
      id: e.id,
      name: e.name[language],
      description: e.description[language],
      questions: e.questions,
      given: e.given,
    })),
    questions: Object.entries(catalogue.questions).map(([id, q]) => questionView(id, q, language)),
  };
}

function questionView(id: string, question: QuestionDefinition, language: Language): GuideQuestion {
  const { type } = question;
  return {
    id,
    ask: question.ask[language],
    ...(question.help && { help: question.help[language] }),
    type: type.kind,
    ...(type.kind === 'number' && { min: type.min, max: type.max, unit: type.unit[language] }),
    ...(question.when && { when: question.when }),
  };
}

const tooEarly: { text: Text; remedy: Text } = {
  text: {
    sv: 'Dagen ni vill öppna är tidigare än den tidigaste möjliga, {day}.',
    en: 'The day you want to open is before the earliest possible, {day}.',
  },
  remedy: {
    sv: 'Skjut på öppningen, eller ta bort det som håller upp och lägg till det senare.',
    en: 'Open later, or leave out what holds you up and add it afterwards.',
  },
};

export function planView(catalogue: Catalogue, plan: Plan, language: Language): PlanView {
  const event = catalogue.events[plan.event];
  const name = (permit: string) => catalogue.permits[permit]?.name[language] ?? permit;
  const department = (id: string) => catalogue.departments[id]?.name[language] ?? id;
  return {
    catalogueVersion: plan.catalogueVersion,
    today: plan.today,
    permits: plan.permits.flatMap((planned): PlanPermitView[] => {
      const permit = catalogue.permits[planned.id];
      if (!permit) return [];
      return [
        {
          id: planned.id,
          kind: planned.kind,
          department: planned.department,
          departmentName: department(planned.department),
          certainty: planned.certainty,
          name: name(planned.id),
          why: permit.why[language],
          tests: permit.tests[language],
          usualObstacles: permit.obstacles.map((o) => o[language]),
          fee: permit.fee[language],
          documents: permit.documents.map((d) => d[language]),
          law: {
            cite: permit.law.cite,
            verified: permit.law.verified,
            ...(permit.law.source.url && { url: permit.law.source.url }),
          },
          after: planned.after.map(({ permit: id, ...a }) => ({
            id,
            ...a,
            name: name(id),
            why: permit.after?.find((p) => p.permit === id)?.why[language] ?? '',
          })),
          clock: {
            kind: permit.clock.kind,
            verified: permit.clock.verified,
            source: permit.clock.source.title,
            ...(permit.clock.note && { note: permit.clock.note[language] }),
          },
          stages: (permit.stages ?? []).map((s) => ({ name: s.name[language], verified: s.verified })),
          window: planned.window,
          usable: planned.usable,
        },
      ];
    }),
    requirements: plan.requirements.flatMap((r) => {
      const definition = catalogue.requirements[r.id];
      return definition
        ? [
            {
              id: r.id,
              section: r.section,
              label: definition.label[language],
              ...(definition.help && { help: definition.help[language] }),
              optional: definition.optional === true,
              type: definition.type.kind,
              ...('options' in definition.type && {
                options: Object.entries(definition.type.options).map(([value, label]) => ({
                  value,
                  label: label[language],
                })),
              }),
              ...('unit' in definition.type && definition.type.unit && { unit: definition.type.unit[language] }),
              neededBy: r.neededBy.map((permit) => ({
                permit: name(permit),
                department: department(plan.permits.find((p) => p.id === permit)?.department ?? ''),
              })),
            },
          ]
        : [];
    }),
    obstacles: plan.obstacles.flatMap((id) => {
      if (id === openingTooEarly) {
        const text = fill(tooEarly.text[language], { day: dayInWords(plan.opening.shown.early, language) });
        return [{ id, text, remedy: tooEarly.remedy[language] }];
      }
      const obstacle = event?.obstacles.find((o) => o.id === id);
      return obstacle ? [{ id, text: obstacle.text[language], remedy: obstacle.remedy[language] }] : [];
    }),
    reminders: plan.reminders.flatMap((id) => {
      const reminder = event?.reminders.find((r) => r.id === id);
      return reminder ? [{ id, text: reminder.text[language], verified: reminder.verified }] : [];
    }),
    opening: plan.opening,
  };
}
