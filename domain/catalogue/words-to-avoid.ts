import type { Language } from '../definitions/text.ts';

/** What nobody says aloud, by what to write instead. A `*` stands for any ending. */
const swedish: Readonly<Record<string, string>> = {
  anhålla: 'be, ansöka',
  anmodas: 'någon ber er',
  avseende: 'om, för',
  'bereds tillfälle': 'ni får',
  beträffande: 'om',
  'bl.a.': 'bland annat',
  densamma: 'den',
  delges: 'får',
  'dvs.': 'det vill säga',
  'dylik*': 'sådan',
  ej: 'inte',
  'enl.': 'enligt',
  emedan: 'eftersom',
  'erfordra*': 'behövs',
  'erhåll*': 'få',
  'erlägg*': 'betala',
  'föranle*': 'leda till',
  föreläggs: 'myndigheten kräver',
  'föreligg*': 'finns',
  förevarande: 'den här',
  'handhav*': 'sköta',
  huruvida: 'om',
  härmed: 'nu',
  'i enlighet med': 'enligt, som',
  ianspråktagande: 'användning',
  inlaga: 'skrivelse, brev',
  inväntas: 'vi väntar på',
  jämlikt: 'enligt',
  'm.m.': 'och annat',
  medelst: 'med',
  'med anledning av': 'efter, för',
  nedanstående: 'det här',
  'nyttja*': 'använda',
  omgående: 'genast, senast en viss dag',
  ovanstående: 'det här',
  'på grundval av': 'efter',
  'resp.': 'och, var för sig',
  rörande: 'om',
  'samtlig*': 'alla',
  skall: 'ska',
  snarast: 'genast, senast en viss dag',
  'sökanden*': 'ni, du',
  således: 'så, alltså',
  't.ex.': 'till exempel',
  'tillhandahåll*': 'ge, ha, sälja',
  tillse: 'se till',
  utgör: 'är',
  'v. 0-9': 'dagen eller månaden',
  vederbörande: 'den som det gäller',
  'vidtag*': 'göra',
  'äga rum': 'vara, hållas',
  'äger rum': 'är, hålls',
  'åligg*': 'ska',
};

/** What no native reader would write, or would have to read twice. */
const english: Readonly<Record<string, string>> = {
  'already now': 'now',
  anew: 'again',
  aforementioned: 'this',
  'by the limits': 'within the time limits',
  'certain day': 'set day',
  'certain time': 'set time',
  'commence*': 'start',
  'count on': 'expect',
  'counts on': 'expects',
  'e.g.': 'for example',
  'etc.': 'and so on',
  'get word on': 'hear about',
  hereby: 'now',
  'i.e.': 'that is',
  'in accordance with': 'by, under',
  'in order to': 'to',
  'inter alia': 'among other things',
  'must by law': 'must',
  'notify it': 'report it',
  'prior to': 'before',
  'pursuant to': 'under',
  regarding: 'about',
  shall: 'must, will, should',
  terminate: 'end',
  thereof: 'of it',
  'utilise*': 'use',
  'utilize*': 'use',
};

const patternOf = (words: string): RegExp => {
  const letters = words.replace(/[.]/g, '\\.').replace('0-9', '\\d').replace(/\*$/, '\\p{L}*').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}\\d])`, 'iu');
};

const known = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([words, instead]) => ({ pattern: patternOf(words), instead }));
const toAvoid: Readonly<Record<Language, ReturnType<typeof known>>> = { sv: known(swedish), en: known(english) };

/** The words of a text that are better put otherwise, as they stand there, each with what to write instead. */
export const wordsToAvoid = (text: string, language: Language): readonly { said: string; instead: string }[] =>
  toAvoid[language].flatMap(({ pattern, instead }) => {
    const said = pattern.exec(text)?.[0];
    return said === undefined ? [] : [{ said, instead }];
  });
