import { type Language, languages } from '../definitions/text.ts';
import type { Finding } from './finding.ts';
import { lix, sentencesOf, wordsOf } from './readability.ts';
import { wordsToAvoid } from './words-to-avoid.ts';

/** A text as it is written, in one language or both. */
export type Written = Partial<Readonly<Record<Language, string>>>;

/** Harder than this, and longer than that, a text is no plain one. Fewer words than the last say nothing of how hard they are. */
const hardest = 75;
const fewestWords = 8;
/** Words in a sentence: who reads aloud has to breathe. */
const longestSentence = 28;
/** Letters in a Swedish word that is no name. */
const longestWord = 23;

/** What no text that people read should have, each with the words for it. */
const odd: readonly (readonly [RegExp, string])[] = [
  [/<[^ ]|&\w+;/, 'has code in it, which is shown as it stands'],
  [/\b(TODO|TBD|FIXME|XXX)\b/, 'is not written yet'],
  [/[\p{Cc}\p{Cf}]/u, 'has a sign that cannot be seen'],
  [/^\s|\s$/, 'begins or ends with a blank'],
];

/** Words that Swedish and English share. Somebody has looked at each. */
const shared: ReadonlySet<string> = new Set(['Budget', 'Snus', 'F-skatt', 'Företagslots', 'min']);
/** A word, and not a unit such as m² or kg. */
const word = /\p{L}{3}/u;

/** What of a text stops whoever reads it: unwritten, untranslated, filled in with other things, or with signs nobody meant. */
export function faultsOf(where: string, text: Written): readonly Finding[] {
  const error = (what: string): Finding => ({ level: 'error', where, what });
  return [
    ...languages
      .filter((language) => (text[language] ?? '').trim() === '')
      .map((l) => error(`has no text in ${l}: write it`)),
    ...languages.flatMap((language) => {
      const own = text[language] ?? '';
      return odd.filter(([sign]) => sign.test(own)).map(([, what]) => error(`${what}: “${own.slice(0, 80)}”`));
    }),
    ...untranslated(text).map(error),
  ];
}

function untranslated({ sv = '', en }: Written): readonly string[] {
  const own = sv.replace(/\{[^}]*\}/g, '').trim();
  return sv === en && word.test(own) && !shared.has(own)
    ? [`is the same in both languages: “${sv}”: translate it`]
    : [];
}

/** A text that fills in more in one language than in the other: somebody forgot one. */
export function differentlyFilled(where: string, { sv = '', en = '' }: Written): readonly Finding[] {
  const [swedish, english] = [sv, en].map((own) => new Set(own.match(/\{\w+\}/g)).size);
  return swedish === english || sv === '' || en === ''
    ? []
    : [{ level: 'error', where, what: `fills in ${swedish} things in Swedish and ${english} in English: “${sv}”` }];
}

/** What of a text is hard to read aloud, in either language. */
export function hardPartsOf(where: string, text: Written): readonly Finding[] {
  const { sv = '', en = '' } = text;
  // A list of things to tick has no sentence, and so nothing that LIX can weigh.
  const hard = /[.!?]$/.test(sv) && wordsOf(sv).length >= fewestWords ? lix(sv) : 0;
  const said = [
    ...(hard > hardest ? [`LIX ${hard.toFixed(0)}: “${sv}”`] : []),
    ...wordsOf(sv)
      .filter((w) => w.length > longestWord && !isName(w))
      .map((w) => `has a word of ${w.length} letters, “${w}”: say it in more words`),
    ...languages.flatMap((language) => [
      ...sentencesOf(text[language] ?? '')
        .filter((sentence) => wordsOf(sentence).length > longestSentence)
        .map((s) => `has a sentence of ${wordsOf(s).length} words: “${s}”: make it two`),
      ...wordsToAvoid(text[language] ?? '', language).map(
        ({ said, instead }) => `says “${said}” in ${language}: write ${instead}`,
      ),
    ]),
    ...leftInSwedish(en).map(
      (w) => `has a Swedish word that is not marked, “${w}”: put it in quotation marks and explain it`,
    ),
  ];
  return said.map((what) => ({ level: 'warning', where, what }));
}

/** The bodies of the state and the acts of its parliament are called what they are called. */
const isName = (w: string): boolean => /^\p{Lu}/u.test(w) || /(lagen|förordningen)$/.test(w);

/** Swedish words of an English text, besides names and what is told to be Swedish by its quotation marks or brackets. */
function leftInSwedish(en: string): readonly string[] {
  const unmarked = en.replace(/[“(][^”)]*[”)]/g, ' ');
  return wordsOf(unmarked).filter((w) => /[åäö]/i.test(w) && !isName(w));
}
