import type { AnswerInWords } from '../api/answers/staff-case.ts';
import { numberInWords } from '../api/number-as-written.ts';
import { attachmentsIn } from '../case/attachments.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { RequirementAnswers } from '../case/facts.ts';
import type { Language } from '../definitions/text.ts';
import { daySchema } from '../fields/fields.ts';
import { isFoundProperty } from '../fields/found-property.ts';
import { isNotKnown } from '../fields/not-known.ts';
import { isPromised } from '../fields/promised.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { answerKinds } from '../words/form.ts';
import { answerTexts } from '../words/guide.ts';

/** The answers to the fields named, in that order; what was left empty is left out. */
export function answersInWords(
  catalogue: CaseCatalogue,
  ids: readonly string[],
  answers: RequirementAnswers,
  language: Language,
): readonly AnswerInWords[] {
  return ids.flatMap((id): AnswerInWords[] => {
    const definition = catalogue.requirements[id];
    const value = answers[id];
    if (!definition || value === undefined || value === '') return [];
    const { type, label } = definition;
    if (isPromised(value)) {
      const text = fill(answerKinds.promised[language], { day: dayInWords(value.notYet, language) });
      return [
        {
          id,
          label: label[language],
          value: value.why === undefined ? text : `${text} ${value.why}`,
          promised: value.notYet,
        },
      ];
    }
    if (isNotKnown(value)) return [{ id, label: label[language], value: answerKinds.notKnown[language] }];
    if (isFoundProperty(value)) {
      const text = fill(answerKinds.found[language], { property: value.found, address: value.address });
      return [{ id, label: label[language], value: text, lookedUp: true }];
    }
    if (type.kind === 'attachment') {
      const files = attachmentsIn({ [id]: value });
      return [{ id, label: label[language], value: files.map((f) => f.name).join(', '), files }];
    }
    const word = (v: unknown) => {
      if (typeof v === 'boolean') return answerTexts[v ? 'yes' : 'no'][language];
      if (typeof v === 'number') return numberInWords(v, language);
      // Earlier versions took what was no day.
      if (type.kind === 'day' && daySchema.safeParse(v).success) return dayInWords(String(v), language);
      return 'options' in type ? (type.options[String(v)]?.[language] ?? String(v)) : String(v);
    };
    const unit = type.kind === 'number' && type.unit ? ` ${type.unit[language]}` : '';
    return [
      { id, label: label[language], value: (Array.isArray(value) ? value.map(word).join(', ') : word(value)) + unit },
    ];
  });
}
