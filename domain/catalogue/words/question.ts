import type { Catalogue } from '../../definitions/catalogue.ts';
import type { QuestionDefinition } from '../../definitions/question.ts';
import { type RequirementDefinition, type RequirementType, wishedDay } from '../../definitions/requirement.ts';
import { sectionTexts } from '../../words/guide.ts';
import { spanInWords } from '../../words/spans.ts';
import { conditionInWords } from './condition.ts';
import type { InWords } from './permit.ts';
import { type DefinitionInWords, ruleOf, wording } from './rule.ts';
import { after, inBoth, quoted, type Said, said } from './said.ts';

/** A question: its wording, what can be answered, and when it is asked. */
export function questionInWords(words: InWords, id: string, question: QuestionDefinition): DefinitionInWords {
  const rule = ruleOf('question', id);
  const { ask, help, tick, without, when } = question;
  const list = listWith(words.catalogue, id);
  return {
    kind: 'question',
    id,
    anchor: `question-${id}`,
    name: ask,
    rules: [
      rule(
        'ask',
        'Frågan',
        [
          inBoth(ask),
          ...(help ? [after('Hjälptext', help)] : []),
          ...(tick ? [after('I en lista att kryssa i', tick)] : []),
          ...(without ? [after('Att låta bli heter', without)] : []),
          ...answersInWords(words.catalogue, question),
        ],
        wording,
      ),
      rule(
        'when',
        'När den ställs',
        [
          when
            ? said('När svaret kan ändra något, och:', [conditionInWords(words, when)])
            : said('När svaret kan ändra något.'),
          ...(list === undefined
            ? []
            : [
                {
                  text: `Kryssas i under ${quoted(words.catalogue.questions[list]?.ask.sv ?? list)}`,
                  to: { anchor: `question-${list}`, code: list },
                  key: list,
                } satisfies Said,
              ]),
        ],
        wording,
      ),
    ],
  };
}

/** The list in which a question is ticked. */
const listWith = ({ questions }: Catalogue, id: string): string | undefined =>
  Object.keys(questions).find((list) => {
    const type = questions[list]?.type;
    return type?.kind === 'several' && type.of.includes(id);
  });

function answersInWords({ questions }: Catalogue, { type, withoutIs }: QuestionDefinition): readonly Said[] {
  switch (type.kind) {
    case 'yes-no':
      return [said('Ja, nej eller vet inte än.')];
    case 'number':
      return [said(`Ett tal från ${type.min} till ${type.max} (${type.unit.sv}), eller vet inte än.`)];
    case 'choice':
      return [
        said(
          'Ett av dessa, eller vet inte än:',
          Object.entries(type.options).map(([id, text]) => ({
            ...inBoth(text),
            ...(id === withoutIs && { text: `${text.sv} (är att låta bli)` }),
          })),
        ),
      ];
    case 'several':
      return [said('Det som stämmer kryssas i:', ticksInWords(questions, type.of))];
  }
}

/** Questions of a list to tick, each with a link to its own part. */
export const ticksInWords = (questions: Catalogue['questions'], ids: readonly string[]): readonly Said[] =>
  ids.map((id) => ({
    text: questions[id]?.tick?.sv ?? questions[id]?.ask.sv ?? id,
    to: { anchor: `question-${id}`, code: id },
    key: id,
  }));

/** A field or a file of the form: what it asks, when, and who may not read it. */
export function requirementInWords(words: InWords, id: string, requirement: RequirementDefinition): DefinitionInWords {
  const rule = ruleOf('requirement', id);
  const { label, help, type, optional, guarded, when, answeredBy, section } = requirement;
  const asked = answeredBy === undefined ? undefined : words.catalogue.questions[answeredBy]?.ask.sv;
  const filledIn = answeredBy === wishedDay ? said('Fylls i med dagen som önskas i guiden.') : undefined;
  return {
    kind: 'requirement',
    id,
    anchor: `requirement-${id}`,
    name: label,
    rules: [
      rule(
        'field',
        'Vad som ska lämnas',
        [
          inBoth(label),
          ...(help ? [after('Hjälptext', help)] : []),
          typeInWords(type),
          said(`${optional ? 'Frivilligt. ' : ''}Står under ${quoted(sectionTexts[section].sv)}.`),
          ...(filledIn ? [filledIn] : []),
          ...(answeredBy === undefined || filledIn
            ? []
            : [
                {
                  text: `Frågas inte om guiden redan har frågat ${quoted(asked ?? answeredBy)}`,
                  to: { anchor: `question-${answeredBy}`, code: answeredBy },
                  key: answeredBy,
                } satisfies Said,
              ]),
          ...(when ? [said('Frågas bara när:', [conditionInWords(words, when)])] : []),
        ],
        wording,
      ),
      ...(guarded ? [rule('guarded', 'Skyddas', [after('Läses bara av dem vars uppgift kräver det', guarded)])] : []),
    ],
  };
}

function typeInWords(type: RequirementType): Said {
  switch (type.kind) {
    case 'attachment':
      return said('En eller flera filer. De kan skickas senare.');
    case 'property':
      return said('En fastighetsbeteckning.');
    case 'text':
    case 'long-text':
      return said(type.max === undefined ? 'Text.' : `Text, högst ${type.max} tecken.`);
    case 'number':
      return said(
        `Ett ${type.integer ? 'hel' : ''}tal från ${type.min} till ${type.max}${type.unit ? ` (${type.unit.sv})` : ''}.`,
      );
    case 'yes-no':
      return said('Ja eller nej.');
    case 'day':
      return said(`En dag, från ${fromToday(type.from)} till ${fromToday(type.to)} den dag det lämnas in.`);
    case 'choice':
    case 'choices':
      return said(
        type.kind === 'choice' ? 'Ett av dessa:' : 'Ett eller flera av dessa:',
        Object.values(type.options).map(inBoth),
      );
  }
}

const fromToday = ({ value, unit }: Parameters<typeof spanInWords>[0]): string =>
  value === 0 ? 'samma dag' : `${spanInWords({ value: Math.abs(value), unit }, 'sv')} ${value < 0 ? 'före' : 'efter'}`;
