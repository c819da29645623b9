import type { Situation } from './situation.ts';

const everyLicence = ['alcohol-licence', 'alcohol-temporary', 'alcohol-closed', 'alcohol-catering'];
const isFood =
  '178/2002 artikel 2: “livsmedel … inbegripet drycker”; 852/2004 artikel 6.2: each establishment is notified “för registrering”';
const folkölNeedsIt =
  'AL 8 kap. 8 § (t.o.m. 2026:511): “anläggningar som är … registrerade enligt … (EG) nr 852/2004”; 5 kap. 5 § the same of its sale';
const toFirms = {
  says: '',
  event: 'online-shop',
  answers: { sells_nicotine: true, sells_ecig: true, tobacco_buyers: 'companies' },
  not: ['nicotine-notification', 'ecig-notification', 'tobacco-licence', 'tobacco-wholesale'],
  source:
    'Lag 2022:1257 17 § and 3 § 2, lag 2018:2088 5 kap. 14 §: “får inte bedriva detaljhandel … utan att först ha gjort en anmälan”; “detaljhandel: försäljning till konsumenter”',
} satisfies Situation;
const abroad = { company: 'foreign', foreign_kind: 'services', tobacco_buyers: 'consumers' } as const;
const outsideTheUnion = { ...abroad, foreign_kind: 'outside_services' } as const;
const farm = {
  makes_alcohol: true,
  sells_alcohol: true,
  farm_volume: 'small',
  farm_grapes: 'none',
  farm_visit: 'paid',
} as const;

export const situations: readonly Situation[] = [
  // Drinks are food.
  {
    says: 'A wine bar without food: premises and alcohol are all it says',
    event: 'something-else',
    answers: { has_premises: true, deals_in_alcohol: true, serves_alcohol: true, handles_food: false },
    needs: ['alcohol-licence', 'food-registration'],
    order: [['food-registration', 'alcohol-licence']],
    source: `${isFood}; AL 8 kap. 15 § repealed by 2026:511`,
  },
  {
    says: 'A gym with folköl in the fridge',
    event: 'gym',
    answers: { sells_folkol: true },
    needs: ['beer-notification', 'food-registration'],
    order: [['food-registration', 'beer-notification']],
    source: folkölNeedsIt,
  },
  {
    says: 'A hairdresser with a glass of wine in the price',
    event: 'hairdresser',
    answers: { alcohol_gift: true, gift_paid: 'included' },
    needs: ['alcohol-licence', 'food-registration'],
    source: `AL 1 kap. 11 § and 8 kap. 1 §: what is paid for is served; ${isFood}`,
  },
  {
    says: 'A hairdresser who gives a glass away: forbidden, and no food business',
    event: 'hairdresser',
    answers: { alcohol_gift: true, gift_paid: 'free' },
    not: ['food-registration', ...everyLicence],
    source: 'AL 7 kap. 2 §; 852/2004, recital 9: “viss kontinuitet”',
  },
  {
    says: 'A club room that serves its members wine',
    event: 'something-else',
    answers: { has_premises: true, serves_alcohol_closed: true },
    needs: ['alcohol-closed', 'food-registration'],
    order: [['food-registration', 'alcohol-closed']],
    source: isFood,
  },
  {
    says: 'A bar outdoors that comes back each summer',
    event: 'use-public-place',
    answers: { serves_alcohol: true },
    needs: ['alcohol-licence', 'food-registration'],
    source: `AL 8 kap. 2 §: “årligen under en viss tidsperiod”; ${isFood}`,
  },
  {
    says: 'A brewery that sells its own folköl, and says nothing of food',
    event: 'small-industry',
    answers: { makes_alcohol: true, sells_folkol: true },
    needs: ['alcohol-manufacture', 'beer-notification', 'food-registration'],
    not: ['food-agency-registration'],
    source: `AL 5 kap. 5 § 2 st. frees a maker from the room of the first paragraph and not from food law; ${isFood}`,
  },
  {
    says: 'A distillery that says nothing of food is registered with the Food Agency',
    event: 'small-industry',
    answers: { makes_alcohol: true, makes_wine_spirits: true },
    needs: ['alcohol-manufacture', 'food-agency-registration'],
    not: ['food-registration'],
    source: 'LF 23 § 3: “Tillverkningsanläggningar för spritdrycker, vin …” – Livsmedelsverket',
  },
  {
    says: 'A restaurant that makes spirits has two bodies for its food',
    event: 'open-restaurant',
    answers: { makes_alcohol: true, makes_wine_spirits: true, serves_alcohol: true },
    needs: ['alcohol-manufacture', 'food-agency-registration', 'food-registration', 'alcohol-licence'],
    source: 'LF 23 § 3 and 11',
  },
  {
    says: 'A registered café that begins to serve wine registers no food again',
    event: 'change-business',
    answers: { has_food: true, serves_alcohol: true },
    needs: ['alcohol-licence'],
    not: ['food-registration'],
    source: 'LF 39 c §: “påbörjar en verksamhet utan att ha gjort en anmälan om registrering”',
  },
  {
    says: 'A shop without food that begins to sell folköl registers food',
    event: 'change-business',
    answers: { has_food: false, sells_folkol: true },
    needs: ['beer-notification', 'food-registration'],
    source: folkölNeedsIt,
  },
  {
    says: 'A bar whose company is bought is registered already',
    event: 'take-over-business',
    answers: { takeover_how: 'shares', serves_folkol: true },
    not: ['food-registration'],
    source: 'LF 39 d §: who takes over the establishment; who buys the shares is the same company',
  },
  {
    says: 'A bar at one festival: whether the drinks are registered the municipality says',
    event: 'public-event',
    answers: { serves_alcohol_once: true, food_body_says: 'unknown' },
    needs: ['alcohol-temporary'],
    possible: ['food-registration'],
    source: '852/2004, recital 9: “viss kontinuitet” and “viss grad av organisation”; artikel 6.2',
  },
  {
    says: 'A bar at one festival that the municipality does not register',
    event: 'public-event',
    answers: { serves_alcohol_once: true, food_body_says: 'not_needed' },
    needs: ['alcohol-temporary'],
    not: ['food-registration'],
    source: '852/2004, recital 9 and artikel 6.2',
  },
  {
    says: 'An importer of wine that sells to restaurants',
    event: 'online-shop',
    answers: { wholesales_alcohol: true },
    needs: ['alcohol-wholesale', 'food-registration'],
    not: ['alcohol-manufacture', 'farm-sale-licence', ...everyLicence],
    source:
      'AL 4 kap. 1 §: “Partihandel … får bedrivas endast av den som har godkänts som upplagshavare eller som registrerad varumottagare”; lag 2022:156 3 kap. 18 §: Skatteverket',
  },
  {
    says: 'A brewery that sells to restaurants is approved as a maker, and that is enough',
    event: 'small-industry',
    answers: { makes_alcohol: true, wholesales_alcohol: true },
    needs: ['alcohol-manufacture', 'food-registration'],
    not: ['alcohol-wholesale'],
    source: 'AL 2 kap. 3 § and 4 kap. 1 §: “godkänts som upplagshavare” for both',
  },
  {
    says: 'A mobile bar at weddings that cooks nothing',
    event: 'something-else',
    answers: { alcohol_catering: true },
    needs: ['alcohol-catering', 'food-registration'],
    source: 'AL 8 kap. 4 § (2026:511): “Den som bedriver cateringverksamhet för slutna sällskap”, with no kitchen',
  },

  // Farm sale.
  {
    says: 'A brewery that makes only its own brands may have a farm sale licence',
    event: 'small-industry',
    answers: { ...farm, farm_maker: 'own' },
    needs: ['farm-sale-licence', 'alcohol-manufacture'],
    source: 'AL 5 a kap. 2 §: “en oberoende tillverkare som yrkesmässigt och på egen hand tillverkar”',
  },
  {
    says: 'A brewery that makes another’s brand under licence may not',
    event: 'small-industry',
    answers: { ...farm, farm_maker: 'licence' },
    not: ['farm-sale-licence', 'alcohol-notice'],
    source: 'AL 1 kap. 13 §: “inte tillverkar på licens”',
  },
  {
    says: 'Whose beer somebody else brews may not',
    event: 'small-industry',
    answers: { ...farm, farm_maker: 'other' },
    not: ['farm-sale-licence'],
    source:
      'AL 5 a kap. 2 §: “på egen hand”; 1: “den karaktärsgivande delen av tillverkningen sker på tillverkningsstället”',
  },
  {
    says: 'A brewery that another maker owns: the municipality says whether it is independent',
    event: 'small-industry',
    answers: { ...farm, farm_maker: 'tied', farm_body_says: 'unknown' },
    possible: ['farm-sale-licence'],
    source: 'AL 1 kap. 13 §: “juridiskt och ekonomiskt oberoende av andra tillverkare”',
  },

  // Tobacco and nicotine.
  { ...toFirms, says: 'White snus and e-cigarettes to other firms only' },
  {
    ...toFirms,
    says: 'White snus to private persons and firms is notified',
    answers: { sells_nicotine: true, tobacco_buyers: 'both' },
    needs: ['nicotine-notification'],
    not: ['tobacco-wholesale', 'ecig-notification'],
  },
  {
    says: 'An importer of vape liquid that nobody has notified',
    event: 'online-shop',
    answers: { sells_ecig: true, tobacco_buyers: 'companies', product_notified: 'not_yet' },
    needs: ['product-notification'],
    not: ['ecig-notification', 'tobacco-report'],
    source:
      'Lag 2018:2088 2 kap. 7 §: “Tillverkare och importörer … ska till Folkhälsomyndigheten anmäla … senast sex månader innan”',
  },
  {
    says: 'A maker of white snus',
    event: 'small-industry',
    answers: { sells_nicotine: true, tobacco_buyers: 'consumers', product_notified: 'not_yet' },
    needs: ['product-notification', 'nicotine-notification'],
    source: 'Lag 2022:1257 5 §: “senast sex månader innan produkten är avsedd att tillhandahållas konsumenter”',
  },
  {
    says: 'A kiosk that buys white snus from abroad that its maker has notified for Sweden',
    event: 'kiosk',
    answers: { sells_nicotine: true, tobacco_buyers: 'consumers', brings_goods: true, product_notified: 'notified' },
    needs: ['nicotine-notification'],
    not: ['product-notification'],
    source: 'Lag 2022:1257 5 §: “om en sådan anmälan inte har gjorts”',
  },
  {
    says: 'An importer of cigars reports what is in them',
    event: 'online-shop',
    answers: { sells_tobacco: true, tobacco_buyers: 'companies', product_notified: 'not_yet' },
    needs: ['tobacco-report', 'tobacco-wholesale'],
    not: ['product-notification', 'tobacco-licence'],
    source:
      'Lag 2018:2088 2 kap. 2 §: “får inte tillhandahållas … om den rapporteringsskyldighet … inte har uppfyllts”',
  },
  {
    says: 'A German web shop that sells tobacco to Swedish consumers',
    event: 'online-shop',
    answers: { ...abroad, sells_tobacco: true },
    needs: ['distance-sale-registration'],
    not: ['tobacco-licence', 'tobacco-wholesale'],
    source:
      'Lag 2018:2088 5 kap. 1 § 2 st.: “Tillstånd krävs inte för … varken har säte eller fast driftställe”; 5 §: “registrerat försäljningen hos Folkhälsomyndigheten och fått registreringen bekräftad”',
  },
  {
    says: 'A German wholesaler of tobacco without a place here',
    event: 'online-shop',
    answers: { ...abroad, sells_tobacco: true, tobacco_buyers: 'companies' },
    not: ['tobacco-licence', 'tobacco-wholesale', 'distance-sale-registration'],
    source: 'Lag 2018:2088 5 kap. 1 § 2 st.: “detalj- eller partihandlare”; 1 kap. 3 § 9: “konsumenten”',
  },
  {
    says: 'A German firm with a shop in Sweden needs the licence',
    event: 'open-shop',
    answers: { ...abroad, foreign_kind: 'place', sells_tobacco: true },
    needs: ['tobacco-licence'],
    not: ['distance-sale-registration'],
    source: 'Lag 2018:2088 5 kap. 1 §: “varken har säte eller fast driftställe”',
  },
  {
    says: 'A German web shop that sells e-cigarettes here',
    event: 'online-shop',
    answers: { ...abroad, sells_ecig: true },
    needs: ['distance-sale-registration'],
    not: ['ecig-notification'],
    source: 'Lag 2018:2088 5 kap. 14 §: “som har säte eller fast driftställe”; 15 §',
  },
  {
    says: 'A web shop outside the EEA that sells white snus here notifies the agency and no municipality',
    event: 'online-shop',
    answers: { ...outsideTheUnion, sells_nicotine: true },
    needs: ['nicotine-from-abroad'],
    not: ['nicotine-notification', 'distance-sale-registration', 'branch-registration'],
    source: 'Lag 2022:1257 17 § 3 st.: “ska anmälan göras till Folkhälsomyndigheten”',
  },
  {
    says: 'A web shop in Sweden that sends e-cigarettes to private persons in Finland',
    event: 'online-shop',
    answers: { sells_ecig: true, tobacco_buyers: 'consumers', pays_how: 'online', ecig_abroad: true },
    needs: ['ecig-notification', 'distance-sale-registration'],
    source:
      'Lag 2018:2088 5 kap. 15 § and 1 kap. 3 § 9: “återförsäljningsstället finns i Sverige och konsumenten i en annan medlemsstat”',
  },
  {
    says: 'A farm makes cider of its own apples, and grows them',
    event: 'farm-shop',
    answers: {
      deals_in_alcohol: true,
      makes_alcohol: true,
      makes_wine_spirits: false,
      own_produce: true,
      makes_animal_products: false,
      grows_sprouts: false,
    },
    needs: ['food-registration', 'primary-production-registration'],
    not: ['food-agency-registration'],
    source: 'Livsmedelsförordningen 23 § 3 and 11: only wine and spirits are with Livsmedelsverket; 39 c §',
  },
  {
    says: 'Low-alcohol beer from a tent cannot be notified into being lawful',
    event: 'public-event',
    answers: { deals_in_alcohol: true, sells_folkol: true, folkol_place: 'stall' },
    not: ['beer-notification'],
    source: 'Alkohollagen 5 kap. 5 §: “i byggnader eller transportmedel”',
  },
  {
    says: 'A brewer sells his own low-alcohol beer at a market stall',
    event: 'public-event',
    answers: { deals_in_alcohol: true, makes_alcohol: true, sells_folkol: true, folkol_place: 'stall' },
    needs: ['beer-notification'],
    source: 'Alkohollagen 5 kap. 5 § 2 st. excepts the sale of a maker',
  },
  {
    says: 'A hotel without a restaurant wants a minibar, which the law does not allow',
    event: 'lodging',
    answers: { deals_in_alcohol: true, alcohol_rooms: true, hotel_restaurant: 'none', handles_food: false },
    not: ['food-registration'],
    source: 'Alkohollagen 8 kap. 5 §: only at a hotel with a restaurant that has a licence',
  },
  {
    says: 'A restaurant brews more than a thousand tonnes a year',
    event: 'open-restaurant',
    answers: { deals_in_alcohol: true, makes_alcohol: true, brew_size: 'notified' },
    needs: ['environmental-decision'],
    source: 'Miljöprövningsförordningen 5 kap. 25 §; FMH 26 a §',
  },
  {
    says: 'A restaurant registers, whatever else may be part of it',
    event: 'open-restaurant',
    answers: { takeover: 'unknown', pays_how: 'spot' },
    needs: ['food-registration'],
    source: 'Livsmedelsförordningen 39 c §: before the activity begins',
  },
];
