import type { GuideQuestion, GuideView } from '#domain/api/answers/guide.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { type Language, listOf } from '#domain/definitions/text.ts';
import { fill } from '#domain/words/fill.ts';
import { answerTexts } from '#domain/words/guide.ts';
import { answerTo, factsOf, toldApart, withAnswer } from './answers.ts';
import {
  type GuidePlace,
  inAddress,
  readAnswer,
  readMunicipalities,
  writeAnswer,
  writeMunicipalities,
} from './guide-address.ts';
import { type Asking, answeredInWords } from './in-words.ts';

const texts = {
  where: { sv: 'I vilken kommun?', en: 'In which municipality?' },
  several: { sv: '{base}, och även {others}', en: '{base}, and also {others}' },
  what: { sv: 'Vad ska ni göra?', en: 'What do you want to do?' },
};

/** One thing to choose or to tick. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly group?: string;
}

/** One page of the guide. Its value is the answer as it stands in the address. */
export interface Step {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  /** One of them is chosen. */
  readonly options?: readonly Option[];
  /** Others of them can be ticked beside the one that is chosen. */
  readonly beside?: true;
  /** Any of them are ticked. */
  readonly ticks?: readonly Option[];
  /** None of them is no answer. */
  readonly mustTick?: boolean;
  readonly number?: GuideQuestion;
  /** What was answered; absent when nothing was. */
  readonly value?: string;
  /** What is ticked from the start, of a question that has more to tick than when it was answered. */
  readonly start?: string;
  /** The answer as a person reads it. */
  readonly words?: string;
  readonly save: (value: string, place: GuidePlace) => GuidePlace;
}

/** The pages of the guide, as far as they are known: the place, the event, and each question that matters. */
export function stepsOf(
  guide: GuideView,
  place: GuidePlace,
  plan: Asking | undefined,
  language: Language,
): readonly Step[] {
  const apart = (answers: Answers, after: number): Answers =>
    plan ? toldApart(guide.questions, plan.offered, answers, laterGroups(guide, plan, after)) : answers;
  const answered = plan ? answeredInWords(guide, plan, place.answers, language) : [];
  const municipality = guide.municipalities.find((m) => m.id === place.municipality);
  const others = municipalitiesIn(guide, place.also);
  const event = guide.events.find((e) => e.id === place.event);
  return [
    {
      id: 'municipality',
      ask: texts.where[language],
      options: guide.municipalities.map((m) => ({ value: m.id, label: m.name })),
      ...(guide.municipalities.length > 1 && { beside: true }),
      ...(municipality && {
        value: writeMunicipalities(municipality.id, place.also),
        words:
          others.length === 0
            ? municipality.name
            : fill(texts.several[language], { base: municipality.name, others: listOf(others, language) }),
      }),
      save: (value, { municipality: _base, also: _others, ...now }) => ({
        ...now,
        ...readMunicipalities(value),
        answers: apart(now.answers, -1),
      }),
    },
    {
      id: 'event',
      ask: texts.what[language],
      options: guide.events.map((e) => ({
        value: e.id,
        label: e.name,
        description: e.description,
        group: e.groupName,
      })),
      ...(event && { value: event.id, words: event.name }),
      save: (value, now) => ({ ...now, event: value, answers: apart(now.answers, -1) }),
    },
    ...(plan?.asked ?? []).flatMap((id, index): Step[] => {
      const q = guide.questions.find((one) => one.id === id);
      if (!plan || !q) return [];
      const answer = answerTo(guide.questions, plan.offered, place.answers, id);
      const words = answered.find((a) => a.id === id)?.answer;
      return [
        {
          id,
          ask: q.ask,
          ...(q.help !== undefined && { help: q.help }),
          ...shapeOf(q, plan, place.answers, guide, language),
          ...(answer !== undefined && { value: writeAnswer(answer) }),
          ...(words !== undefined && { words }),
          save: (value, now) => {
            const answers = apart(now.answers, index);
            return {
              ...now,
              answers: withAnswer(guide.questions, plan.offered, answers, id, readAnswer(value) ?? 'unknown'),
            };
          },
        },
      ];
    }),
  ];
}

/** The step that a place shows: the one it names, or the first that is not answered; none where the plan stands. */
export const shownStep = (steps: readonly Step[], { at }: GuidePlace): Step | undefined =>
  steps.find((s) => s.id === at) ?? steps.find((s) => s.value === undefined);

/** What the address holds beside the answer to this step, once it is given. */
export const keptBeside = ({ id, save }: Step, here: GuidePlace): readonly (readonly [string, string])[] =>
  inAddress(save('unknown', here)).filter(([name]) => name !== id && !(id === 'municipality' && name === 'also'));

/** The names of municipalities, in the order they stand in. */
const municipalitiesIn = (guide: GuideView, ids: readonly string[] = []): readonly string[] =>
  ids.flatMap((id) => guide.municipalities.find((m) => m.id === id)?.name ?? []);

/** The questions after this one that ask about several things, those that are not asked any more among them. */
function laterGroups(guide: GuideView, plan: Asking, index: number): readonly string[] {
  const before = new Set(plan.asked.slice(0, index + 1));
  return guide.questions.filter((q) => q.type === 'several' && !before.has(q.id)).map((q) => q.id);
}

function shapeOf(
  question: GuideQuestion,
  plan: Asking,
  answers: Answers,
  guide: GuideView,
  language: Language,
): Pick<Step, 'number' | 'options' | 'ticks' | 'mustTick' | 'start'> {
  const unknown = { value: 'unknown', label: answerTexts.unknown[language] };
  const options = (question.options ?? []).map((o) => ({
    value: question.type === 'several' ? o.id : writeAnswer(o.id),
    label: o.text,
    ...(o.help !== undefined && { description: o.help }),
  }));
  switch (question.type) {
    case 'number':
      return { number: question };
    case 'choice':
      return { options: [...options, unknown] };
    case 'several': {
      const offered = plan.offered[question.id] ?? [];
      const facts = factsOf(guide.questions, plan.offered, answers, question.id);
      const ticked = facts.filter((f) => f.answer === true).map((f) => f.id);
      return {
        ticks: options.filter((o) => offered.includes(o.value)),
        mustTick: plan.mustTick.includes(question.id),
        ...(ticked.length > 0 && { start: writeAnswer(ticked) }),
      };
    }
    case 'yes-no':
      return {
        options: [
          { value: 'yes', label: answerTexts.yes[language] },
          { value: 'no', label: answerTexts.no[language] },
          unknown,
        ],
      };
  }
}
