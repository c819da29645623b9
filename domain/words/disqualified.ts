import type { Disqualification } from '../case/disqualification.ts';
import type { Text } from '../definitions/text.ts';

/** Why somebody may not take part, in everyday words. Which act names the ground depends on whose officer it is, so none is named. */
export const disqualificationTexts: Readonly<Record<Disqualification, Text>> = {
  party: {
    sv: 'Jag eller någon närstående är part, eller kan påverkas av beslutet mer än obetydligt',
    en: 'I or somebody close to me is a party, or may be more than slightly affected by the decision',
  },
  represents: {
    sv: 'Jag eller någon närstående företräder, eller har företrätt, en part eller någon annan som kan påverkas mer än obetydligt',
    en: 'I or somebody close to me represents, or has represented, a party or another who may be more than slightly affected',
  },
  'decided-below': {
    sv: 'Jag har varit med i den slutliga handläggningen hos en annan myndighet, och tagit ställning till det vi nu ska överpröva',
    en: 'I took part in the final handling at another authority, and have taken a position on what we now review',
  },
  'supervises-own': {
    sv: 'Ärendet rör tillsyn över kommunal verksamhet som jag själv är knuten till',
    en: 'The matter concerns supervision of municipal activities to which I am attached',
  },
  other: {
    sv: 'Något annat gör att min opartiskhet kan ifrågasättas',
    en: 'Something else makes my impartiality open to question',
  },
};
