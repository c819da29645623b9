import { months, weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { newHolder, startsHere } from './environment-sizes.ts';
import { boundToBoth, boundToHolder } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { because } from './reads.ts';
import { counted, environmentWait, referralTime, toldAtOnce } from './times.ts';

const fire = {
  to: 'rescue-service',
  strength: 'customary',
  why: { sv: 'Hur stor är risken för brand i upplaget?', en: 'How great is the risk of fire in the storage area?' },
  answerWithin: referralTime,
  reads: {
    property_designation: because.place,
    waste_streams: because.waste,
    neighbours_distance: because.neighbours,
    site_plan: because.position,
  },
} as const;

/** MPF 29 kap. 49, 51 and 56 b §§: storing “som en del av att samla in det”; not what lies where it arose (MB 15 kap. 5 §). */
export const wasteStorage = definePermit({
  id: 'waste-storage',
  kind: 'notification',
  name: { sv: 'Anmälan om lagring av avfall', en: 'Notification of waste storage' },
  department: 'environment-board',
  when: all(yes('stores_waste'), startsHere, any(chosen('waste_stored', 'over10'), chosen('hazardous_stored', 'some'))),
  why: {
    sv: 'Ni ska lagra avfall från andra platser, mer än gränsen.',
    en: 'You will store more waste from other places than the limit.',
  },
  tests: {
    sv: 'Slag, mängd, underlag och risken för brand.',
    en: 'Kind, amount, ground surface and the risk of fire.',
  },
  obstacles: [
    {
      sv: 'Massor från andra byggen räknas inte in. De är också avfall.',
      en: 'Soil from other building sites is not counted. It is waste too.',
    },
    {
      sv: 'Upplaget ligger nära vatten eller grannar. Visa avstånden på kartan.',
      en: 'The storage area is near water or neighbours. Show the distances on the map.',
    },
  ],
  fee: {
    sv: 'Timavgift och en årlig avgift. Nämnden kan kräva en säkerhet.',
    en: 'An hourly fee and a yearly fee. The board may require financial security.',
  },
  validity: {
    sv: 'Tills vidare. En ny ägare säger till.',
    en: 'Until further notice. A new owner must tell the board.',
  },
  law: {
    source: law.environmentalAssessment('29 kap. 4 a, 49, 51 och 56 b §§'),
    also: [law.healthProtection('25 e och 27 b §§'), law.environmentalCode('15 kap. 5 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: environmentWait,
  requirements: ['property_designation', 'waste_streams', 'neighbours_distance', 'site_plan'],
  referrals: [fire],
  appeal: { to: 'county-board', within: weeks(3) },
});

/** MPF 29 kap.; FMH 25 d, 26 e and 27 a §§: nothing starts before the board has ordered how it must be done. */
export const wasteTreatment = definePermit({
  id: 'waste-treatment-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om att behandla avfall', en: 'Notification of waste treatment' },
  department: 'environment-board',
  when: all(
    startsHere,
    any(
      all(yes('treats_waste'), chosen('waste_treated', 'some', 'burns')),
      all(yes('scraps_vehicles'), chosen('vehicles_scrapped', 'cars', 'heavy')),
      all(yes('fills_with_waste'), chosen('fill_risk', 'slight')),
    ),
  ),
  why: {
    sv: 'Ni sorterar, lagar, krossar, bränner, skrotar eller bygger med avfall.',
    en: 'You sort, repair, crush, burn, scrap or build with waste.',
  },
  tests: { sv: 'Slag, mängd, metod och skydd.', en: 'Kind, amount, method and protection.' },
  obstacles: [
    {
      sv: 'Ni vill börja direkt. Vänta på nämndens beslut.',
      en: 'You want to start at once. Wait for the board’s decision.',
    },
    {
      sv: 'Sakerna är inte avfall, utan lämnas in för att säljas. Då behövs ingen anmälan.',
      en: 'The items are not waste but are handed in to be sold. Then no notification is needed.',
    },
  ],
  fee: {
    sv: 'Timavgift och en årlig avgift. Nämnden kan kräva en säkerhet.',
    en: 'An hourly fee and a yearly fee. The board may require financial security.',
  },
  validity: {
    sv: 'Som beslutet säger. En ny ägare säger till.',
    en: 'As the decision says. A new owner must tell the board.',
  },
  law: {
    source: law.environmentalAssessment('29 kap. 17, 29, 31, 33, 35, 39, 41, 43, 44, 46, 47 och 70 §§'),
    also: [law.healthProtection('25 d, 26 e och 27 a §§')],
    verified: true,
  },
  neededToOpen: true,
  // 26 c § gives the board six weeks for its first judgement, or longer; for the order of 27 a § no time is set.
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(6),
    longest: weeks(12),
    counting: counted.environmentDecision,
    source: law.healthProtection('26 c, 26 e och 27 a §§'),
    verified: false,
    note: {
      sv: 'Ni får börja först när nämnden har bestämt hur det ska gå till. Lagen sätter ingen tid för det. Vi räknar med sex till tolv veckor.',
      en: 'You may start only once the board has decided how it must be done. The law sets no time for that. We allow six to twelve weeks.',
    },
  },
  requirements: [
    'property_designation',
    'waste_streams',
    'waste_amounts',
    'neighbours_distance',
    'technical_description',
    'site_plan',
  ],
  referrals: [fire],
  appeal: { to: 'county-board', within: weeks(3) },
});

/** BSkF 3–8 §§: for those who bought the business too, since it is given to a person (8–11 §§). */
export const vehicleDismantler = definePermit({
  id: 'vehicle-dismantler',
  kind: 'permit',
  name: { sv: 'Auktorisation som bilskrotare', en: 'Authorisation to scrap cars' },
  department: 'county-board',
  ...boundToBoth(all(yes('scraps_vehicles'), newHolder), yes('has_car_scrapping')),
  why: { sv: 'Bara den som är godkänd får skrota bilar.', en: 'Only authorised firms may scrap cars.' },
  tests: { sv: 'Att plats och hantering är säkra.', en: 'That the site and the handling are safe.' },
  obstacles: [
    {
      sv: 'Bygglov och miljöanmälan saknas. Ordna dem först.',
      en: 'The building permit and the environmental notification are missing. Get them first.',
    },
  ],
  fee: { sv: 'Länsstyrelsens avgift.', en: 'The county board’s fee.' },
  validity: {
    sv: 'Högst fem år. Den upphör vid konkurs, och om den inte används.',
    en: 'At most five years. It ends in bankruptcy, or if it is not used.',
  },
  law: { source: law.carDismantling('3–8 §§'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'law',
    statutory: months(3),
    extension: months(1),
    counting: { starts: 'complete', onSupplement: 'restart', source: law.carDismantling('6 a §'), verified: true },
    source: law.carDismantling('6 a §'),
    verified: true,
  },
  after: [
    companyFirst,
    {
      permit: 'waste-treatment-notification',
      gate: 'decision',
      strength: 'hard',
      // BSkF 4 § 1: “de tillstånd som kan behövas … har meddelats”.
      why: {
        sv: 'Det som krävs enligt miljöbalken ska vara klart innan ni kan godkännas.',
        en: 'What the Environmental Code requires must be settled before you can be authorised.',
      },
      source: law.carDismantling('4 § 1'),
      verified: true,
    },
    {
      permit: 'environmental-permit',
      gate: 'decision',
      strength: 'hard',
      veto: true,
      why: {
        sv: 'Miljötillståndet ska finnas innan ni kan godkännas.',
        en: 'You must have the environmental permit before you can be authorised.',
      },
      source: law.carDismantling('4 § 1'),
      verified: true,
    },
    {
      permit: 'change-of-use',
      gate: 'decision',
      strength: 'hard',
      veto: true,
      why: {
        sv: 'Huset ska få användas till det innan ni kan godkännas.',
        en: 'You must be allowed to use the building this way before you can be authorised.',
      },
      source: law.carDismantling('4 § 1'),
      verified: true,
    },
    {
      permit: 'building-permit',
      gate: 'decision',
      strength: 'hard',
      veto: true,
      why: {
        sv: 'Bygglovet ska finnas innan ni kan godkännas.',
        en: 'You must have the building permit before you can be authorised.',
      },
      source: law.carDismantling('4 § 1'),
      verified: true,
    },
  ],
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland.html' },
  requirements: [],
  // MB 19 kap. 1 § third paragraph.
  appeal: { to: 'environment-court', within: weeks(3) },
});

/** BSkF 10 §: who does not use it “skall snarast skriftligen anmäla detta till länsstyrelsen”. */
export const vehicleDismantlerEnd = definePermit({
  id: 'vehicle-dismantler-end',
  kind: 'notification',
  name: { sv: 'Anmälan om att ni slutar skrota bilar', en: 'Notification that you stop scrapping cars' },
  department: 'county-board',
  when: all(yes('closes'), yes('had_car_scrapping')),
  why: { sv: 'Ni använder inte längre er auktorisation.', en: 'You no longer use your authorisation.' },
  tests: { sv: 'Inget prövas. Auktorisationen tas bort.', en: 'Nothing is assessed. The authorisation is removed.' },
  obstacles: [
    {
      sv: 'Det ligger kvar avfall på platsen. Ordna borttagning innan ni lämnar den.',
      en: 'Waste is left on the site. Arrange its removal before you leave.',
    },
  ],
  fee: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  kronor: 0,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.carDismantling('10 §'), verified: true },
  neededToOpen: false,
  clock: {
    ...toldAtOnce(law.carDismantling('10 §')),
    note: { sv: 'Skriftligt, så snart ni har slutat.', en: 'In writing, as soon as you have stopped.' },
  },
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland.html' },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});

/** AvfF 5 kap. 10–14 §§; 12 §: not who has notified or has a permit for the same already. */
export const wasteCollection = definePermit({
  id: 'waste-collection-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om insamling eller handel med avfall', en: 'Notification of collecting or dealing in waste' },
  department: 'county-board',
  ...boundToHolder(
    all(
      yes('deals_in_waste'),
      newHolder,
      not(
        all(
          yes('stores_waste'),
          any(chosen('waste_stored', 'over10', 'mixed1000', 'over10000'), chosen('hazardous_stored', 'some', 'much')),
        ),
      ),
      not(all(yes('treats_waste'), chosen('waste_treated', 'some', 'burns', 'burns_much', 'much'))),
      not(yes('scraps_vehicles')),
      not(all(yes('carries_waste'), not(chosen('waste_carried', 'own_little')))),
    ),
    yes('has_waste_collection'),
  ),
  after: [companyFirst],
  why: { sv: 'Ni samlar in, köper eller säljer avfall.', en: 'You collect, buy or sell waste.' },
  tests: { sv: 'Inget prövas, ni förs in i ett register.', en: 'Nothing is assessed; you are entered in a register.' },
  obstacles: [
    {
      sv: 'Ni har redan en miljöanmälan eller får köra avfall. Då behövs den inte.',
      en: 'You have already made an environmental notification, or may carry waste. Then you do not need this.',
    },
  ],
  fee: { sv: '1 890 kr, och sedan 1 000 kr per år.', en: 'SEK 1,890, and then SEK 1,000 a year.' },
  kronor: 1890,
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: {
    source: law.waste('5 kap. 10–14 §§'),
    also: [law.environmentalFees('9 kap. 8 a §'), law.fees('10 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    ...toldAtOnce(law.waste('5 kap. 10–11 §§')),
    note: { sv: 'Anmäl innan ni börjar. Ingen väntan krävs.', en: 'Notify before you start. You do not have to wait.' },
  },
  elsewhere: { page: sources.stockholmWaste.url },
  requirements: [],
  appeal: { to: 'environment-court', within: weeks(3) },
});

/** AvfF 5 kap. 15 §. */
export const compost = definePermit({
  id: 'compost-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om kompost för matavfall', en: 'Notification of composting food waste' },
  department: 'environment-board',
  when: yes('composts_food'),
  why: { sv: 'Ni ska kompostera eget matavfall på tomten.', en: 'You will compost your own food waste on your plot.' },
  tests: { sv: 'Att behållaren är tät och att ingen störs.', en: 'That the bin is sealed and nobody is disturbed.' },
  obstacles: [
    {
      sv: 'Komposten är öppen och drar till sig råttor. Välj en tät behållare.',
      en: 'The compost is open and attracts rats. Choose a sealed bin.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa. Att låta bli att anmäla kostar 1 000 kr.',
    en: 'The municipality’s fee scale. Not notifying costs SEK 1,000.',
  },
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: {
    source: law.waste('5 kap. 15 §'),
    also: [law.environmentalSanctions('11 kap. 8 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    ...toldAtOnce(law.waste('5 kap. 15 §')),
    note: { sv: 'Anmäl innan ni börjar. Ingen väntan krävs.', en: 'Notify before you start. You do not have to wait.' },
  },
  requirements: ['property_designation', 'business_description'],
  appeal: { to: 'county-board', within: weeks(3) },
});
