import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanView } from '#domain/api/answers/plan.ts';
import { inSentence, type Language } from '#domain/definitions/text.ts';
import { fill } from '#domain/words/fill.ts';
import { answerTexts } from '#domain/words/guide.ts';
import { factsOf, withAnswer } from '../guide/answers.ts';
import { type GuidePlace, readAnswer, whatIsPlanned, writeAnswer } from '../guide/guide-address.ts';

const texts = {
  where: { sv: 'I en annan kommun', en: 'In another municipality' },
  in: { sv: 'I {municipality}', en: 'In {municipality}' },
  with: { sv: 'Med: {what}', en: 'With: {what}' },
  without: { sv: 'Utan: {what}', en: 'Without: {what}' },
};

/** Another way to do it: one thing is otherwise. */
export interface Way {
  /** As it stands in the address: what is another, and what it is instead, as `municipality.other-town`, `serves_alcohol.no`. */
  readonly id: string;
  readonly label: string;
  /** Of what kind it is: the question that is answered otherwise. */
  readonly group: string;
  readonly place: GuidePlace;
}

const idOf = (what: string, value: string): string => `${what}.${value}`;

/** Every way in which one thing is otherwise: another municipality, or another answer to one of the questions. */
export function waysOf(guide: GuideView, place: GuidePlace, plan: PlanView, language: Language): readonly Way[] {
  const here = whatIsPlanned(place);
  return [...inOthers(guide, here, language), ...plan.asked.flatMap((id) => answered(guide, here, plan, id, language))];
}

function inOthers({ municipalities }: GuideView, here: GuidePlace, language: Language): readonly Way[] {
  const { also: _others, ...alone } = here;
  return municipalities
    .filter(({ id }) => id !== here.municipality)
    .map(({ id, name }) => ({
      id: idOf('municipality', id),
      label: fill(texts.in[language], { municipality: name }),
      group: texts.where[language],
      place: { ...alone, municipality: id },
    }));
}

function answered(guide: GuideView, here: GuidePlace, plan: PlanView, id: string, language: Language): readonly Way[] {
  const question = guide.questions.find((q) => q.id === id);
  if (!question) return [];
  const way = (fact: string, text: string, label: string): Way[] => {
    const answer = readAnswer(text);
    if (answer === undefined) return [];
    const answers = withAnswer(guide.questions, plan.offered, here.answers, fact, answer);
    return [{ id: idOf(fact, text), label, group: question.ask, place: { ...here, answers } }];
  };
  const facts = factsOf(guide.questions, plan.offered, here.answers, id);
  if (question.type === 'several')
    return facts.flatMap(({ id: fact, answer }) => {
      const what = inSentence(question.options?.find((o) => o.id === fact)?.text ?? fact);
      // What nobody knows yet can be looked at both ways.
      return [
        ...(answer === false ? [] : way(fact, 'no', leftOut(plan, fact) ?? fill(texts.without[language], { what }))),
        ...(answer === true ? [] : way(fact, 'yes', fill(texts.with[language], { what }))),
      ];
    });
  const now = facts[0]?.answer;
  if (question.type === 'yes-no')
    return [
      ...(now === false ? [] : way(id, 'no', leftOut(plan, id) ?? answerTexts.no[language])),
      ...(now === true ? [] : way(id, 'yes', answerTexts.yes[language])),
    ];
  if (question.type === 'choice')
    return (question.options ?? [])
      .filter((option) => option.id !== now)
      .flatMap((option) => way(id, writeAnswer(option.id), option.text));
  return [];
}

/** What leaving it out is called, where that gives an earlier day. */
const leftOut = ({ earlier }: PlanView, fact: string): string | undefined =>
  earlier.find((e) => e.question === fact)?.text;
