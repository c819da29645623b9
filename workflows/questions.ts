import type { QuestionDefinition } from '#domain/definitions/question.ts';

const yesNo = { kind: 'yes-no' } as const;

/** What an event says of itself. Nobody is asked. */
export const givenFacts = [
  /** Somebody pays, in cash, by card or by phone. */
  'takes_payment',
  /** A trade that must keep a staff ledger. */
  'staff_ledger_trade',
  /** Something stands outdoors: a cart, a stall, an event. */
  'stands_outdoors',
  /** The public comes to an event. */
  'public_event',
  /** The food is sold or served from a vehicle or a stall. */
  'mobile',
  /** Children are looked after. */
  'preschool',
  /** The business ends. */
  'closes',
] as const;

/** Every question the guide can ask. An event picks its own and their order; each is asked only when it matters. */
export const questions = {
  handles_food: {
    ask: {
      sv: 'Ska ni laga, servera eller sälja mat eller dryck?',
      en: 'Will you prepare, serve or sell food or drink?',
    },
    help: {
      sv: 'Kaffe, godis och förpackad mat räknas också.',
      en: 'Coffee, sweets and packaged food count too.',
    },
    type: yesNo,
  },
  takeover: {
    ask: {
      sv: 'Tar ni över en verksamhet som redan finns på platsen?',
      en: 'Are you taking over a business that is already there?',
    },
    help: {
      sv: 'Säljarens tillstånd följer nästan aldrig med. Ni söker egna.',
      en: 'The seller’s permits almost never come with the purchase. You apply for your own.',
    },
    type: yesNo,
  },
  new_org_number: {
    ask: {
      sv: 'Får verksamheten ett nytt organisationsnummer?',
      en: 'Will the business get a new organisation number?',
    },
    help: {
      sv: 'Till exempel när en enskild firma blir aktiebolag.',
      en: 'For example when a sole trader becomes a limited company.',
    },
    type: yesNo,
  },
  use_changes: {
    ask: {
      sv: 'Ska lokalen användas till något annat än den senast användes till?',
      en: 'Will the premises be used for something other than what they were last used for?',
    },
    help: {
      sv: 'Till exempel från kontor eller butik till restaurang, eller från bostad till vandrarhem. Är användningen densamma som förut svarar ni nej.',
      en: 'For example from an office or shop to a restaurant, or from a home to a hostel. If the use is the same as before, answer no.',
    },
    without: {
      sv: 'I en lokal som redan används så',
      en: 'In premises that are already used this way',
    },
    type: yesNo,
  },
  builds_or_extends: {
    ask: {
      sv: 'Ska ni bygga nytt, bygga ut eller ändra fasaden mot gata, torg eller park?',
      en: 'Will you build, extend or change the front towards a street, square or park?',
    },
    help: {
      sv: 'Hit hör också att dela upp en lokal i flera.',
      en: 'Dividing premises into several counts too.',
    },
    without: { sv: 'Utan att bygga nytt eller ändra fasaden', en: 'Without building or changing the front' },
    type: yesNo,
  },
  build_weeks: {
    ask: { sv: 'Hur många veckor räknar ni med att bygga?', en: 'How many weeks do you expect to build?' },
    help: {
      sv: 'En uppskattning räcker. Bygget får börja först när byggnadsnämnden har gett startbesked.',
      en: 'An estimate is enough. Works may start only when the building board has given its start clearance.',
    },
    type: { kind: 'number', min: 0, max: 104, unit: { sv: 'veckor', en: 'weeks' } },
  },
  building_works: {
    ask: {
      sv: 'Ska ni ändra ventilation, bärande väggar, brandskydd eller vatten och avlopp i huset?',
      en: 'Will you change ventilation, load-bearing walls, fire protection or water and drains in the building?',
    },
    help: {
      sv: 'Till exempel en imkanal över spisen, en ny öppning i en vägg eller fler toaletter. Måla och möblera räknas inte.',
      en: 'For example an exhaust duct over the stove, a new opening in a wall or more toilets. Painting and furnishing do not count.',
    },
    without: { sv: 'Utan ändringar i huset', en: 'Without changes to the building' },
    type: yesNo,
  },
  near_shore: {
    ask: {
      sv: 'Ligger platsen nära en strand?',
      en: 'Is the place near a shore?',
    },
    help: {
      sv: 'Strandskydd gäller oftast 100 meter från sjö eller vattendrag. Vid Mälaren i Köping gäller 300 meter.',
      en: 'Shore protection usually covers 100 metres from a lake or river. By Mälaren in Köping it covers 300 metres.',
    },
    type: yesNo,
  },
  new_heat_pump: {
    ask: {
      sv: 'Ska ni installera en värmepump som tar värme ur mark, berg eller vatten?',
      en: 'Will you install a heat pump that takes heat from the ground, rock or water?',
    },
    help: { sv: 'En luftvärmepump räknas inte.', en: 'An air heat pump does not count.' },
    type: yesNo,
  },
  commercial_kitchen: {
    ask: {
      sv: 'Ska ni laga, steka, baka eller diska så att fett kan nå avloppet?',
      en: 'Will you cook, fry, bake or wash up so that fat can reach the drains?',
    },
    help: {
      sv: 'Serverar ni bara kaffe och färdig mat svarar ni nej.',
      en: 'If you only serve coffee and ready-made food, answer no.',
    },
    type: yesNo,
  },
  own_water_or_sewage: {
    ask: {
      sv: 'Har fastigheten egen brunn eller eget avlopp?',
      en: 'Does the property have its own well or its own sewage system?',
    },
    help: {
      sv: 'Är ni anslutna till kommunens vatten och avlopp svarar ni nej.',
      en: 'If you are connected to the municipality’s water and drains, answer no.',
    },
    type: yesNo,
  },
  own_well: {
    ask: { sv: 'Kommer vattnet från egen brunn?', en: 'Does the water come from your own well?' },
    type: yesNo,
  },
  private_sewage: {
    ask: { sv: 'Har fastigheten eget avlopp?', en: 'Does the property have its own sewage system?' },
    type: yesNo,
  },
  animal_products_wholesale: {
    ask: {
      sv: 'Ska ni tillverka varor av kött, fisk, mjölk eller ägg och sälja dem till andra företag?',
      en: 'Will you make products of meat, fish, milk or eggs and sell them to other businesses?',
    },
    help: {
      sv: 'Säljer ni bara direkt till den som äter svarar ni nej.',
      en: 'If you only sell to the person who eats it, answer no.',
    },
    type: yesNo,
  },
  max_persons: {
    ask: {
      sv: 'Hur många personer kan vara i lokalen samtidigt?',
      en: 'How many people can be in the premises at once?',
    },
    help: { sv: 'Räkna både gäster och personal.', en: 'Count both guests and staff.' },
    type: { kind: 'number', min: 1, max: 10000, unit: { sv: 'personer', en: 'people' } },
  },
  serves_alcohol: {
    ask: {
      sv: 'Ska ni servera vin, starköl, sprit eller andra alkoholdrycker till allmänheten?',
      en: 'Will you serve wine, strong beer, spirits or other alcoholic drinks to the public?',
    },
    help: {
      sv: 'Gäller drycker över 3,5 volymprocent. Folköl frågar vi om separat.',
      en: 'This means drinks above 3.5 per cent by volume. We ask about low-alcohol beer separately.',
    },
    without: { sv: 'Utan alkohol från början', en: 'Without alcohol at first' },
    type: yesNo,
  },
  serves_alcohol_once: {
    ask: {
      sv: 'Ska ni servera vin, starköl eller sprit till allmänheten på arrangemanget?',
      en: 'Will you serve wine, strong beer or spirits to the public at the event?',
    },
    without: { sv: 'Utan alkohol', en: 'Without alcohol' },
    type: yesNo,
  },
  serves_alcohol_closed: {
    ask: {
      sv: 'Ska ni servera alkohol till slutna sällskap i en egen lokal?',
      en: 'Will you serve alcohol to closed parties in premises of your own?',
    },
    help: {
      sv: 'Ett slutet sällskap är en grupp där alla är kända i förväg, till exempel en förening.',
      en: 'A closed party is a group whose members are known beforehand, such as an association.',
    },
    type: yesNo,
  },
  alcohol_catering: {
    ask: {
      sv: 'Ska ni servera alkohol när ni lagar mat hemma hos andra?',
      en: 'Will you serve alcohol when you cater at other people’s places?',
    },
    type: yesNo,
  },
  alcohol_changes: {
    ask: {
      sv: 'Har ni serveringstillstånd och vill ändra yta, tider eller drycker?',
      en: 'Do you have an alcohol licence and want to change the area, hours or drinks?',
    },
    help: { sv: 'Uteservering räknas som ny yta.', en: 'Outdoor seating counts as a new area.' },
    type: yesNo,
  },
  serves_folkol: {
    ask: { sv: 'Ska ni servera folköl?', en: 'Will you serve low-alcohol beer (folköl)?' },
    help: {
      sv: 'Öl över 2,25 och upp till 3,5 volymprocent.',
      en: 'Beer above 2.25 and up to 3.5 per cent by volume.',
    },
    type: yesNo,
  },
  sells_folkol: {
    ask: { sv: 'Ska ni sälja folköl i butiken?', en: 'Will you sell low-alcohol beer (folköl) in the shop?' },
    help: {
      sv: 'Öl över 2,25 och upp till 3,5 volymprocent. Butiken måste också sälja riktig mat.',
      en: 'Beer above 2.25 and up to 3.5 per cent by volume. The shop must also sell real food.',
    },
    type: yesNo,
  },
  sells_tobacco: {
    ask: {
      sv: 'Ska ni sälja cigaretter, snus eller annan tobak?',
      en: 'Will you sell cigarettes, snus or other tobacco?',
    },
    without: { sv: 'Utan tobak från början', en: 'Without tobacco at first' },
    type: yesNo,
  },
  sells_nicotine: {
    ask: {
      sv: 'Ska ni sälja vitt snus eller annat nikotin utan tobak?',
      en: 'Will you sell white snus or other nicotine without tobacco?',
    },
    type: yesNo,
  },
  sells_ecig: {
    ask: { sv: 'Ska ni sälja e-cigaretter eller påfyllning?', en: 'Will you sell e-cigarettes or refills?' },
    type: yesNo,
  },
  sells_otc: {
    ask: { sv: 'Ska ni sälja receptfria läkemedel?', en: 'Will you sell medicines without prescription?' },
    help: { sv: 'Till exempel värktabletter och nässprej.', en: 'For example painkillers and nasal spray.' },
    type: yesNo,
  },
  sells_fireworks: {
    ask: { sv: 'Ska ni sälja eller lagra fyrverkerier?', en: 'Will you sell or store fireworks?' },
    without: { sv: 'Utan fyrverkerier', en: 'Without fireworks' },
    type: yesNo,
  },
  sells_second_hand: {
    ask: { sv: 'Ska ni köpa in och sälja begagnade varor?', en: 'Will you buy and sell second-hand goods?' },
    help: {
      sv: 'Gäller bland annat smycken, klockor, cyklar, mopeder, båtar, telefoner, datorer, kameror, instrument och konst.',
      en: 'This covers jewellery, watches, bicycles, mopeds, boats, phones, computers, cameras, instruments and art, among others.',
    },
    type: yesNo,
  },
  outdoor_seating: {
    ask: { sv: 'Vill ni ha uteservering?', en: 'Do you want outdoor seating?' },
    without: { sv: 'Utan uteservering från början', en: 'Without outdoor seating at first' },
    type: yesNo,
  },
  uses_public_place: {
    ask: {
      sv: 'Ska något stå på gata, torg, park eller annan offentlig plats?',
      en: 'Will anything stand on a street, square, park or other public place?',
    },
    help: {
      sv: 'Offentlig plats är mark inom detaljplan som allmänheten har tillgång till. Står allt på egen gård svarar ni nej.',
      en: 'A public place is land within a detailed plan that the public can use. If all stands on your own yard, answer no.',
    },
    type: yesNo,
  },
  municipal_land: {
    ask: { sv: 'Äger eller sköter kommunen marken?', en: 'Does the municipality own or manage the land?' },
    help: {
      sv: 'Är ni osäkra svarar ni Vet inte än. Kommunen kan svara.',
      en: 'If you are not sure, answer I don’t know yet. The municipality can tell you.',
    },
    type: yesNo,
  },
  lottery: {
    ask: {
      sv: 'Är ni en ideell förening som ska sälja lotter?',
      en: 'Are you a non-profit association that will sell lottery tickets?',
    },
    help: {
      sv: 'Ett vanligt företag får inte ordna lotteri.',
      en: 'An ordinary business may not run a lottery.',
    },
    type: yesNo,
  },
  flammable_goods: {
    ask: {
      sv: 'Ska ni ha gasol eller annan brandfarlig vara över gränsen?',
      en: 'Will you keep LPG or other flammable goods above the limit?',
    },
    help: {
      sv: 'Där allmänheten kommer in går gränsen vid 2 liter gas inomhus och 60 liter helt utomhus. Vätska och sprej: 100 liter. En flaska utomhus till ett kök inomhus räknas som inomhus, och ett tält räknas som inomhus. I annan verksamhet går gränsen vid 250 liter gas inomhus och 500 liter vätska.',
      en: 'Where the public comes in the limit is 2 litres of gas indoors and 60 litres fully outdoors. Liquids and sprays: 100 litres. A bottle outside for a kitchen inside counts as indoors, and so does a tent. In other businesses the limit is 250 litres of gas indoors and 500 litres of liquid.',
    },
    without: {
      sv: 'Utan gas från början, till exempel med el',
      en: 'Without gas at first, with electricity for example',
    },
    type: yesNo,
  },
  skin_piercing: {
    ask: {
      sv: 'Erbjuder ni behandling som går igenom huden?',
      en: 'Do you offer treatment that goes through the skin?',
    },
    help: {
      sv: 'Till exempel tatuering eller piercing. Akupunktur, microneedling och fotvård med skalpell räknas också.',
      en: 'For example tattooing, piercing, acupuncture, microneedling or foot care with a scalpel.',
    },
    type: yesNo,
  },
  aesthetic_injections: {
    ask: {
      sv: 'Erbjuder ni fillers, botulinumtoxin eller liknande injektioner?',
      en: 'Do you offer fillers, botulinum toxin or similar injections?',
    },
    type: yesNo,
  },
  solarium: {
    ask: { sv: 'Ska kunder kunna sola i solarium?', en: 'Will customers be able to use a solarium?' },
    type: yesNo,
  },
  pool: {
    ask: {
      sv: 'Ska det finnas pool, bubbelpool eller annat bad?',
      en: 'Will there be a pool, a hot tub or another bath?',
    },
    type: yesNo,
  },
  large_lodging: {
    ask: {
      sv: 'Kan ni ta emot minst nio gäster samtidigt, eller har ni minst fem gästrum?',
      en: 'Can you take at least nine guests at once, or do you have at least five guest rooms?',
    },
    type: yesNo,
  },
  large_preschool: {
    ask: {
      sv: 'Får fler än 90 barn plats, eller fler än 15 om ni inte bara är på bottenvåningen?',
      en: 'Is there room for more than 90 children, or more than 15 if you are not only on the ground floor?',
    },
    type: yesNo,
  },
  washes_many_vehicles: {
    ask: {
      sv: 'Ska ni tvätta fler än 5 000 personbilar eller 1 000 andra fordon per år?',
      en: 'Will you wash more than 5,000 cars or 1,000 other vehicles a year?',
    },
    type: yesNo,
  },
  sells_much_fuel: {
    ask: {
      sv: 'Ska ni sälja mer än 1 000 kubikmeter flytande drivmedel per år?',
      en: 'Will you sell more than 1,000 cubic metres of liquid fuel a year?',
    },
    help: {
      sv: 'För fordonsgas går gränsen vid en miljon normalkubikmeter.',
      en: 'For vehicle gas the limit is one million normal cubic metres.',
    },
    type: yesNo,
  },
  industry_over_threshold: {
    ask: {
      sv: 'Blir tillverkningen så stor att den ska anmälas?',
      en: 'Will your production be so large that it must be notified?',
    },
    help: {
      sv: 'Gränser per år: bryggeri 1 000 ton, ren alkohol 10 ton, kafferostning 100 ton, glass 10 ton, sågat trä 6 000 kubikmeter. Metall: mer än 1 kubikmeter skärvätska och olja i maskinerna. Tvätteri: 2 ton per dygn. Kemisk ytbehandling anmäls alltid.',
      en: 'Limits a year: brewery 1,000 tonnes, pure alcohol 10 tonnes, coffee roasting 100 tonnes, ice cream 10 tonnes, sawn wood 6,000 cubic metres. Metal: more than 1 cubic metre of cutting fluid and oil in the machines. Laundry: 2 tonnes a day. Chemical surface treatment is always notified.',
    },
    type: yesNo,
  },
  large_refrigeration: {
    ask: {
      sv: 'Blir kylar och frysar tillsammans minst 14 ton koldioxidekvivalenter?',
      en: 'Will fridges and freezers together reach 14 tonnes of carbon dioxide equivalents?',
    },
    help: {
      sv: 'Kylfirman kan räkna åt er. Ett vanligt kafé ligger långt under.',
      en: 'The refrigeration firm can work it out. An ordinary café is far below.',
    },
    type: yesNo,
  },
  oily_wastewater: {
    ask: {
      sv: 'Får ni spolvatten med olja, till exempel från fordon eller verkstadsgolv?',
      en: 'Will you have rinse water with oil, from vehicles or a workshop floor for example?',
    },
    type: yesNo,
  },
  transports_waste: {
    ask: {
      sv: 'Ska ni köra avfall åt andra, eller mycket eget avfall?',
      en: 'Will you carry waste for others, or much waste of your own?',
    },
    help: {
      sv: 'Eget avfall: mer än 10 ton eller 50 kubikmeter per år. Farligt avfall: all yrkesmässig transport.',
      en: 'Your own waste: more than 10 tonnes or 50 cubic metres a year. Hazardous waste: all transport in business.',
    },
    type: yesNo,
  },
  stores_waste: {
    ask: {
      sv: 'Ska ni lagra mer än 10 ton avfall på platsen?',
      en: 'Will you store more than 10 tonnes of waste on the site?',
    },
    help: { sv: 'Överskottsmassor från bygge räknas.', en: 'Surplus soil from building counts.' },
    type: yesNo,
  },
  sign: {
    ask: { sv: 'Ska ni sätta upp eller byta skylt?', en: 'Will you put up or replace a sign?' },
    type: yesNo,
  },
  has_employees: {
    ask: { sv: 'Ska ni ha anställda?', en: 'Will you have employees?' },
    type: yesNo,
  },
} as const satisfies Record<string, QuestionDefinition>;

export type QuestionId = keyof typeof questions;
export type GivenFact = (typeof givenFacts)[number];
