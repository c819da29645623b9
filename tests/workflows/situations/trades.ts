import type { Situation } from './situation.ts';

const laundering =
  'Penningtvättslagen (2017:630) 7 kap. 3 §: “ska anmäla detta till Bolagsverket. Sådan verksamhet får inte drivas om anmälan inte har gjorts”';
const vets =
  'Lag (2009:302) 5 kap. 4 §: “ska anmäla detta till Jordbruksverket senast en månad innan verksamheten påbörjas”';
const vetsAfter = 'Lag (2009:302) 5 kap. 4 a §: “inom en månad efter upphörandet, ändringen eller flytten”';
const till = 'SFL (2011:1244) 39 kap. 5 § 3: “bedriver taxitrafik”, och 6 §';
const radiation =
  'Strålskyddslagen (2018:396) 6 kap. 1 §: “förbjudet att utan tillstånd bedriva en verksamhet med joniserande strålning”; 6 § och SSMFS 2018:2';
const honey = 'Förordning 852/2004 artikel 1.2 c och 6.2; Livsmedelsverket: 500 kg honung per år';
const rockets = 'LBE (2010:1011) 16 §: “Den som hanterar … explosiva varor … ska ha tillstånd”; MSBFS 2019:1';
const used = 'Förordning (1999:272) 2 §: föremål av silver, tenn och brons, keramik och porslin; lag (1999:271) 3 §';
const market =
  'Ordningslagen (1993:1617) 3 kap. 1 §: “på ett sätt som inte stämmer överens med det ändamål som platsen har upplåtits för”';

/** Trades with an act of their own, and what those acts leave free. */
export const situations: readonly Situation[] = [
  // Taxis and couriers.
  {
    says: 'A taxi company that is paid in the car, for more than the limit',
    event: 'something-else',
    answers: { carries_people: true, pays_how: 'spot', yearly_sales: 'over' },
    needs: ['taxi-permit'],
    not: ['cash-register'],
    source: till,
  },
  {
    says: 'A taxi company with a café where guests pay on the spot, over the limit',
    event: 'something-else',
    answers: { carries_people: true, pays_how: 'spot', yearly_sales: 'over', till_beside_taxi: true },
    needs: ['taxi-permit', 'cash-register'],
    source: till,
  },
  {
    says: 'A taxi company that does not know yet what it sells beside its trips',
    event: 'something-else',
    answers: { carries_people: true, pays_how: 'spot', yearly_sales: 'over', till_beside_taxi: 'unknown' },
    possible: ['cash-register'],
    source: till,
  },
  {
    says: 'A courier on a bicycle, who ticks nothing that a car carries',
    event: 'something-else',
    answers: { transports: true },
    not: ['goods-transport-permit'],
    source: 'Yrkestrafiklagen (2012:210) 1 kap. 3 §: “lätta lastbilar eller personbilar”',
  },
  {
    says: 'A courier with parcels in a small car',
    event: 'something-else',
    answers: { carries_goods: true },
    needs: ['goods-transport-permit'],
    source: 'Yrkestrafiklagen (2012:210) 1 kap. 3 § och 2 kap. 1 §',
  },

  // Money laundering.
  {
    says: 'A consultant who keeps the accounts of others',
    event: 'office',
    answers: { keeps_books: true },
    needs: ['money-laundering-register'],
    source: `${laundering}; 1 kap. 2 § 19`,
  },
  {
    says: 'A consultant in management, who neither keeps books nor advises on tax',
    event: 'office',
    answers: { regulated_trade: true },
    not: ['money-laundering-register'],
    source: `${laundering}; 1 kap. 2 §`,
  },
  {
    says: 'An office hotel that lends its postal address to companies',
    event: 'office',
    answers: { forms_companies: true },
    needs: ['money-laundering-register'],
    source: `${laundering}; 1 kap. 2 § 23 och 4 § andra stycket 3`,
  },
  {
    says: 'A dealer in watches who takes 5,000 euro in cash',
    event: 'open-shop',
    answers: { sells_special_goods: true, sells_second_hand: true, second_hand_goods: 'listed', large_sums: true },
    needs: ['money-laundering-register', 'second-hand-registration'],
    source: `${laundering}; 1 kap. 2 § 16`,
  },
  {
    says: 'A dealer in used books who never takes so much',
    event: 'open-shop',
    answers: { sells_special_goods: true, sells_second_hand: true, second_hand_goods: 'other' },
    not: ['money-laundering-register', 'second-hand-registration'],
    source: `${laundering}; 1 kap. 2 § 16`,
  },
  {
    says: 'A bookkeeper becomes a company',
    event: 'change-business',
    answers: { new_org_number: true, has_trade_licence: true, keeps_books: true, company: 'limited' },
    needs: ['money-laundering-register'],
    order: [['company-registration', 'money-laundering-register']],
    source: laundering,
  },
  {
    says: 'The shares of a bookkeeping company are bought',
    event: 'take-over-business',
    answers: { takeover: true, takeover_how: 'shares', keeps_books: true },
    not: ['money-laundering-register'],
    source: laundering,
  },

  // Building trades and posted staff.
  {
    says: 'A carpenter who builds for others',
    event: 'office',
    answers: { works_on_sites: true, who_works: 'employees', pays_how: 'invoice' },
    reminds: ['staff-ledger-sites', 'staff-ledger-sites-owner'],
    source: 'SFL (2011:1244) 39 kap. 11 a §: “ska föra en elektronisk personalliggare”, och 11 c §',
  },
  {
    says: 'A consultant who never works on a site',
    event: 'office',
    answers: { who_works: 'employees', pays_how: 'invoice' },
    remindsNot: ['staff-ledger-sites', 'posted-workers'],
    source: 'SFL (2011:1244) 39 kap. 2 §: “näringsverksamhet som avser om-, till- och nybyggnadsarbeten”',
  },
  {
    says: 'An electrician who installs for others',
    event: 'office',
    answers: { electrical_work: true },
    needs: ['electrical-work-notification'],
    source: 'Elsäkerhetslagen (2016:732) 25 §: “Arbetet får inte påbörjas förrän anmälan har gjorts”',
  },
  {
    says: 'A Danish builder with no fixed place here, who sends staff',
    event: 'office',
    answers: { company: 'foreign', foreign_kind: 'services', who_works: 'employees', works_on_sites: true },
    reminds: ['posted-workers', 'staff-ledger-sites'],
    remindsNot: ['foreign-workers'],
    source:
      'Lag (1999:678) 29 §: “ska anmäla en utstationering till Arbetsmiljöverket senast när en utstationerad arbetstagare påbörjar arbete i Sverige”',
  },
  {
    says: 'A Danish builder who comes alone',
    event: 'office',
    answers: { company: 'foreign', foreign_kind: 'services', who_works: 'family', works_on_sites: true },
    remindsNot: ['posted-workers'],
    source: 'Lag (1999:678) 29 §: “En arbetsgivare”',
  },

  // Vets and X-rays.
  {
    says: 'A vet opens a practice',
    event: 'something-else',
    answers: { treats_animals: true },
    needs: ['animal-care-registration'],
    not: ['x-ray-notification', 'x-ray-permit', 'health-care-registration'],
    source: vets,
  },
  {
    says: 'A vet opens a practice with X-rays of dogs and cats',
    event: 'something-else',
    answers: { treats_animals: true, uses_xray: 'small' },
    needs: ['animal-care-registration', 'x-ray-notification'],
    not: ['x-ray-permit'],
    source: radiation,
  },
  {
    says: 'A vet opens a practice with X-rays of horses',
    event: 'something-else',
    answers: { treats_animals: true, uses_xray: 'other' },
    needs: ['animal-care-registration', 'x-ray-permit'],
    not: ['x-ray-notification'],
    source: radiation,
  },
  {
    says: 'A vet moves the practice',
    event: 'change-business',
    answers: { moves: true, has_animal_care: true },
    needs: ['animal-care-change'],
    not: ['animal-care-registration'],
    source: vetsAfter,
  },
  {
    says: 'A vet’s practice becomes a company',
    event: 'change-business',
    answers: { new_org_number: true, has_animal_care: true, company: 'limited' },
    needs: ['animal-care-registration'],
    order: [['company-registration', 'animal-care-registration']],
    not: ['animal-care-change'],
    source: vets,
  },
  {
    says: 'A vet closes the practice',
    event: 'close-business',
    answers: { had_animal_care: true },
    needs: ['animal-care-closing'],
    not: ['animal-care-registration', 'animal-care-change'],
    source: vetsAfter,
  },
  {
    says: 'A dentist with small X-rays inside the mouth',
    event: 'health-care',
    answers: { gives_dental_care: true, uses_xray: 'small' },
    needs: ['dental-permit', 'x-ray-notification'],
    not: ['x-ray-permit'],
    source: radiation,
  },
  {
    says: 'A dentist with panoramic X-rays',
    event: 'health-care',
    answers: { gives_dental_care: true, uses_xray: 'other' },
    needs: ['dental-permit', 'x-ray-permit'],
    not: ['x-ray-notification'],
    source: radiation,
  },
  {
    says: 'A dentist who does not know yet which X-rays there will be',
    event: 'health-care',
    answers: { gives_dental_care: true, uses_xray: 'unknown' },
    possible: ['x-ray-permit', 'x-ray-notification'],
    source: radiation,
  },
  {
    says: 'A physiotherapist without X-rays',
    event: 'health-care',
    answers: { gives_health_care: true },
    needs: ['health-care-registration'],
    not: ['x-ray-permit', 'x-ray-notification'],
    source: radiation,
  },

  // Rockets.
  {
    says: 'Rockets with a stick at a company party on own ground, far from people',
    event: 'public-event',
    answers: { uses_fireworks: true, pyro_where: 'away', pyro_pieces: 'restricted' },
    needs: ['rocket-permit'],
    not: ['pyrotechnics-permit'],
    source: rockets,
  },
  {
    says: 'Only cakes and fountains on own ground, far from people',
    event: 'public-event',
    answers: { uses_fireworks: true, pyro_where: 'away', pyro_pieces: 'free' },
    not: ['rocket-permit', 'pyrotechnics-permit'],
    source: rockets,
  },
  {
    says: 'A firework company fires everything, far from people',
    event: 'public-event',
    answers: { uses_fireworks: true, pyro_where: 'away', pyro_pieces: 'hired' },
    not: ['rocket-permit'],
    source: rockets,
  },

  // Pawns, firearms and money.
  {
    says: 'A pawnbroker who sells what is not redeemed',
    event: 'open-shop',
    answers: {
      pawnbroking: true,
      company: 'limited',
      sells_special_goods: true,
      sells_second_hand: true,
      second_hand_goods: 'listed',
    },
    needs: ['pawnbroking-permit'],
    not: ['second-hand-registration'],
    order: [['company-registration', 'pawnbroking-permit']],
    source:
      'Pantbankslagen (1995:1000) 3 §: “bara efter tillstånd av länsstyrelsen”; förordning (1999:272) 4 §: “tillämpas inte på sådan handel”',
  },
  {
    says: 'A dealer in hunting rifles',
    event: 'open-shop',
    answers: { deals_in_firearms: true },
    needs: ['firearms-trade-permit'],
    source: 'Vapenlagen (2026:408) 2 kap. 1 § 3: “yrkesmässigt bedriva handel med skjutvapen”',
  },
  {
    says: 'A currency exchange',
    event: 'office',
    answers: { exchanges_money: true },
    needs: ['financial-registration'],
    not: ['financial-services-permit'],
    source: 'Lag (1996:1006) 2 §: “ska ansöka om registrering”; lag (2004:297) 7 kap. 1 § 12: “driva valutahandel”',
  },
  {
    says: 'A lender to private people',
    event: 'office',
    answers: { financial_services: true },
    needs: ['financial-services-permit'],
    not: ['financial-registration'],
    source: 'Lag (2004:297) 2 kap. 1 §',
  },

  // Honey, eggs and packaging.
  {
    says: 'A bee-keeper who sells 200 kg of honey to neighbours',
    event: 'something-else',
    answers: { own_produce: true, produce_little: true, produce_what: 'honey', food_extent: 'regular' },
    not: ['primary-production-registration', 'food-registration'],
    source: honey,
  },
  {
    says: 'A bee-keeper who sells 600 kg of honey',
    event: 'something-else',
    answers: { own_produce: true, food_extent: 'regular' },
    needs: ['primary-production-registration'],
    source: honey,
  },
  {
    says: 'Twenty hens, and eggs to the neighbours, before the county board was asked',
    event: 'something-else',
    answers: { own_produce: true, produce_little: true, produce_what: 'unknown', food_extent: 'regular' },
    possible: ['primary-production-registration'],
    source: 'Förordning 852/2004 artikel 1.2 c: “små mängder av primärprodukter”',
  },
  {
    says: 'A workshop that has nothing to do with food',
    event: 'vehicle-workshop',
    answers: { food_contact_says: 'unknown', food_packaging: false },
    not: ['food-contact-registration'],
    source: 'Livsmedelsförordningen (2006:813) 23 §: material avsedda att komma i kontakt med livsmedel',
  },

  // Second-hand and market squares.
  {
    says: 'A dealer in used porcelain, pewter and silver',
    event: 'open-shop',
    answers: { sells_special_goods: true, sells_second_hand: true, second_hand_goods: 'listed' },
    needs: ['second-hand-registration'],
    source: used,
  },
  {
    says: 'A food truck on one of the pitches of the municipality’s market',
    event: 'food-truck',
    answers: { on_market_square: true },
    not: ['public-place', 'public-place-stall'],
    source: market,
  },
];
