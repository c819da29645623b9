import { weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { signNeedsPermit } from './building-law.ts';
import { usual } from './phrases.ts';
import { buildingClock } from './times.ts';

export const signPermit = definePermit({
  id: 'sign-permit',
  kind: 'permit',
  name: { sv: 'Bygglov för skylt', en: 'Building permit for a sign' },
  department: 'building-board',
  when: signNeedsPermit,
  why: {
    sv: 'Skylten eller belysningen ska sitta i en särskilt värdefull miljö. Annars behövs sällan bygglov.',
    en: 'The sign or lighting will be in a setting of special value. Otherwise you rarely need a permit.',
  },
  tests: {
    sv: 'Om skylten eller ljuset ändrar platsens eller husets karaktär.',
    en: 'Whether the sign or lighting changes the character of the place or the building.',
  },
  obstacles: [
    {
      sv: 'Skylten hänger över gatan. Då behövs också rätt till platsen.',
      en: 'The sign hangs over the street. Then you also need the right to use that space.',
    },
    {
      sv: 'Fastighetsägaren har inte sagt ja. Skaffa ett skriftligt medgivande.',
      en: 'The property owner has not agreed. Get the consent in writing.',
    },
  ],
  fee: { sv: 'Kommunens taxa per skylt.', en: 'The municipality’s fee scale for each sign.' },
  validity: {
    sv: 'Börja inom två år och bli klara inom fem, från att beslutet står fast.',
    en: 'Start within two years and finish within five, from when the decision is final.',
  },
  law: { source: law.planAndBuilding('9 kap. 38 § 2'), verified: true },
  neededToOpen: false,
  clock: buildingClock,
  requirements: [
    'property_designation',
    'premises_owner',
    'sign_details',
    'detailed_plan',
    'sign_drawing',
    'site_plan',
  ],
  phrases: [
    {
      for: 'reasons',
      title: 'Passar platsen',
      text: 'Skylten ändrar inte platsens eller byggnadens karaktär på ett sätt som skadar dess värden: [beskriv värdena och skylten].',
    },
    {
      for: 'reasons',
      title: 'Skadar värdena',
      text: 'Platsen är särskilt värdefull därför att [värdena]. Skylten skadar dem, eftersom [hur]. En mindre eller annorlunda skylt kan prövas på nytt.',
    },
    ...usual,
  ],
  appeal: { to: 'county-board', within: weeks(3) },
});
