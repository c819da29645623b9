import type { Catalogue } from '../../definitions/catalogue.ts';
import type { Answer, Condition, Leaf } from '../../definitions/condition.ts';
import type { Text } from '../../definitions/text.ts';
import { listed, quoted, type Said, said } from './said.ts';
import { listKey, partsOf, repeatedLists, simpler } from './simpler.ts';

/** What an event says of itself and nobody is asked, as a sentence when it is so and when it is not. */
export type GivenWords = Readonly<Record<string, Readonly<Record<'yes' | 'no', Text>>>>;

/** What is needed to put a condition in words. */
export interface Wording {
  readonly catalogue: Pick<Catalogue, 'questions'>;
  readonly given: GivenWords;
}

/** Which lists of a condition are told more than once, and those that have been written out. */
interface Lists {
  readonly repeated: readonly string[];
  readonly written: Set<string>;
}

/**
 * A condition as sentences with the question's own wording: what all must be so, or at least one, as a list under its head. A
 * list that comes again gets a letter the first time, and is named by it after that.
 *
 * @example all(yes('serves_alcohol'), no('closes')) // Alla dessa stämmer: Svarar ja på ”…”, Verksamheten ska inte avslutas
 */
export function conditionInWords(wording: Wording, condition: Condition): Said {
  const plain = simpler(condition);
  return inWords(wording, plain, { repeated: repeatedLists(plain), written: new Set() });
}

function inWords(wording: Wording, condition: Condition, lists: Lists): Said {
  if ('always' in condition) return said('Alltid.');
  if ('all' in condition) return listInWords(wording, condition, 'all', lists);
  if ('any' in condition) return listInWords(wording, condition, 'any', lists);
  if (!('not' in condition)) return leafInWords(wording, condition, true);
  const { not } = condition;
  if ('always' in not) return said('Aldrig.');
  if ('any' in not) return listInWords(wording, not, 'none', lists);
  if ('all' in not || 'not' in not) return inWords(wording, simpler(condition), lists);
  return leafInWords(wording, not, false);
}

/** The head of a list, and what is said of one that stands above. */
const heads = {
  all: ['Alla dessa stämmer', 'Allt i lista'],
  any: ['Minst ett av dessa stämmer', 'Minst ett i lista'],
  none: ['Inget av dessa stämmer', 'Inget i lista'],
} as const;

function listInWords(wording: Wording, list: Condition, how: keyof typeof heads, lists: Lists): Said {
  const key = listKey(list);
  const at = lists.repeated.indexOf(key);
  const name = at < 0 ? '' : letterOf(at);
  const [head, of] = heads[how];
  if (at >= 0 && lists.written.has(key)) return { text: `${of} ${name} ovan stämmer`, key: `${how} ${key}` };
  lists.written.add(key);
  const isNamed = (inner: Condition) => lists.repeated.includes(listKey(inner));
  return {
    text: name === '' ? `${head}:` : `${head} (lista ${name}):`,
    key: how,
    parts: partsOf(list, isNamed).map((part) => inWords(wording, part, lists)),
  };
}

const letterOf = (index: number): string => String.fromCodePoint(65 + index);

function leafInWords({ catalogue, given }: Wording, leaf: Leaf, isSo: boolean): Said {
  const question = catalogue.questions[leaf.question];
  const key = `${isSo ? '' : 'not '}${JSON.stringify(leaf)}`;
  if (!question) {
    const is = 'is' in leaf && leaf.is === isSo;
    const words = given[leaf.question]?.[is ? 'yes' : 'no'].sv;
    // A fact of a catalogue that this one has no words for.
    return { text: words ?? `Händelsen säger ${is ? 'ja' : 'nej'} om ${quoted(leaf.question)}`, key };
  }
  const asked = quoted(question.ask.sv);
  const to = { anchor: `question-${leaf.question}`, code: leaf.question };
  const text = () => {
    if ('is' in leaf) return `Svarar ${leaf.is === isSo ? 'ja' : 'nej'} på ${asked}`;
    const { type } = question;
    if ('atLeast' in leaf) {
      const unit = type.kind === 'number' ? ` ${type.unit.sv}` : '';
      return `Svarar ${isSo ? 'minst' : 'färre än'} ${leaf.atLeast}${unit} på ${asked}`;
    }
    const options = leaf.oneOf.map((id) => quoted(optionText(type, id)));
    return `Väljer ${isSo ? '' : 'inte '}${listed(options, 'disjunction')} på ${asked}`;
  };
  return { text: text(), to, key };
}

const optionText = (type: Catalogue['questions'][string]['type'], id: string): string =>
  (type.kind === 'choice' ? type.options[id]?.sv : undefined) ?? id;

/** What an event gives, or an answer, as such a sentence. */
export function answerInWords(wording: Wording, question: string, answer: Answer): Said {
  if (typeof answer === 'boolean') return leafInWords(wording, { question, is: answer }, true);
  if (typeof answer === 'string') return leafInWords(wording, { question, oneOf: [answer] }, true);
  const { ask, type } = wording.catalogue.questions[question] ?? {};
  const what =
    typeof answer === 'number'
      ? `${answer}${type?.kind === 'number' ? ` ${type.unit.sv}` : ''}`
      : listed(answer.map((id) => quoted(wording.catalogue.questions[id]?.tick?.sv ?? id))) || 'inget av det';
  return {
    text: `Svarar ${what} på ${quoted(ask?.sv ?? question)}`,
    to: { anchor: `question-${question}`, code: question },
    key: `${question}=${JSON.stringify(answer)}`,
  };
}
