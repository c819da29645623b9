import type { Catalogue } from '../catalogue.ts';
import type { QuestionDefinition } from '../question.ts';
import { type RequirementDefinition, type RequirementType, wishedDay } from '../requirement.ts';

/** What fields can hold the answer to each kind of question. What is ticked is an answer to each thing by itself. */
const fitting = {
  'yes-no': ['yes-no', 'choice'],
  number: ['number'],
  choice: ['choice'],
  several: [],
} as const satisfies Readonly<Record<QuestionDefinition['type']['kind'], readonly RequirementType['kind'][]>>;

/**
 * Fields that are filled in by an answer they cannot hold: of another type, out of their range, or as an option that is not
 * there. They would be asked again, and nobody would see why.
 */
export function brokenLinks({ questions, requirements }: Catalogue): string[] {
  return Object.entries(requirements).flatMap(([id, requirement]) => {
    const where = `requirement ${id}`;
    const { answeredBy, answeredAs, type } = requirement;
    if (answeredBy === undefined)
      return answeredAs === undefined
        ? []
        : [`${where} says what answers are, and not to which question: write answeredBy, or take answeredAs out`];
    if (answeredBy === wishedDay)
      return type.kind === 'day' ? [] : [`${where} is filled in with a day, and is a ${type.kind}: make it a day`];
    const question = questions[answeredBy];
    return question ? linked(where, requirement, answeredBy, question.type) : [];
  });
}

function linked(
  where: string,
  { type, answeredAs = {} }: RequirementDefinition,
  asked: string,
  question: QuestionDefinition['type'],
): string[] {
  const can: readonly string[] = fitting[question.kind];
  if (!can.includes(type.kind)) {
    return [
      `${where} is a ${type.kind}, and ${asked} is answered with a ${question.kind}: link it to what asks for the same, as the same`,
    ];
  }
  if (question.kind === 'number' && type.kind === 'number') {
    return question.min <= type.max && type.min <= question.max
      ? []
      : [`${where} takes ${type.min} to ${type.max}, and ${asked} none of that: change the range`];
  }
  const answers = answersOf(question);
  const options = 'options' in type ? Object.keys(type.options) : [];
  const isNamed = type.kind === 'yes-no' || answers.some((answer) => options.includes(answeredAs[answer] ?? answer));
  return [
    ...(isNamed ? [] : [`${where} has no option that an answer to ${asked} is: write answeredAs`]),
    ...Object.entries(answeredAs).flatMap(([answer, option]) => [
      ...(answers.includes(answer)
        ? []
        : [`${where} says what ${answer} is, which is no answer to ${asked}: name one of ${answers.join(', ')}`]),
      ...(options.includes(option)
        ? []
        : [
            `${where} takes ${answer} for ${option}, which is not among its options: name one of ${options.join(', ')}`,
          ]),
    ]),
  ];
}

function answersOf(question: QuestionDefinition['type']): readonly string[] {
  return question.kind === 'choice' ? Object.keys(question.options) : ['yes', 'no'];
}
