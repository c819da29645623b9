import type { FormList, FormQuestion, FormSection } from '../api/answers/form-list.ts';
import type { PlanView, RequirementView } from '../api/answers/plan.ts';
import { mayBeLeftOut } from '../api/field-rule.ts';
import { applicantSchema, businessSchema, fieldSchema } from '../api/submission.ts';
import type { Day } from '../calendar/day.ts';
import type { Language } from '../definitions/text.ts';
import { isPromised } from '../fields/promised.ts';
import { type FixedFieldName, fixedFields, formSectionTexts } from '../words/form.ts';
import type { DraftContent } from './draft-merge.ts';
import { answerOf, isEmptyField } from './form-answers.ts';
import { fieldsBySection } from './form-sections.ts';

/** What of a plan the list is made from. */
type Asks = Pick<PlanView, 'requirements' | 'municipalityName' | 'forming'>;

/** A question, whether somebody has written in it, and whether the application cannot be handed in as it stands. */
interface Looked {
  readonly question: FormQuestion;
  readonly isWritten: boolean;
  readonly stops: boolean;
  readonly atHand: string | undefined;
}

/**
 * The form as a list of sections with their status, from a plan in words and what its draft holds. The one place that says how
 * far a form has come: the pages and the API show it.
 *
 * @param draft as it was saved; empty for a form that nobody has begun
 * @param today the Swedish day: days and promises are measured by it
 * @example formList(plan, {}, 'sv', '2026-11-27').sections[0] // { id: 'you', title: 'Ni som ansöker', status: 'to-do', … }
 */
export function formList(plan: Asks, draft: DraftContent, language: Language, today: Day): FormList {
  const looked = fieldsBySection(plan.requirements).map(({ id, fixed, asked }) => ({
    id,
    all: [
      ...fixed.map((field) => lookedAtFixed(field, plan, draft, language, today)),
      ...asked.map((requirement) => lookedAt(requirement, draft.requirements?.[requirement.id], today)),
    ],
  }));
  const all = looked.flatMap((section) => section.all);
  return {
    sections: looked.map(({ id, all }) => sectionOfList(id, all, language)),
    minutes: minutesIn(all.filter(isToWrite)),
    minutesLeft: minutesIn(all.filter(({ question }) => isLeft(question))),
    atHand: [...new Set(all.filter(isToWrite).flatMap(({ atHand }) => atHand ?? []))],
    stops: all.filter(({ stops }) => stops).map(({ question }) => question.field),
  };
}

function sectionOfList(id: FormSection['id'], all: readonly Looked[], language: Language): FormSection {
  const questions = all.map(({ question }) => question);
  const left = questions.filter(isLeft).length;
  const isBegun = all.some(({ isWritten }) => isWritten);
  const isNeeded = questions.some(({ status }) => status !== 'optional');
  return {
    id,
    title: formSectionTexts[id][language],
    status: !isNeeded ? 'not-needed' : left === 0 ? 'done' : isBegun ? 'missing' : 'to-do',
    left,
    promised: questions.filter(({ status }) => status === 'promised').length,
    minutes: minutesIn(all.filter(isToWrite)),
    questions,
  };
}

const isLeft = ({ status }: Pick<FormQuestion, 'status'>): boolean => status === 'to-do' || status === 'wrong';
/** The guide has not answered it. */
const isToWrite = ({ question }: Looked): boolean => question.from === undefined && question.status !== 'optional';
const minutesIn = (all: readonly Looked[]): number =>
  Math.ceil(all.reduce((sum, { question }) => sum + question.minutes, 0));

function lookedAt(requirement: RequirementView, written: unknown, today: Day): Looked {
  const { id, ask, help, neededBy, minutes, known, optional, atHand } = requirement;
  const answer = answerOf(requirement, written);
  // A schema costs more than all else here, and most fields are empty.
  const isFine = answer !== undefined && fieldSchema(requirement, today).safeParse(answer).success;
  const isWritten = !isEmptyField(written);
  const status = statusOf(answer, isFine, optional);
  return {
    question: {
      field: `requirements.${id}`,
      ask,
      ...(help !== undefined && { help }),
      why: neededBy,
      status,
      ...(known && !isWritten && { from: known.at === undefined ? ('wish' as const) : ('guide' as const) }),
      ...(status === 'promised' && isPromised(answer) && { promised: answer.notYet }),
      minutes,
    },
    isWritten,
    stops: status === 'wrong' || (status === 'to-do' && !mayBeLeftOut(requirement)),
    atHand,
  };
}

function statusOf(answer: unknown, isFine: boolean, optional: boolean): FormQuestion['status'] {
  if (answer === undefined) return optional ? 'optional' : 'to-do';
  if (!isFine) return 'wrong';
  return isPromised(answer) ? 'promised' : 'done';
}

/** A field that is in every application. It is checked as the API checks it, beside what else its group holds. */
function lookedAtFixed(field: FixedFieldName, plan: Asks, draft: DraftContent, language: Language, today: Day): Looked {
  const [group, name] = field.split('.') as ['applicant' | 'business', string];
  const written = draft[group]?.[name];
  // A box that is not ticked says nothing.
  const isWritten = !isEmptyField(written) && written !== false;
  const from = isWritten || written === false ? undefined : knownOf(field, plan);
  const isWrong = isWritten && isRefused(group, name, draft, language, today);
  const isOptional = field === 'business.forming';
  const status = isWrong ? 'wrong' : isWritten || from ? 'done' : isOptional ? 'optional' : 'to-do';
  const { ask, help, minutes, atHand } = fixedFields[field];
  return {
    question: {
      field,
      ask: ask[language],
      ...(help && { help: help[language] }),
      why: [],
      status,
      ...(from && { from }),
      minutes,
    },
    isWritten,
    stops: isLeft({ status }),
    atHand: atHand?.[language],
  };
}

function isRefused(
  group: 'applicant' | 'business',
  name: string | undefined,
  draft: DraftContent,
  language: Language,
  today: Day,
): boolean {
  const schema = group === 'applicant' ? applicantSchema : businessSchema(today);
  const { error } = schema.safeParse({ language, ...withoutUnticked(draft[group]) });
  return error?.issues.some(({ path }) => path[0] === name) ?? false;
}

/** What a group holds, as it is handed in: a box that is not ticked is not said. */
const withoutUnticked = (group: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(group).filter(([, written]) => written !== false));

/** What the form is filled in with before anybody has written. */
function knownOf(field: FixedFieldName, { municipalityName, forming }: Asks): FormQuestion['from'] {
  if (field === 'business.city' && municipalityName !== '') return 'municipality';
  return field === 'business.forming' && forming ? 'guide' : undefined;
}
