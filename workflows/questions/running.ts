import { all, any, chosen, no, type Option, type YesNo, yes } from '#domain/definitions/condition.ts';
import { bodySays, type Questions, yesNo } from './shapes.ts';

/** What the owner has already: in a business that changes, or in a company whose shares are bought, where that runs such a thing. */
const already = <
  const G extends 'flammable_goods' | 'looks_after_people' | 'transports',
  const Q extends { readonly ask: object; readonly tick: object; readonly help?: object },
>(
  opens: G,
  question: Q,
) =>
  ({
    ...question,
    when: any<YesNo<G | 'changes'> | Option<'takeover_how', 'shares'>>(
      yes('changes'),
      all<YesNo<G> | Option<'takeover_how', 'shares'>>(chosen('takeover_how', 'shares'), yes(opens)),
    ),
    type: yesNo,
  }) as const;

/** What only matters when somebody else in law goes on with it, or when it moves. */
const before = <const Q extends { readonly ask: object; readonly tick: object; readonly help?: object }>(question: Q) =>
  ({ ...question, when: yes('changes'), type: yesNo }) as const;

/** Of which kind it is, when several kinds were asked about in one. */
const kind = <const G extends string, const Q extends { readonly ask: object; readonly tick: object }>(
  of: G,
  question: Q,
) => ({ ...question, when: yes(of), type: yesNo }) as const;

/** Of several kinds under one tick: who ticks none of the others has the main one. */
const main = <const T extends string, const K extends string, const O extends string>(
  topic: T,
  which: K,
  ...others: readonly O[]
) => all<YesNo<T | K | O>>(yes(topic), any<YesNo<K | O>>(yes(which), all(...others.map((other) => no(other)))));

export const holdsPreschool = main(
  'has_preschool_approval',
  'has_preschool',
  'has_after_school',
  'has_pedagogical_care',
);
export const holdsGoodsTraffic = main('has_traffic_permit', 'has_goods_traffic', 'has_taxi', 'has_bus_traffic');
export const holdsFlammables = main('has_flammable_permit', 'has_flammable_goods', 'has_explosives');
export const holdsHygienic = main('has_treatments', 'has_hygienic', 'has_pool', 'has_solarium');
/** FMH 38 § 3 names no family day care. */
export const holdsChildrensPremises = any(holdsPreschool, yes('has_after_school'), yes('has_school_approval'));

/** The place where it is done is another. */
export const placeChanges = any(yes('moves'), yes('place_or_kind_changes'));

export const running = {
  held: {
    ask: { sv: 'Vad av detta har ni redan?', en: 'Which of these do you already have?' },
    help: {
      sv: 'Kryssa i det ni driver eller har tillstånd till i dag. Köper ni ett bolag räknas det bolaget har.',
      en: 'Tick what you run or hold a permit for today. If you buy a company, count what it has.',
    },
    type: {
      kind: 'several',
      of: [
        'has_food',
        'holds_alcohol',
        'holds_goods',
        'has_preschool_approval',
        'has_school_approval',
        'has_care_permit',
        'has_health_care',
        'has_injections',
        'has_dental_care',
        'has_treatments',
        'has_lodging_notified',
        'has_flammable_permit',
        'has_animal_permit',
        'has_other_animals',
        'has_animal_care',
        'has_traffic_permit',
        'has_trade_licence',
        'has_public_place',
        'has_environment',
        'has_well',
        'has_waste_transport',
        'has_waste_collection',
        'has_car_scrapping',
        'has_dangerous',
        'has_spraying',
      ],
    },
  },
  has_food: {
    ask: { sv: 'Är en livsmedelsverksamhet registrerad i dag?', en: 'Is a food business registered today?' },
    tick: { sv: 'Registrerad livsmedelsverksamhet', en: 'A registered food business' },
    when: yes('changes'),
    type: yesNo,
  },
  has_preschool_approval: already('looks_after_people', {
    ask: {
      sv: 'Är förskola, fritidshem eller pedagogisk omsorg godkänd av kommunen?',
      en: 'Is a preschool, after-school centre or family day care approved by the municipality?',
    },
    tick: {
      sv: 'Förskola, fritidshem eller pedagogisk omsorg',
      en: 'A preschool, after-school centre or family day care',
    },
  }),
  has_school_approval: already('looks_after_people', {
    ask: { sv: 'Är en skola godkänd av Skolinspektionen?', en: 'Is a school approved by the Schools Inspectorate?' },
    tick: { sv: 'Skola, eller fritidshem vid en friskola', en: 'A school, or an after-school centre at one' },
  }),
  has_care_permit: already('looks_after_people', {
    ask: { sv: 'Finns tillstånd från IVO för omsorg?', en: 'Do you have a permit from IVO for social care?' },
    tick: {
      sv: 'Hemtjänst, boende, assistans eller annan omsorg',
      en: 'Home care, a care home, assistance or other social care',
    },
  }),
  has_health_care: already('looks_after_people', {
    ask: { sv: 'Är hälso- och sjukvård anmäld till IVO?', en: 'Is health care notified to IVO?' },
    tick: { sv: 'Hälso- och sjukvård', en: 'Health care' },
  }),
  has_injections: before({
    ask: {
      sv: 'Är estetiska injektioner eller operationer anmälda till IVO?',
      en: 'Are aesthetic injections or surgery notified to IVO?',
    },
    tick: { sv: 'Estetiska injektioner eller operationer', en: 'Aesthetic injections or surgery' },
  }),
  has_dental_care: already('looks_after_people', {
    ask: { sv: 'Har ni tandvård i dag?', en: 'Do you provide dental care today?' },
    tick: { sv: 'Tandvård', en: 'Dental care' },
  }),
  has_treatments: before({
    ask: {
      sv: 'Är hygienisk behandling, bad eller solarium anmält i dag?',
      en: 'Is a hygienic treatment, a pool or a solarium notified today?',
    },
    tick: {
      sv: 'Behandling med nål eller kniv, bad eller solarium',
      en: 'Treatment with needles or blades, a pool or a solarium',
    },
  }),
  has_flammable_permit: already('flammable_goods', {
    ask: {
      sv: 'Finns tillstånd för brandfarlig eller explosiv vara?',
      en: 'Do you have a permit for flammable or explosive goods?',
    },
    tick: { sv: 'Tillstånd för brandfarlig eller explosiv vara', en: 'A permit for flammable or explosive goods' },
  }),
  has_animal_permit: {
    ask: { sv: 'Har ni länsstyrelsens tillstånd för djur?', en: 'Do you hold the county board’s permit for animals?' },
    tick: { sv: 'Länsstyrelsens tillstånd för djur', en: 'The county board’s permit for animals' },
    when: yes('changes'),
    type: yesNo,
  },
  has_other_animals: before({
    ask: {
      sv: 'Har ni andra djur, foder eller växter som är anmälda eller registrerade?',
      en: 'Do you have other animals, feed or plants that are notified or registered?',
    },
    tick: {
      sv: 'Andra djur, foder eller växter, anmälda eller registrerade',
      en: 'Other animals, feed or plants, notified or registered',
    },
  }),
  has_animal_care: before({
    ask: { sv: 'Ger ni vård åt djur i dag?', en: 'Do you provide animal care today?' },
    tick: { sv: 'Vård av djur, anmäld till Jordbruksverket', en: 'Animal care, notified to the Board of Agriculture' },
  }),
  has_traffic_permit: already('transports', {
    ask: {
      sv: 'Finns tillstånd för taxi, gods eller buss?',
      en: 'Do you have a permit for taxis, goods transport or buses?',
    },
    tick: { sv: 'Taxi, godstrafik eller buss', en: 'Taxis, goods transport or buses' },
  }),
  has_trade_licence: before({
    ask: {
      sv: 'Har ni tillstånd för, eller har ni anmält, bokföring, el, bevakning, pengar, vapen eller trafikskola?',
      en: 'Do you hold a permit for, or have you notified, accounts, electrics, security, money, weapons or driving lessons?',
    },
    tick: {
      sv: 'Bokföring, el, mäkleri, bevakning, pengar, pantbank, vapen eller trafikskola',
      en: 'Accounts, electrics, estate agency, security, money, pawnbroking, weapons or driving lessons',
    },
  }),
  has_public_place: before({
    ask: {
      sv: 'Har ni polisens tillstånd för något på gata eller torg?',
      en: 'Do you hold a police permit for anything in a street or square?',
    },
    tick: { sv: 'Polistillstånd för gata eller torg', en: 'A police permit for a street or square' },
  }),
  /** What holds for the place, and is told of when somebody else runs it (FMH 32 §). */
  has_environment: before({
    ask: {
      sv: 'Är något annat anmält till miljönämnden, eller finns miljötillstånd?',
      en: 'Is anything else notified to the environment board, or do you have an environmental permit?',
    },
    tick: {
      sv: 'Annat som är anmält till miljönämnden, eller miljötillstånd',
      en: 'Something else notified to the environment board, or an environmental permit',
    },
  }),
  has_well: before({
    ask: { sv: 'Är en egen brunn registrerad hos kommunen?', en: 'Is your own well registered with the municipality?' },
    tick: { sv: 'Egen brunn som är registrerad', en: 'A registered private well' },
  }),
  has_waste_transport: before({
    ask: { sv: 'Får ni köra avfall i dag?', en: 'Are you allowed to carry waste today?' },
    tick: { sv: 'Köra avfall, med tillstånd eller anmälan', en: 'Carrying waste, with a permit or a notification' },
  }),
  has_waste_collection: before({
    ask: {
      sv: 'Är insamling eller handel med avfall anmäld i dag?',
      en: 'Is collecting or dealing in waste notified today?',
    },
    tick: { sv: 'Insamling eller handel med avfall, anmäld', en: 'Collecting or dealing in waste, notified' },
  }),
  has_dangerous: before({
    ask: {
      sv: 'Har ni tillstånd att sälja mycket farliga kemikalier?',
      en: 'Do you hold a permit to sell very dangerous chemicals?',
    },
    tick: {
      sv: 'Tillstånd att sälja mycket farliga kemikalier',
      en: 'A permit to sell very dangerous chemicals',
    },
  }),
  has_car_scrapping: before({
    ask: { sv: 'Är ni auktoriserad bilskrotare?', en: 'Are you authorised to scrap cars?' },
    tick: { sv: 'Auktorisation som bilskrotare', en: 'An authorisation to scrap cars' },
  }),
  has_spraying: before({
    ask: { sv: 'Får ni bespruta utomhus i dag?', en: 'Are you allowed to spray outdoors today?' },
    tick: { sv: 'Bespruta, med tillstånd eller anmälan', en: 'Spraying pesticides, with a permit or a notification' },
  }),
  preschool_held: {
    ask: { sv: 'Vad av detta är det?', en: 'Which of these is it?' },
    type: { kind: 'several', of: ['has_preschool', 'has_after_school', 'has_pedagogical_care'] },
  },
  has_preschool: kind('has_preschool_approval', {
    ask: { sv: 'Driver ni en förskola?', en: 'Do you run a preschool?' },
    tick: { sv: 'Förskola', en: 'A preschool' },
  }),
  has_after_school: kind('has_preschool_approval', {
    ask: { sv: 'Driver ni ett fritidshem?', en: 'Do you run an after-school centre?' },
    tick: { sv: 'Fritidshem', en: 'An after-school centre' },
  }),
  has_pedagogical_care: kind('has_preschool_approval', {
    ask: { sv: 'Driver ni pedagogisk omsorg?', en: 'Do you run family day care?' },
    tick: { sv: 'Pedagogisk omsorg', en: 'Family day care' },
  }),
  treatments_held: {
    ask: { sv: 'Vad av detta är anmält?', en: 'Which of these are notified?' },
    type: { kind: 'several', of: ['has_hygienic', 'has_pool', 'has_solarium'] },
  },
  has_hygienic: kind('has_treatments', {
    ask: {
      sv: 'Behandlar ni med nålar, skalpell, rakkniv eller liknande?',
      en: 'Do you treat with needles, scalpels, razors or the like?',
    },
    tick: { sv: 'Behandling som sticker eller skär', en: 'Treatment that pierces or cuts' },
  }),
  has_pool: kind('has_treatments', {
    ask: { sv: 'Har ni ett bad?', en: 'Do you have a pool?' },
    tick: { sv: 'Pool, badtunna eller annat bad', en: 'A pool, a hot tub or the like' },
  }),
  has_solarium: kind('has_treatments', {
    ask: { sv: 'Har ni solarium?', en: 'Do you have a solarium?' },
    tick: { sv: 'Solarium', en: 'A solarium' },
  }),
  flammables_held: {
    ask: { sv: 'Vad gäller tillståndet?', en: 'What is the permit for?' },
    type: { kind: 'several', of: ['has_flammable_goods', 'has_explosives'] },
  },
  has_flammable_goods: kind('has_flammable_permit', {
    ask: { sv: 'Gäller tillståndet brandfarliga varor?', en: 'Is the permit for flammable goods?' },
    tick: { sv: 'Brandfarliga varor, som gasol', en: 'Flammable goods, such as LPG' },
  }),
  has_explosives: kind('has_flammable_permit', {
    ask: { sv: 'Gäller tillståndet explosiva varor?', en: 'Is the permit for explosive goods?' },
    tick: { sv: 'Explosiva varor, som fyrverkerier', en: 'Explosive goods, such as fireworks' },
  }),
  traffic_held: {
    ask: { sv: 'Vilken trafik har ni tillstånd för?', en: 'Which kind of transport is your permit for?' },
    type: { kind: 'several', of: ['has_goods_traffic', 'has_taxi', 'has_bus_traffic'] },
  },
  has_goods_traffic: kind('has_traffic_permit', {
    ask: { sv: 'Har ni tillstånd för godstrafik?', en: 'Do you hold a permit to carry goods?' },
    tick: { sv: 'Godstrafik', en: 'Goods' },
  }),
  has_taxi: kind('has_traffic_permit', {
    ask: { sv: 'Har ni taxitrafiktillstånd?', en: 'Do you hold a taxi permit?' },
    tick: { sv: 'Taxi', en: 'Taxis' },
  }),
  has_bus_traffic: kind('has_traffic_permit', {
    ask: { sv: 'Har ni tillstånd för busstrafik?', en: 'Do you hold a permit to run buses?' },
    tick: { sv: 'Buss', en: 'Buses' },
  }),
  environment_held: {
    ask: { sv: 'Vad har den verksamhet som flyttar i dag?', en: 'What does the activity you are moving have today?' },
    help: {
      sv: 'Det gäller miljönämnden och länsstyrelsen. En anmälan eller ett miljötillstånd gäller platsen, så på den nya behövs nya.',
      en: 'This is about the environment board and the county board. A notification or environmental permit covers one site, so the new site needs its own.',
    },
    when: all(yes('has_environment'), yes('moves')),
    type: {
      kind: 'choice',
      options: {
        notified: { sv: 'En anmälan', en: 'A notification' },
        decided: {
          sv: 'En anmälan, och nämnden beslutade före starten',
          en: 'A notification, decided before the start',
        },
        permit: { sv: 'Ett miljötillstånd', en: 'An environmental permit' },
      },
    },
  },
  people_in_charge_change: {
    ask: {
      sv: 'Byts ägare, styrelse, vd eller annan ledning?',
      en: 'Will the owners, board, managing director or other managers change?',
    },
    tick: { sv: 'Ägare, styrelse, vd eller annan ledning', en: 'Owners, board, managing director or other managers' },
    help: {
      sv: 'En ny föreståndare eller trafikansvarig räknas.',
      en: 'A new supervisor or transport manager counts.',
    },
    when: any(
      yes('has_preschool_approval'),
      yes('has_school_approval'),
      yes('has_care_permit'),
      yes('has_dental_care'),
      yes('has_flammable_permit'),
      yes('has_traffic_permit'),
    ),
    type: yesNo,
  },
  place_or_kind_changes: {
    ask: {
      sv: 'Flyttar det, eller blir lokalen eller verksamheten en annan?',
      en: 'Will it move, or will the premises or the activity change?',
    },
    tick: {
      sv: 'Det flyttar, eller lokalen eller verksamheten blir en annan',
      en: 'It moves, or the premises or the activity change',
    },
    when: any(
      yes('has_food'),
      yes('has_preschool_approval'),
      yes('has_school_approval'),
      yes('has_care_permit'),
      yes('has_health_care'),
      yes('has_injections'),
      yes('has_dental_care'),
      yes('has_animal_permit'),
      yes('has_animal_care'),
    ),
    type: yesNo,
  },
  /** SkolL 2 kap. 5 §: an approval “ska avse viss utbildning vid en viss skolenhet eller förskoleenhet”. */
  unit_body_says: {
    ask: {
      sv: 'Vad säger de som har godkänt er om det nya?',
      en: 'What do those who approved you say about the change?',
    },
    help: {
      sv: 'Ett godkännande gäller en viss enhet. Har ni inte frågat svarar ni Vet inte än.',
      en: 'An approval covers one particular unit. If you have not asked, answer I don’t know yet.',
    },
    when: all(any(yes('has_preschool_approval'), yes('has_school_approval')), placeChanges, no('new_org_number')),
    type: bodySays,
  },
  /** Patientsäkerhetslagen, the transitional rules of SFS 2025:1302: who had notified may go on until 2 January 2029. */
  dental_since: {
    ask: { sv: 'Vad har tandvården för tillstånd i dag?', en: 'What permit does the dental care have today?' },
    when: all(yes('has_dental_care'), no('new_org_number')),
    type: {
      kind: 'choice',
      options: {
        permitted: { sv: 'IVO har gett tillstånd', en: 'IVO has granted a permit' },
        notified: { sv: 'Den var anmäld till IVO före år 2026', en: 'It was notified to IVO before 2026' },
        neither: { sv: 'Inget av det', en: 'Neither' },
      },
    },
  },
} as const satisfies Questions;
