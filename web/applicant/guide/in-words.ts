import type { GuideQuestion, GuideView } from '#domain/api/answers/guide.ts';
import type { PlanView } from '#domain/api/answers/plan.ts';
import { numberInWords } from '#domain/api/number-as-written.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { inSentence, type Language, listOf } from '#domain/definitions/text.ts';
import { answerTexts } from '#domain/words/guide.ts';
import { factsOf } from './answers.ts';

/** What of a plan says which questions there are. */
export type Asking = Pick<PlanView, 'asked' | 'offered' | 'mustTick'>;

/** A question and what was answered, as a person reads them. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly ask: string;
  readonly answer: string;
}

/** The questions that matter and have been answered, in order. */
export function answeredInWords(
  guide: GuideView,
  plan: Asking,
  answers: Answers,
  language: Language,
): readonly AnsweredQuestion[] {
  return plan.asked.flatMap((id) => {
    const question = guide.questions.find((q) => q.id === id);
    const answer = question && inWords(guide, plan, answers, question, language);
    return question && answer !== undefined ? [{ id, ask: question.ask, answer }] : [];
  });
}

function inWords(
  guide: GuideView,
  { offered }: Asking,
  answers: Answers,
  question: GuideQuestion,
  language: Language,
): string | undefined {
  const facts = factsOf(guide.questions, offered, answers, question.id);
  if (facts.some((f) => f.answer === undefined)) return undefined;
  const [first] = facts;
  if (facts.every((f) => f.answer === 'unknown')) return answerTexts.unknown[language];
  if (question.type === 'several' && offered[question.id] !== undefined) {
    const told = (answer: unknown) =>
      facts
        .filter((f) => f.answer === answer)
        .map((f) => inSentence(question.options?.find((o) => o.id === f.id)?.text ?? f.id));
    const [ticked, open] = [told(true), told('unknown')];
    const parts = [
      ...(ticked.length > 0 ? [listOf(ticked, language)] : []),
      ...(open.length > 0 ? [`${inSentence(answerTexts.unknown[language])}: ${listOf(open, language)}`] : []),
    ];
    const words = parts.join('; ');
    return words === '' ? answerTexts.none[language] : words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
  }
  const answer = first?.answer;
  if (typeof answer === 'boolean') return answerTexts[answer ? 'yes' : 'no'][language];
  if (typeof answer === 'number') return [numberInWords(answer, language), question.unit].filter(Boolean).join(' ');
  return question.options?.find((o) => o.id === answer)?.text ?? String(answer);
}
