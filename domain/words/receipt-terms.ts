import type { Text } from '../definitions/text.ts';

/** What a receipt of an application holds beside the time: lag (2009:1079) om tjänster på den inre marknaden 8 §. */
export const receiptTerms = {
  silence: {
    sv: 'Att ni inte får svar betyder inte ja. Undantaget är en anmälan där lagen låter er börja efter en viss tid. I så fall står det i ärendet.',
    en: 'No answer does not mean yes. The exception is a notification where the law lets you start after a set time. If so, the case tells you.',
  },
  remedy: {
    sv: 'Går ett beslut emot er får ni skälen skriftligt och kan överklaga. Dröjer beslutet mer än sex månader kan ni en gång begära skriftligt att det avgörs. Då ska ni inom fyra veckor få beslutet, eller ett nej som ni kan överklaga.',
    en: 'If a decision goes against you, you will get the reasons in writing and can appeal. If it takes more than six months, you can ask once, in writing, for the matter to be decided. Within four weeks you must then get the decision, or a refusal that you can appeal.',
  },
  supplement: {
    sv: 'Saknas något papper kan ni skicka in det i ärendet redan nu. Annars frågar handläggaren efter det. Handläggningstiden kan räknas från den dag då allt har kommit in.',
    en: 'If a document is missing, you can send it from the case now. Otherwise the officer will ask for it. The processing time may be counted from the day everything is in.',
  },
} as const satisfies Record<string, Text>;
