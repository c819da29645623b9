import { months, weeks } from '#domain/calendar/day.ts';
import { all, any } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { movesWith, permitted, startsHere } from './environment-sizes.ts';
import { noTimeInLaw } from './times.ts';

/** MPF 1 kap. 3 §: may not be run “utan ett sådant tillstånd”. A buyer keeps it (MB 24 kap. 1 §) and tells the authority. */
export const environmentalPermit = definePermit({
  id: 'environmental-permit',
  kind: 'permit',
  name: { sv: 'Miljötillstånd', en: 'Environmental permit' },
  department: 'county-board',
  boundTo: 'place',
  when: any(all(startsHere, permitted), movesWith('permit')),
  why: {
    sv: 'Verksamheten är så stor att länsstyrelsen måste säga ja först.',
    en: 'The activity is so large that the county board must agree first.',
  },
  tests: {
    sv: 'Utsläpp, läge, buller och vad ni gör om något går fel.',
    en: 'Emissions, location, noise and what you do if things go wrong.',
  },
  obstacles: [
    {
      sv: 'Samråd saknas. Börja med att prata med länsstyrelsen.',
      en: 'There has been no consultation. Start by talking to the county board.',
    },
    {
      sv: 'Tiden är lång. Räkna med minst ett halvår, eller gör mindre till att börja med.',
      en: 'It takes a long time. Allow at least six months, or start on a smaller scale.',
    },
  ],
  fee: { sv: 'Länsstyrelsens avgift, efter storlek.', en: 'The county board’s fee, depending on size.' },
  validity: {
    sv: 'Enligt beslutet. Det gäller även en ny ägare. Börja inom den tid som står där.',
    en: 'As the decision says. It also covers a new owner. Start within the time it states.',
  },
  law: {
    source: law.environmentalAssessment('1 kap. 3 och 6 §§'),
    also: [
      law.environmentalCode('9 kap. 6 och 8 §§ och 24 kap. 1–2 §§'),
      law.healthProtection('9, 23, 24 a–24 d och 32 §§'),
    ],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: months(6),
    longest: months(12),
    counting: noTimeInLaw(law.environmentalCode('22 kap. 1 §')),
    source: law.environmentalCode('22 kap. 1 §'),
    verified: false,
    note: {
      sv: 'Vi räknar med ett halvår till ett år, efter samrådet. Lagen sätter bara en gräns för vindkraft och annan förnybar energi: två år.',
      en: 'We allow six months to a year, after the consultation. The law only sets a limit for wind and other renewable energy: two years.',
    },
  },
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland.html' },
  requirements: [],
  appeal: { to: 'environment-court', within: weeks(3) },
});
