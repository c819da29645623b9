import type { Disqualification } from '../case/disqualification.ts';
import type { Text } from '../definitions/text.ts';

/** The points of förvaltningslagen 16 § första stycket, in everyday words. */
export const disqualificationTexts: Readonly<Record<Disqualification, Text>> = {
  party: {
    sv: 'Jag eller någon närstående är part, eller kan påverkas av beslutet mer än obetydligt (16 § 1)',
    en: 'I or somebody close to me is a party, or may be more than slightly affected by the decision (section 16, 1)',
  },
  represents: {
    sv: 'Jag eller någon närstående företräder, eller har företrätt, en part eller någon annan som kan påverkas mer än obetydligt (16 § 2)',
    en: 'I or somebody close to me represents, or has represented, a party or another who may be more than slightly affected (section 16, 2)',
  },
  'decided-below': {
    sv: 'Jag har varit med om att avgöra saken hos en annan myndighet, som vi nu ska överpröva (16 § 3)',
    en: 'I took part in deciding the matter at another authority, whose decision we now review (section 16, 3)',
  },
  other: {
    sv: 'Något annat gör att min opartiskhet kan ifrågasättas (16 § 4)',
    en: 'Something else makes my impartiality open to question (section 16, 4)',
  },
};
