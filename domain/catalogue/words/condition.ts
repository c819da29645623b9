import type { Catalogue } from '../../definitions/catalogue.ts';
import type { Answer, Condition, Leaf } from '../../definitions/condition.ts';
import type { Text } from '../../definitions/text.ts';
import { listed, quoted, type Said, said } from './said.ts';

/** What an event says of itself and nobody is asked, as a sentence when it is so and when it is not. */
export type GivenWords = Readonly<Record<string, Readonly<Record<'yes' | 'no', Text>>>>;

/** What is needed to put a condition in words. */
export interface Wording {
  readonly catalogue: Pick<Catalogue, 'questions'>;
  readonly given: GivenWords;
}

/**
 * A condition as sentences with the question's own wording: what all must be so, or at least one, as a list under its head.
 *
 * @example all(yes('serves_alcohol'), no('closes')) // Alla dessa stämmer: Svarar ja på ”…”, Verksamheten ska inte avslutas
 */
export function conditionInWords(wording: Wording, condition: Condition): Said {
  if ('always' in condition) return said('Alltid.');
  if ('all' in condition) return ofSeveral(wording, 'Alla dessa stämmer:', partsOf(condition, 'all'));
  if ('any' in condition) return ofSeveral(wording, 'Minst ett av dessa stämmer:', partsOf(condition, 'any'));
  if ('not' in condition) return negated(wording, condition.not);
  return leafInWords(wording, condition, true);
}

function negated(wording: Wording, condition: Condition): Said {
  if ('always' in condition) return said('Aldrig.');
  if ('not' in condition) return conditionInWords(wording, condition.not);
  if ('all' in condition)
    return ofSeveral(wording, 'Inte så att alla dessa stämmer:', partsOf(condition, 'all'), 'not');
  if ('any' in condition) return ofSeveral(wording, 'Inget av dessa stämmer:', partsOf(condition, 'any'), 'not');
  return leafInWords(wording, condition, false);
}

function ofSeveral(wording: Wording, head: string, parts: readonly Condition[], sign = ''): Said {
  const [only] = parts;
  if (parts.length === 1 && only) return sign === '' ? conditionInWords(wording, only) : negated(wording, only);
  return {
    text: head,
    parts: parts.map((part) => conditionInWords(wording, part)),
  };
}

/** The parts of a list; those of a list of the same kind in it stand beside them. */
function partsOf(condition: Condition, kind: 'all' | 'any'): readonly Condition[] {
  if (kind === 'all' && 'all' in condition) return condition.all.flatMap((part) => partsOf(part, kind));
  if (kind === 'any' && 'any' in condition) return condition.any.flatMap((part) => partsOf(part, kind));
  return [condition];
}

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
    if ('is' in leaf) return `Svarar ${isSo ? '' : 'inte '}${leaf.is ? 'ja' : 'nej'} på ${asked}`;
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
