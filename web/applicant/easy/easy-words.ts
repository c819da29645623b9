import type { Text } from '#domain/definitions/text.ts';
import type { When } from '../plan/when-of.ts';

/*
 * Lättläst, by the advice of Myndigheten för tillgängliga medier: one thing in a sentence, no clause within a clause, words that
 * everybody knows, and the others explained. tests/web/easy-plan.test.ts holds it.
 */

export const easyWords = {
  title: { sv: 'Er plan, lättläst', en: 'Your plan, easy to read' },
  about: { sv: 'Det här gäller: {event}.', en: 'This is about: {event}.' },
  where: { sv: 'Kommunen är {municipality}.', en: 'The municipality is {municipality}.' },
  alsoWhere: { sv: 'Planen gäller också {others}.', en: 'The plan is also for {others}.' },

  day: { sv: 'Dagen', en: 'The day' },
  on: { sv: '{can} {day}.', en: '{can} on {day}.' },
  around: { sv: '{can} omkring {day}.', en: '{can} around {day}.' },
  notSure: { sv: 'Dagen är inte säker.', en: 'The day is not certain.' },
  complete: { sv: 'Skicka allt från början.', en: 'Send everything from the start.' },
  slower: { sv: 'Annars tar det längre tid.', en: 'Otherwise it takes longer.' },
  mayBeSooner: { sv: 'Det kan gå fortare.', en: 'It may go faster.' },
  earliest: { sv: 'Den tidigaste dagen är {day}.', en: 'The earliest day is {day}.' },
  mayBeLater: { sv: 'Det kan också ta längre tid.', en: 'It may also take longer.' },
  latest: { sv: 'Den sista dagen är {day}.', en: 'The latest day is {day}.' },

  much: { sv: 'Så mycket är det', en: 'How much it is' },
  oneThing: { sv: 'Ni ska lämna in 1 sak.', en: 'You hand in 1 thing.' },
  things: { sv: 'Ni ska lämna in {n} saker.', en: 'You hand in {n} things.' },
  oneBody: { sv: '1 myndighet tar hand om det.', en: '1 authority handles it.' },
  bodies: { sv: '{n} myndigheter tar hand om det.', en: '{n} authorities handle it.' },
  costsAtLeast: { sv: 'Det kostar minst {sum} kronor.', en: 'It costs at least {sum} kronor.' },
  free: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  priceLater: { sv: 'Myndigheten säger priset.', en: 'The authority tells you the price.' },

  first: { sv: 'Gör det här först', en: 'Do this first' },
  how: { sv: 'Så gör ni', en: 'How to do it' },

  needed: { sv: 'Det här behöver ni', en: 'What you need' },
  own: { sv: 'Det här lämnar ni in själva', en: 'You hand these in yourselves' },
  also: { sv: 'Också i {municipality}', en: 'Also in {municipality}' },
  nothingMore: { sv: 'Här behöver ni inte söka något mer.', en: 'Here you do not have to apply for more.' },
  perhaps: { sv: 'Kanske behöver ni det här.', en: 'Perhaps you need this.' },
  depends: { sv: 'Det beror på era svar.', en: 'It depends on your answers.' },
  decides: { sv: '{who} bestämmer.', en: '{who} decides.' },
  reportTo: { sv: 'Anmäl det till {who}.', en: 'Report it to {who}.' },
  opines: { sv: '{who} säger sin mening.', en: '{who} gives its opinion.' },
  noWork: { sv: 'Ni behöver inte göra något.', en: 'You do not have to do anything.' },
  handInTo: { sv: 'Lämna det till {who}.', en: 'Hand it in to {who}.' },
  before: { sv: 'Det här ska vara klart först: {name}.', en: 'This must be done first: {name}.' },
  goodBefore: { sv: 'Gör gärna det här först: {name}.', en: 'It is good to do this first: {name}.' },
  longer: { sv: 'Det får ta längre tid.', en: 'It may take longer.' },
  unless: { sv: 'Myndigheten kan säga något annat.', en: 'The authority may tell you otherwise.' },
  thenWait: { sv: 'Sedan väntar ni eller bygger.', en: 'Then you wait or build.' },
  usable: { sv: 'Det är klart {day}.', en: 'That is done on {day}.' },

  beware: { sv: 'Se upp med det här', en: 'Watch out for this' },
  more: { sv: 'Det kan bli mer', en: 'There may be more' },
  moreText: { sv: 'Ni har inte svarat på allt än.', en: 'You have not answered everything yet.' },
  remember: { sv: 'Glöm inte', en: 'Do not forget' },
  others: { sv: 'Det finns {n} saker till.', en: 'There are {n} more things.' },
  readOn: { sv: 'Läs om dem i den vanliga planen.', en: 'Read about them in the ordinary plan.' },
  apply: { sv: 'Sök nu', en: 'Apply now' },
  once: { sv: 'Ni skriver allt en gång.', en: 'You write everything once.' },
  sent: { sv: 'Vi skickar det till rätt personer.', en: 'We send it to the right people.' },
  help: { sv: 'Behöver ni hjälp?', en: 'Do you need help?' },
  ask: { sv: 'Fråga {name}.', en: 'Ask {name}.' },
  hard: { sv: 'Svåra ord', en: 'Difficult words' },
  plain: { sv: 'Till den vanliga planen', en: 'To the ordinary plan' },
} as const satisfies Record<string, Text>;

/** What each kind of permit is, and what that means. */
export const easyKinds: Readonly<Record<string, { readonly is: Text; readonly name: Text; readonly means: Text }>> = {
  permit: {
    is: { sv: 'Det är ett tillstånd.', en: 'It is a permit.' },
    name: { sv: 'Tillstånd', en: 'Permit' },
    means: { sv: 'Ni frågar. Myndigheten säger ja eller nej.', en: 'You ask. The authority says yes or no.' },
  },
  notification: {
    is: { sv: 'Det är en anmälan.', en: 'It is a notification.' },
    name: { sv: 'Anmälan', en: 'Notification' },
    means: {
      sv: 'Ni berättar för myndigheten vad ni ska göra.',
      en: 'You tell the authority about your plans.',
    },
  },
  registration: {
    is: { sv: 'Det är en registrering.', en: 'It is a registration.' },
    name: { sv: 'Registrering', en: 'Registration' },
    means: { sv: 'Myndigheten skriver upp er i en lista.', en: 'The authority puts you on a list.' },
  },
  opinion: {
    is: { sv: 'Det är ett yttrande.', en: 'It is an opinion.' },
    name: { sv: 'Yttrande', en: 'Opinion' },
    means: { sv: 'En myndighet frågar en annan.', en: 'One authority asks another.' },
  },
};

export const authorityWord = {
  name: { sv: 'Myndighet', en: 'Authority' },
  means: {
    sv: 'En del av kommunen eller staten. Den ser till lagen.',
    en: 'A part of the municipality or the state. It looks after the law.',
  },
} as const satisfies Record<string, Text>;

/** When there is an answer. */
export const easyWhens = {
  atOnce: { sv: 'Ni får börja samma dag.', en: 'You may start the same day.' },
  closed: { sv: 'Sedan är det klart.', en: 'Then it is done.' },
  wait: { sv: 'Ni får börja {day}.', en: 'You may start on {day}.' },
  waitExpected: { sv: 'Ni får nog börja omkring {day}.', en: 'You can probably start around {day}.' },
  done: { sv: 'Svaret ska komma senast {day}.', en: 'The answer is due by {day}.' },
  doneBy: { sv: 'Svaret ska komma senast {day}.', en: 'The answer is due by {day}.' },
  doneGoal: { sv: 'Myndigheten vill svara senast {day}.', en: 'The authority aims to answer by {day}.' },
  expected: { sv: 'Svaret kommer nog omkring {day}.', en: 'The answer will probably come around {day}.' },
  expectedBetween: { sv: 'Svaret kommer nog senast {day}.', en: 'The answer will probably come by {day}.' },
} as const satisfies Readonly<Record<When, Text>>;
