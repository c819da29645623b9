import { weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { unread } from '../sources.ts';
import { shoreOfState } from './building-law.ts';
import { noTimeInLaw } from './times.ts';

export const shorelineCounty = definePermit({
  id: 'shoreline-county',
  kind: 'permit',
  name: {
    sv: 'Strandskyddsdispens i område som staten skyddar',
    en: 'Shore dispensation in an area protected by the state',
  },
  department: 'county-board',
  when: shoreOfState,
  why: {
    sv: 'Ni ska bygga eller anlägga något vid en strand i ett område som staten skyddar.',
    en: 'You will build or construct something by a shore in an area protected by the state.',
  },
  tests: {
    sv: 'Om något av lagens särskilda skäl passar, och om området tål det.',
    en: 'Whether one of the special reasons in the law applies, and whether the area can take it.',
  },
  obstacles: [
    {
      sv: 'Reservatets egna regler kan också förbjuda det. Fråga länsstyrelsen om båda samtidigt.',
      en: 'The reserve’s own rules may forbid it too. Ask the county board about both at the same time.',
    },
  ],
  fee: { sv: 'Länsstyrelsens avgift.', en: 'The county board’s fee.' },
  validity: {
    sv: 'Börja inom två år och bli klara inom fem, från att beslutet står fast.',
    en: 'Start within two years and finish within five, from when the decision is final.',
  },
  law: { source: law.environmentalCode('7 kap. 13–16, 18 b och 18 d–18 k §§'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(12),
    counting: noTimeInLaw(unread('Ingen tid står i miljöbalken (1998:808) 7 kap.')),
    source: unread('Vår uppskattning. Ingen tid är läst'),
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Fråga länsstyrelsen hur länge det brukar ta.',
      en: 'The law sets no time. Ask the county board how long it usually takes.',
    },
  },
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland.html' },
  requirements: [],
  appeal: { to: 'environment-court', within: weeks(3) },
});
