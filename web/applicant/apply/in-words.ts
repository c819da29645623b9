import type { PlanView, RequirementView } from '#domain/api/answers/plan.ts';
import { numberInWords } from '#domain/api/number-as-written.ts';
import { isMeantDay } from '#domain/calendar/day.ts';
import { isAttachment } from '#domain/case/attachments.ts';
import { listed } from '#domain/definitions/formats.ts';
import type { Language } from '#domain/definitions/text.ts';
import { isFoundProperty } from '#domain/fields/found-property.ts';
import { isNotKnown } from '#domain/fields/not-known.ts';
import { isPromised } from '#domain/fields/promised.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { fill } from '#domain/words/fill.ts';
import { answerKinds, type FixedFieldName, fixedFields } from '#domain/words/form.ts';
import { answerTexts } from '#domain/words/guide.ts';

/** A day in words, or what somebody has written instead of one. */
const dayOf = (day: string, language: Language): string => (isMeantDay(day) ? dayInWords(day, language) : day);

/** What a field holds, as a person reads it; empty when it holds nothing. */
export function answerInWords(requirement: RequirementView | undefined, value: unknown, language: Language): string {
  if (isPromised(value)) return fill(answerKinds.promised[language], { day: dayOf(value.notYet, language) });
  if (isNotKnown(value)) return requirement?.dontKnow ?? '';
  if (isFoundProperty(value)) return value.found;
  const word = (part: unknown): string => {
    if (requirement?.type === 'yes-no') return answerTexts[part === true || part === 'yes' ? 'yes' : 'no'][language];
    if (requirement?.type === 'day') return dayOf(String(part), language);
    if (typeof part === 'number') return numberInWords(part, language);
    if (isAttachment(part)) return part.name;
    const options = requirement && 'options' in requirement ? requirement.options : [];
    return options.find((o) => o.value === part)?.label ?? String(part);
  };
  const parts = (Array.isArray(value) ? value : [value ?? '']).filter((part) => part !== '').map(word);
  const text = listed(parts, language, 'unit');
  return text !== '' && requirement && 'unit' in requirement ? `${text} ${requirement.unit}` : text;
}

/** The requirement a field of the form is for, such as `requirements.menu`. */
export const requirementOf = (plan: PlanView | undefined, field: string): RequirementView | undefined =>
  plan?.requirements.find((r) => field === `requirements.${r.id}`);

/** What a field of the form is called. */
export function fieldLabel(plan: PlanView | undefined, field: string, language: Language): string {
  if (Object.hasOwn(fixedFields, field)) return fixedFields[field as FixedFieldName].label[language];
  return requirementOf(plan, field)?.label ?? field.split('.').slice(1).join('.');
}
