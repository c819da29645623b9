import { weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { unread } from '../sources.ts';
import { shoreOfMunicipality } from './building-law.ts';
import { noTimeInLaw } from './times.ts';

export const shorelineDispensation = definePermit({
  id: 'shoreline-dispensation',
  kind: 'permit',
  name: { sv: 'Strandskyddsdispens', en: 'Dispensation from shore protection' },
  department: 'building-board',
  when: shoreOfMunicipality,
  why: {
    sv: 'Ni ska bygga eller anlägga något där stranden är skyddad.',
    en: 'You will build or construct something where the shore is protected.',
  },
  tests: {
    sv: 'Om något av lagens särskilda skäl passar, och om det finns fri passage till vattnet.',
    en: 'Whether one of the special reasons in the law applies, and whether people can still pass freely to the water.',
  },
  obstacles: [
    {
      sv: 'Inget av de särskilda skälen passar. Fråga kommunen innan ni ritar. Sedan juli 2025 finns ett skäl för företag med liten påverkan.',
      en: 'None of the special reasons applies. Ask the municipality before you draw. Since July 2025 there is a reason for businesses with little impact.',
    },
    {
      sv: 'Huset står där länsstyrelsen redan har gjort undantag. Då behövs ingen dispens, så fråga först.',
      en: 'The building stands where the county board has already made an exception. Then no dispensation is needed, so ask first.',
    },
    {
      sv: 'Passagen till stranden stängs. Lämna en bred remsa fri.',
      en: 'The way to the shore is closed off. Leave a wide strip free.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: {
    sv: 'Börja inom två år och bli klara inom fem, från att beslutet står fast.',
    en: 'Start within two years and finish within five, from when the decision is final.',
  },
  law: {
    source: law.environmentalCode('7 kap. 13–18 och 18 c–18 k §§'),
    also: [law.protectedAreas('11 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(10),
    counting: noTimeInLaw(unread('Ingen tid står i miljöbalken (1998:808) 7 kap.')),
    source: unread('Vi räknar med samma tid som för bygglov'),
    verified: false,
    note: {
      sv: 'Ingen egen tid står i lagen. Vi räknar med tiden för bygglov.',
      en: 'The law sets no separate time. We allow the time for a building permit.',
    },
  },
  stages: [
    {
      id: 'county-review',
      name: { sv: 'Länsstyrelsens granskning', en: 'The county board’s review' },
      lasts: weeks(3),
      // “Inom tre veckor från den dag då kommunens beslut kom in” it says whether it examines the decision.
      source: law.environmentalCode('19 kap. 3 a–3 b §§'),
      verified: true,
    },
  ],
  requirements: [
    'property_designation',
    'premises_owner',
    'building_measures',
    'shore_reason',
    'place_description',
    'site_plan',
    'elevations',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
});
