import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import type { Text } from '#domain/definitions/text.ts';
import { type Questions, yesNo } from './shapes.ts';

/** A trade, ticked in the list of trades. Its size is asked only when it is. */
const trade = <const Q extends { readonly ask: Text; readonly tick: Text }>(question: Q) =>
  ({ ...question, when: yes('makes_or_repairs'), type: yesNo }) as const;

/** What is made, ticked in a list that a trade opens. */
const kindOf = <const G extends string, const Q extends { readonly ask: Text; readonly tick: Text }>(
  gate: G,
  question: Q,
) => ({ ...question, when: yes(gate), type: yesNo }) as const;

/**
 * How much of something, where the ordinance has one or two limits: `small` needs nothing, `notified` is notified, and
 * `permit` needs a permit.
 */
const amountOf = <const G extends string, const O extends Readonly<Record<string, Text>>>(
  gate: G,
  ask: Text,
  options: O,
  help?: Text,
) => ({ ask, ...(help && { help }), when: yes(gate), type: { kind: 'choice', options } }) as const;

const perYear = (what: Text): Text => ({
  sv: `Hur mycket ${what.sv} blir det per år?`,
  en: `How much ${what.en} will it be a year?`,
});

/** Two limits in tonnes a year. */
const tonnes = <const G extends string>(gate: G, what: Text, small: string, large: string) =>
  amountOf(gate, perYear(what), {
    small: { sv: `Högst ${small} ton`, en: `At most ${small.replace(' ', ',')} tonnes` },
    notified: { sv: `Mer än ${small} ton`, en: `More than ${small.replace(' ', ',')} tonnes` },
    permit: { sv: `Mer än ${large} ton`, en: `More than ${large.replace(' ', ',')} tonnes` },
  });

/** What is made, mended, washed or burnt, and how much: miljöprövningsförordningen (2013:251). */
export const industry = {
  /** KemF 7 § 2. */
  sells_dangerous: {
    ask: {
      sv: 'Ska ni sälja mycket giftiga kemikalier?',
      en: 'Will you sell very toxic chemicals?',
    },
    without: { sv: 'Utan de kemikalierna från början', en: 'Without those chemicals at first' },
    help: {
      sv: 'De är märkta med dödskalle. Hushållsvaror och färg i vanliga butiker är det sällan.',
      en: 'They are marked with a skull. Household goods and paint in ordinary shops rarely are.',
    },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
  trades: {
    ask: { sv: 'Vad av detta ska ni göra på platsen?', en: 'Which of these will you do on the site?' },
    help: {
      sv: 'Storleken frågar vi om sedan.',
      en: 'We ask about size later.',
    },
    type: {
      kind: 'several',
      of: [
        'washes_vehicles',
        'handles_fuel',
        'oily_wastewater',
        'paints',
        'machines_metal',
        'treats_surfaces',
        'does_laundry',
        'makes_food',
        'works_wood',
        'shapes_material',
        'makes_chemicals',
        'crushes_rock',
        'runs_track',
        'other_trade',
      ],
    },
  },
  washes_vehicles: trade({
    ask: { sv: 'Ska ni tvätta fordon?', en: 'Will you wash vehicles?' },
    tick: { sv: 'Tvätta fordon', en: 'Wash vehicles' },
  }),
  handles_fuel: trade({
    ask: { sv: 'Ska ni sälja eller lagra drivmedel?', en: 'Will you sell or store motor fuel?' },
    tick: { sv: 'Sälja eller lagra drivmedel', en: 'Sell or store motor fuel' },
  }),
  oily_wastewater: trade({
    ask: {
      sv: 'Får ni spolvatten med olja, till exempel från fordon eller verkstadsgolv?',
      en: 'Will you have oily rinse water, for example from vehicles or a workshop floor?',
    },
    tick: {
      sv: 'Spola fordon eller golv, så att vattnet får olja i sig',
      en: 'Rinse vehicles or floors so that oil gets into the water',
    },
  }),
  paints: trade({
    ask: {
      sv: 'Ska ni lackera, eller rengöra med lösningsmedel?',
      en: 'Will you spray paint, or clean with solvents?',
    },
    tick: { sv: 'Lackera, eller rengöra med lösningsmedel', en: 'Spray paint, or clean with solvents' },
  }),
  machines_metal: trade({
    ask: { sv: 'Ska ni bearbeta metall i maskiner?', en: 'Will you machine metal?' },
    tick: { sv: 'Svarva, fräsa eller borra metall i maskiner', en: 'Turn, mill or drill metal in machines' },
  }),
  treats_surfaces: trade({
    ask: {
      sv: 'Ska ni blästra, avfetta, ta bort färg eller behandla ytor i bad?',
      en: 'Will you blast, degrease, strip paint or treat surfaces in baths?',
    },
    tick: {
      sv: 'Blästra, avfetta, ta bort färg eller behandla ytor i bad',
      en: 'Blast, degrease, strip paint or treat surfaces in baths',
    },
  }),
  does_laundry: trade({
    ask: { sv: 'Ska ni ha tvätteri eller kemtvätt?', en: 'Will you run a laundry or dry cleaning?' },
    tick: { sv: 'Tvätteri eller kemtvätt', en: 'Run a laundry or dry cleaning' },
  }),
  makes_food: trade({
    ask: {
      sv: 'Ska ni tillverka mat, dryck eller djurfoder att sälja?',
      en: 'Will you make food, drink or animal feed to sell?',
    },
    tick: { sv: 'Tillverka mat, dryck eller djurfoder', en: 'Make food, drink or animal feed' },
  }),
  works_wood: trade({
    ask: { sv: 'Ska ni såga, flisa, lagra eller impregnera trä?', en: 'Will you saw, chip, store or treat wood?' },
    tick: { sv: 'Såga, hyvla, flisa, lagra eller impregnera trä', en: 'Saw, plane, chip, store or treat wood' },
  }),
  shapes_material: trade({
    ask: {
      sv: 'Ska ni tillverka av plast, gummi, glas, keramik eller betong?',
      en: 'Will you make things from plastic, rubber, glass, ceramics or concrete?',
    },
    tick: {
      sv: 'Tillverka av plast, gummi, glas, keramik eller betong',
      en: 'Make things from plastic, rubber, glass, ceramics or concrete',
    },
  }),
  makes_chemicals: trade({
    ask: {
      sv: 'Ska ni tillverka tvål, hudvård, färg eller andra kemiska produkter?',
      en: 'Will you make soap, skincare, paint or other chemical products?',
    },
    tick: { sv: 'Tillverka tvål, hudvård, färg eller kemikalier', en: 'Make soap, skincare, paint or chemicals' },
  }),
  crushes_rock: trade({
    ask: {
      sv: 'Ska ni bryta, krossa eller sortera berg eller grus?',
      en: 'Will you quarry, crush or sort rock or gravel?',
    },
    tick: { sv: 'Bryta, krossa eller sortera berg eller grus', en: 'Quarry, crush or sort rock or gravel' },
  }),
  runs_track: trade({
    ask: {
      sv: 'Ska ni ha motorbana, skjutbana eller flygplats?',
      en: 'Will you run a motor track, shooting range or airfield?',
    },
    tick: { sv: 'Motorbana, skjutbana eller flygplats', en: 'Run a motor track, shooting range or airfield' },
  }),
  other_trade: trade({
    ask: {
      sv: 'Ska ni ha varv, gjuteri, tryckeri, textil, skinn, tankrengöring eller krematorium?',
      en: 'Is it a boatyard, foundry, printing works, textile, leather or tank-cleaning works, or a crematorium?',
    },
    tick: {
      sv: 'Varv, gjuteri, tryckeri, textil, skinn, tankrengöring eller krematorium',
      en: 'Run a boatyard, foundry, printing works, textiles, leather, tank cleaning or a crematorium',
    },
  }),

  /** MPF 23 kap. 1 §. */
  wash_size: amountOf(
    'washes_vehicles',
    { sv: 'Hur många fordon tvättar ni per år?', en: 'How many vehicles do you wash a year?' },
    {
      small: { sv: 'Högst 5 000 personbilar och högst 1 000 andra', en: 'At most 5,000 cars and at most 1,000 others' },
      notified: { sv: 'Fler personbilar eller fler andra', en: 'More cars, or more of the others' },
    },
    {
      sv: 'Andra är lastbilar, bussar, maskiner och mopeder. För tåg och flygplan går gränsen vid 100.',
      en: 'Others are lorries, buses, machines and mopeds. For trains and aircraft the limit is 100.',
    },
  ),
  /** MPF 23 kap. 2 §: “hanteras”. */
  fuel_size: amountOf(
    'handles_fuel',
    { sv: 'Hur mycket drivmedel hanterar ni per år?', en: 'How much motor fuel do you handle a year?' },
    {
      small: {
        sv: 'Högst 1 000 m³ vätska och högst 1 miljon m³ gas',
        en: 'At most 1,000 m³ of liquid and at most 1 million m³ of gas',
      },
      notified: { sv: 'Mer vätska eller mer gas', en: 'More liquid or more gas' },
    },
    { sv: 'Räkna det som levereras till er.', en: 'Count what is delivered to you.' },
  ),
  /** FMH 13 and 15 §§: what is built, and where the water goes. A separator that is there and works needs nothing. */
  separator_work: {
    ask: { sv: 'Ska ni bygga eller byta oljeavskiljare?', en: 'Will you build or replace an oil separator?' },
    when: yes('oily_wastewater'),
    type: {
      kind: 'choice',
      options: {
        exists: { sv: 'Nej, den finns och räcker', en: 'No, there is one and it is enough' },
        none: { sv: 'Nej, inget vatten lämnar huset', en: 'No, no water leaves the building' },
        public: { sv: 'Ja, till kommunens ledning', en: 'Yes, to the public sewer' },
        own: { sv: 'Ja, till eget avlopp, mark eller dike', en: 'Yes, to our own drain, the ground or a ditch' },
      },
    },
  },
  /** LAV 18, 21 and 23 §§: no statute demands a separator; the water company may. */
  separator_demanded: {
    ask: {
      sv: 'Har VA-bolaget sagt att ni måste ha eller byta en avskiljare?',
      en: 'Has the water company said that you must have or replace a separator?',
    },
    help: {
      sv: 'Gäller fett från kök och olja från verkstad. Svara Vet inte än om ni inte har frågat.',
      en: 'For fat from kitchens and oil from workshops. If you have not asked, answer I don’t know yet.',
    },
    when: any(all(yes('commercial_kitchen'), no('private_sewage')), chosen('separator_work', 'public')),
    type: yesNo,
  },
  /** MPF 19 kap. 3–6 §§. */
  solvents: amountOf(
    'paints',
    { sv: 'Hur mycket lösningsmedel går åt per år?', en: 'How much solvent do you use a year?' },
    {
      small: {
        sv: 'Högst 500 kg till fordon, 2 ton till rengöring och 5 ton i allt',
        en: 'At most 500 kg for vehicles, 2 tonnes for cleaning and 5 tonnes in all',
      },
      repairs: {
        sv: 'Mer än 500 kg när vi reparerar eller dekorerar fordon',
        en: 'More than 500 kg when we repair or decorate vehicles',
      },
      other: { sv: 'Mer än 5 ton till annat', en: 'More than 5 tonnes for other things' },
      factory: {
        sv: 'Mer än 500 kg när vi tillverkar fordon, eller 2 ton till rengöring',
        en: 'More than 500 kg when we make vehicles, or 2 tonnes for cleaning',
      },
      permit: { sv: 'Mer än 25 ton', en: 'More than 25 tonnes' },
    },
    {
      sv: 'Räkna färg, lack och tvätt. För lösningsmedel med klor eller cancermärkning gäller lägre gränser.',
      en: 'Count paint, lacquer and cleaning. Solvents that contain chlorine or carry a cancer warning have lower limits.',
    },
  ),
  /** MPF 18 kap. 7–8 §§. */
  metal_tank: amountOf(
    'machines_metal',
    { sv: 'Hur mycket vätska rymmer maskinerna tillsammans?', en: 'How much fluid do the machines hold in total?' },
    {
      small: { sv: 'Högst 1 m³', en: 'At most 1 m³' },
      notified: { sv: '1–20 m³', en: '1 to 20 m³' },
      permit: { sv: 'Mer än 20 m³', en: 'More than 20 m³' },
    },
    {
      sv: 'Räkna skärvätska, processolja och hydraulolja i metallmaskiner och behållare som är kopplade till dem.',
      en: 'Count cutting fluid, process oil and hydraulic oil in metal machines and containers connected to them.',
    },
  ),
  surfaces: {
    ask: { sv: 'Vad gör ni med ytorna?', en: 'What do you do with the surfaces?' },
    type: { kind: 'several', of: ['uses_baths', 'blasts', 'strips_paint', 'degreases'] },
  },
  uses_baths: kindOf('treats_surfaces', {
    ask: {
      sv: 'Behandlar ni metall eller plast i bad med kemikalier eller ström?',
      en: 'Do you treat metal or plastic in baths with chemicals or electric current?',
    },
    tick: { sv: 'Bad med kemikalier eller ström', en: 'Baths with chemicals or electric current' },
  }),
  blasts: kindOf('treats_surfaces', {
    ask: { sv: 'Blästrar ni?', en: 'Do you do abrasive blasting?' },
    tick: { sv: 'Blästring', en: 'Abrasive blasting' },
  }),
  strips_paint: kindOf('treats_surfaces', {
    ask: { sv: 'Tar ni bort färg med kemi eller värme?', en: 'Do you strip paint with chemicals or heat?' },
    tick: { sv: 'Ta bort färg med kemi eller värme', en: 'Stripping paint with chemicals or heat' },
  }),
  degreases: kindOf('treats_surfaces', {
    ask: {
      sv: 'Avfettar, trumlar, härdar eller varmbelägger ni metall?',
      en: 'Do you degrease, tumble, harden or hot-coat metal?',
    },
    tick: {
      sv: 'Avfetta, trumla, härda eller varmbelägga metall',
      en: 'Degreasing, tumbling, hardening or hot-coating metal',
    },
  }),
  /** MPF 16 kap. 1–3 §§. */
  bath_size: amountOf(
    'uses_baths',
    { sv: 'Hur stora är baden tillsammans?', en: 'How large are the baths in total?' },
    {
      small: { sv: 'Bara betpasta, högst 50 kg per år', en: 'Only pickling paste, at most 50 kg a year' },
      notified: {
        sv: 'Högst 1 m³, eller högst 30 m³ med högst 10 m³ avlopp per år',
        en: 'At most 1 m³, or at most 30 m³ with at most 10 m³ of waste water a year',
      },
      permit: {
        sv: 'Mer än 1 m³ och mer än 10 m³ avlopp per år, eller mer än 30 m³',
        en: 'Over 1 m³ and over 10 m³ of waste water a year, or over 30 m³',
      },
    },
  ),
  /** MPF 16 kap. 7 and 10 §§. */
  blast_size: amountOf(
    'blasts',
    { sv: 'Hur stor yta blästrar ni per år?', en: 'How large an area do you blast a year?' },
    {
      small: { sv: 'Högst 500 m²', en: 'At most 500 m²' },
      mobile: { sv: 'Mer, ute på olika platser', en: 'More, out at various sites' },
      notified: { sv: 'Mer, i en anläggning', en: 'More, in a fixed plant' },
    },
  ),
  /** MPF 16 kap. 8–9 §§: every size is notified. */
  strip_size: amountOf(
    'strips_paint',
    { sv: 'Hur mycket metallgods tar ni färg från per år?', en: 'How much metal do you strip paint from a year?' },
    {
      notified: { sv: 'Högst 50 ton, eller annat än metall', en: 'At most 50 tonnes, or materials other than metal' },
      permit: { sv: 'Mer än 50 ton metall', en: 'More than 50 tonnes of metal' },
    },
  ),
  /** MPF 16 kap. 10 §. */
  degrease_size: amountOf(
    'degreases',
    { sv: 'Hur mycket blir det per år?', en: 'How much will it be a year?' },
    {
      small: {
        sv: 'Högst 10 m³ avlopp, 1 ton gods och 50 kg belagd metall',
        en: 'At most 10 m³ of waste water, 1 tonne of goods and 50 kg of coated metal',
      },
      notified: { sv: 'Mer av något', en: 'More of any of these' },
      permit: {
        sv: 'Mer än 2 ton metall till varmdoppning eller sprutning',
        en: 'Over 2 tonnes of metal for hot dipping or spraying',
      },
    },
  ),
  /** MPF 19 kap. 4 § 4 and 31 kap. 1 §. */
  laundry_kind: amountOf(
    'does_laundry',
    { sv: 'Hur tvättar ni?', en: 'How do you wash?' },
    {
      small: {
        sv: 'I vatten, till kommunens reningsverk eller högst 2 ton per dygn',
        en: 'In water, to the municipal sewage works or at most 2 tonnes a day',
      },
      own: {
        sv: 'I vatten, mer än 2 ton per dygn till eget avlopp eller litet reningsverk',
        en: 'In water, over 2 tonnes a day to our own drain or a small sewage works',
      },
      chemical: {
        sv: 'Kemtvätt med mer än 1 kg lösningsmedel per år',
        en: 'Dry cleaning with more than 1 kg of solvent a year',
      },
    },
    {
      sv: 'Ett verk för minst 2 000 personer räknas som kommunens reningsverk.',
      en: 'A works serving at least 2,000 people counts as the municipal sewage works.',
    },
  ),
  foods: {
    ask: { sv: 'Vad tillverkar ni?', en: 'What do you make?' },
    help: { sv: 'Servering räknas inte.', en: 'Serving does not count.' },
    type: {
      kind: 'several',
      of: [
        'makes_bread_meals',
        'makes_meat_fish',
        'slaughters',
        'smokes',
        'makes_dairy',
        'makes_icecream',
        'makes_vegetable',
        'mills',
        'presses_oil',
        'brews',
        'distils',
        'roasts_coffee',
        'makes_feed',
        'packs_food',
      ],
    },
  },
  makes_bread_meals: kindOf('makes_food', {
    ask: {
      sv: 'Tillverkar ni bröd eller färdigmat med ägg, smör eller kött?',
      en: 'Do you make bread or ready meals with egg, butter or meat?',
    },
    tick: {
      sv: 'Bröd, bakverk eller färdigmat med ägg, smör eller kött',
      en: 'Bread, cakes or ready meals with egg, butter or meat',
    },
  }),
  makes_meat_fish: kindOf('makes_food', {
    ask: {
      sv: 'Tillverkar ni varor av bara kött, fisk eller ägg?',
      en: 'Do you make products from meat, fish or egg only?',
    },
    tick: { sv: 'Varor av bara kött, fisk eller ägg', en: 'Products from meat, fish or egg only' },
  }),
  slaughters: kindOf('makes_food', {
    ask: { sv: 'Slaktar ni?', en: 'Do you slaughter?' },
    tick: { sv: 'Slakt', en: 'Slaughter' },
  }),
  smokes: kindOf('makes_food', {
    ask: { sv: 'Har ni rökeri?', en: 'Do you have a smokehouse?' },
    tick: { sv: 'Rökeri', en: 'A smokehouse' },
  }),
  makes_dairy: kindOf('makes_food', {
    ask: { sv: 'Gör ni ost eller annat av mjölk?', en: 'Do you make cheese or other things from milk?' },
    tick: { sv: 'Ost eller annat av mjölk', en: 'Cheese or other things from milk' },
  }),
  makes_icecream: kindOf('makes_food', {
    ask: { sv: 'Gör ni glass?', en: 'Do you make ice cream?' },
    tick: { sv: 'Glass', en: 'Ice cream' },
  }),
  makes_vegetable: kindOf('makes_food', {
    ask: { sv: 'Gör ni mat av bara växter?', en: 'Do you make food from plants only?' },
    tick: {
      sv: 'Mat av bara växter, som sylt, saft eller grönsaker',
      en: 'Food from plants only, such as jam, squash or vegetables',
    },
  }),
  mills: kindOf('makes_food', {
    ask: { sv: 'Har ni kvarn?', en: 'Do you have a mill?' },
    tick: { sv: 'Kvarn: mjöl och gryn', en: 'A mill: flour and cereals' },
  }),
  presses_oil: kindOf('makes_food', {
    ask: { sv: 'Gör ni matolja eller fett?', en: 'Do you make oil or fat?' },
    tick: { sv: 'Olja eller fett', en: 'Oil or fat' },
  }),
  // Whoever makes alcohol has said so already, and is asked how much.
  brews: {
    ask: { sv: 'Gör ni öl, läsk eller malt?', en: 'Do you make beer, soft drinks or malt?' },
    tick: { sv: 'Öl, läsk eller malt', en: 'Beer, soft drinks or malt' },
    when: all(yes('makes_food'), no('makes_alcohol')),
    type: yesNo,
  },
  distils: {
    ask: { sv: 'Gör ni vin, cider eller sprit?', en: 'Do you make wine, cider or spirits?' },
    tick: { sv: 'Vin, cider eller sprit', en: 'Wine, cider or spirits' },
    when: all(yes('makes_food'), no('makes_alcohol')),
    type: yesNo,
  },
  roasts_coffee: kindOf('makes_food', {
    ask: { sv: 'Rostar ni kaffe?', en: 'Do you roast coffee?' },
    tick: { sv: 'Rostat kaffe', en: 'Roasted coffee' },
  }),
  makes_feed: kindOf('makes_food', {
    ask: { sv: 'Gör ni foder till djur?', en: 'Do you make animal feed?' },
    tick: { sv: 'Djurfoder', en: 'Animal feed' },
  }),
  packs_food: kindOf('makes_food', {
    ask: { sv: 'Packar ni mat åt andra i en egen fabrik?', en: 'Do you pack food for others in a separate factory?' },
    tick: { sv: 'Bara packa mat, industriellt', en: 'Only packing food, on an industrial scale' },
  }),
  /** MPF 5 kap. 1–25 and 27 §§. */
  bread_meals_size: tonnes(
    'makes_bread_meals',
    { sv: 'bröd och färdigmat', en: 'bread and ready meals' },
    '400',
    '5 000',
  ),
  meat_fish_size: tonnes('makes_meat_fish', { sv: 'kött, fisk och ägg', en: 'meat, fish and egg' }, '50', '2 000'),
  slaughter_size: tonnes('slaughters', { sv: 'slaktvikt', en: 'carcass weight' }, '50', '7 500'),
  smoke_size: tonnes('smokes', { sv: 'rökta varor', en: 'smoked goods' }, '50', '18 750'),
  dairy_size: amountOf('makes_dairy', perYear({ sv: 'invägd mjölk', en: 'milk weighed in' }), {
    small: { sv: 'Högst 500 ton', en: 'At most 500 tonnes' },
    notified: { sv: 'Mer än 500 ton', en: 'More than 500 tonnes' },
    permit: { sv: 'Mer än 200 ton per dygn', en: 'More than 200 tonnes a day' },
  }),
  icecream_size: tonnes('makes_icecream', { sv: 'glass', en: 'ice cream' }, '10', '15 000'),
  vegetable_size: tonnes('makes_vegetable', { sv: 'mat av växter', en: 'food from plants' }, '2 000', '10 000'),
  mill_size: tonnes('mills', { sv: 'mjöl och gryn', en: 'flour and cereals' }, '1 000', '75 000'),
  oil_size: tonnes('presses_oil', { sv: 'olja och fett', en: 'oil and fat' }, '100', '5 000'),
  brew_size: {
    ...tonnes('brews', { sv: 'öl, läsk och malt', en: 'beer, soft drinks and malt' }, '1 000', '10 000'),
    when: any(yes('brews'), yes('makes_alcohol')),
  },
  distil_size: {
    ...tonnes('distils', { sv: 'ren alkohol', en: 'pure alcohol' }, '10', '5 000'),
    when: any(yes('distils'), yes('makes_alcohol')),
  },
  /** MPF 5 kap. 4, 6 a, 8, 10 a, 12 and 14 a §§. */
  feed_size: amountOf('makes_feed', perYear({ sv: 'foder', en: 'feed' }), {
    small: {
      sv: 'Högst 500 ton, eller 5 000 ton av bara växter',
      en: 'At most 500 tonnes, or 5,000 from plants only',
    },
    notified: { sv: 'Mer än så', en: 'More than that' },
    permit: {
      sv: 'Mer än 75 ton per dygn eller 18 750 per år, av bara växter 300 eller 75 000',
      en: 'Over 75 tonnes a day or 18,750 a year; from plants only, 300 or 75,000',
    },
  }),
  coffee_size: tonnes('roasts_coffee', { sv: 'rostat kaffe', en: 'roasted coffee' }, '100', '75 000'),

  woods: {
    ask: { sv: 'Vad gör ni med trä?', en: 'What do you do with wood?' },
    type: { kind: 'several', of: ['saws_wood', 'chips_wood', 'stores_timber', 'treats_wood', 'makes_board'] },
  },
  saws_wood: kindOf('works_wood', {
    ask: { sv: 'Sågar, hyvlar eller svarvar ni trä?', en: 'Do you saw, plane or turn wood?' },
    tick: { sv: 'Såga, hyvla eller svarva', en: 'Sawing, planing or turning' },
  }),
  chips_wood: kindOf('works_wood', {
    ask: { sv: 'Gör ni flis, pellets eller briketter?', en: 'Do you make chips, pellets or briquettes?' },
    tick: { sv: 'Flis, pellets eller briketter', en: 'Chips, pellets or briquettes' },
  }),
  stores_timber: kindOf('works_wood', {
    ask: { sv: 'Lagrar ni timmer?', en: 'Do you store timber?' },
    tick: { sv: 'Lagra timmer', en: 'Storing timber' },
  }),
  treats_wood: kindOf('works_wood', {
    ask: { sv: 'Behandlar ni trä med kemikalier?', en: 'Do you treat wood with chemicals?' },
    tick: { sv: 'Behandla trä med kemikalier', en: 'Treating wood with chemicals' },
  }),
  makes_board: kindOf('works_wood', {
    ask: { sv: 'Gör ni fanér, plywood eller spånskivor?', en: 'Do you make veneer, plywood or board?' },
    tick: { sv: 'Fanér, plywood eller skivor', en: 'Veneer, plywood or board' },
  }),
  /** MPF 8 kap. 3–4, 5, 8–9 and 1–2 §§. */
  saw_size: amountOf(
    'saws_wood',
    { sv: 'Hur mycket trävaror blir det per år?', en: 'How much sawn wood will it be a year?' },
    {
      small: { sv: 'Högst 6 000 m³', en: 'At most 6,000 m³' },
      notified: { sv: 'Mer än 6 000 m³', en: 'More than 6,000 m³' },
      permit: { sv: 'Mer än 70 000 m³', en: 'More than 70,000 m³' },
    },
  ),
  chip_size: amountOf(
    'chips_wood',
    { sv: 'Hur mycket råvara går åt per år?', en: 'How much raw wood do you use a year?' },
    {
      small: {
        sv: 'Högst 1 000 m³ till flis och 5 000 m³ till pellets, eller bara tillfälligt',
        en: 'At most 1,000 m³ for chips and 5,000 m³ for pellets, or only now and then',
      },
      notified: { sv: 'Mer', en: 'More' },
    },
    { sv: 'Löst mått till flis: 3 000 m³.', en: 'For chips measured loose: 3,000 m³.' },
  ),
  timber_size: amountOf(
    'stores_timber',
    { sv: 'Hur mycket timmer lagrar ni?', en: 'How much timber do you store?' },
    {
      small: { sv: 'Högst 2 000 m³ torrt, eller 500 m³ vått', en: 'At most 2,000 m³ dry, or 500 m³ wet' },
      notified: { sv: 'Mer', en: 'More' },
      permit: {
        sv: 'Mer än 20 000 m³ som vattnas, eller 10 000 m³ i vatten',
        en: 'Over 20,000 m³ watered, or 10,000 m³ in water',
      },
    },
  ),
  treat_wood_size: amountOf(
    'treats_wood',
    { sv: 'Hur mycket trä behandlar ni per år?', en: 'How much wood do you treat a year?' },
    {
      notified: { sv: 'Högst 18 750 m³', en: 'At most 18,750 m³' },
      permit: { sv: 'Mer än 18 750 m³', en: 'More than 18,750 m³' },
    },
  ),
  /** MPF 13 kap. 1–6 §§ and 14 kap. 3–8 and 13 §§. */
  material_size: amountOf(
    'shapes_material',
    { sv: 'Hur mycket blir det per år?', en: 'How much will it be a year?' },
    {
      small: {
        sv: 'Högst 1 ton plast eller gummi, 5 glas, 100 keramik och 500 betong',
        en: 'At most 1 tonne of plastic or rubber, 5 of glass, 100 of ceramics and 500 of concrete',
      },
      concrete: { sv: 'Mer betong, gips eller cementvaror', en: 'More concrete, plaster or cement goods' },
      notified: { sv: 'Mer plast, gummi, glas eller keramik', en: 'More plastic, rubber, glass or ceramics' },
      permit: {
        sv: 'Mer än 2 000 ton gummi, 500 ton glas eller 20 ton plast som härdas',
        en: 'More than 2,000 tonnes of rubber, 500 of glass or 20 of plastic that is cured',
      },
    },
    {
      sv: 'Bara att montera eller kapa plast räknas inte. Bly i glas och tungmetall i glasyr har lägre gränser.',
      en: 'Just assembling or cutting plastic does not count. Lead in glass and heavy metals in glazes have lower limits.',
    },
  ),
  /** MPF 12 kap. 44–47 §§. */
  chemical_size: amountOf(
    'makes_chemicals',
    { sv: 'Hur tillverkar ni, och hur mycket per år?', en: 'How do you make it, and how much a year?' },
    {
      small: {
        sv: 'Blandar högst 10 ton tvål, hudvård, färg eller lack',
        en: 'Mix at most 10 tonnes of soap, skincare, paint or lacquer',
      },
      notified: {
        sv: 'Blandar mer eller annat, eller tillverkar genom en kemisk reaktion',
        en: 'Mix more or other things, or make them by a chemical reaction',
      },
      permit: { sv: 'Kemisk reaktion i industriell skala', en: 'A chemical reaction on an industrial scale' },
    },
    {
      sv: 'Att koka tvål av lut kan vara en kemisk reaktion. Svara Vet inte än och fråga nämnden.',
      en: 'Boiling soap with lye can be a chemical reaction. Answer I don’t know yet, and ask the board.',
    },
  ),
  /** MPF 4 kap. 3–6 §§. */
  crush_kind: amountOf(
    'crushes_rock',
    { sv: 'Vad gör ni med berg eller grus?', en: 'What do you do with rock or gravel?' },
    {
      small: {
        sv: 'Krossar utanför detaljplan, högst 30 dagar på ett år',
        en: 'Crush outside a detailed plan, at most 30 days in a year',
      },
      crush: { sv: 'Krossar längre, eller inom detaljplan', en: 'Crush for longer, or within a detailed plan' },
      own_use: { sv: 'Bryter mer än 10 000 ton för egen mark', en: 'Quarry more than 10,000 tonnes for our own land' },
      quarry: { sv: 'Bryter för att sälja', en: 'Quarry for sale' },
    },
  ),
  /** MPF 24 kap. 5 § and 30 kap. 1–3 §§. */
  track_kind: amountOf(
    'runs_track',
    { sv: 'Vilken bana är det?', en: 'Which kind of track or range is it?' },
    {
      small: {
        sv: 'Skjutbana utomhus för högst 5 000 skott per år, eller tillfällig motorbana',
        en: 'An outdoor range for at most 5,000 shots a year, or a temporary motor track',
      },
      shots: { sv: 'Skjutbana utomhus för fler skarpa skott', en: 'An outdoor range for more live shots' },
      notified: {
        sv: 'Permanent motorbana, eller flygplats med mer än 500 starter och landningar',
        en: 'A permanent motor track, or an airfield with more than 500 take-offs and landings',
      },
      permit: {
        sv: 'Skjutfält för grova vapen, över 20 millimeter',
        en: 'A range for heavy weapons, over 20 millimetres',
      },
    },
  ),
  /** MPF 6, 7, 10, 15 and 26 kap., 18 kap. 10 § and 32 kap. 1 §. */
  other_kind: amountOf(
    'other_trade',
    { sv: 'Vilken verksamhet är det?', en: 'Which activity is it?' },
    {
      small: {
        sv: 'Mindre än något av det andra, till exempel digitaltryck',
        en: 'Less than any of the others, such as digital printing',
      },
      print: {
        sv: 'Rulloffset som torkas med värme, eller klichéer av metall',
        en: 'Heatset web offset, or metal printing blocks',
      },
      tanks: {
        sv: 'Rengör tankar eller fat där kemikalier har funnits',
        en: 'Clean tanks or drums that have held chemicals',
      },
      tanks_toxic: {
        sv: 'Rengör andras tankar eller fat för giftiga, frätande eller miljöfarliga ämnen',
        en: 'Clean others’ tanks or drums for toxic, corrosive or environmentally hazardous goods',
      },
      shipyard: { sv: 'Varv för båtar eller fartyg', en: 'A boatyard or shipyard' },
      foundry: {
        sv: 'Gjuter mer än 10 ton järn, aluminium eller zink, eller 1 ton annan metall',
        en: 'Cast more than 10 tonnes of iron, aluminium or zinc, or 1 of another metal',
      },
      textile: {
        sv: 'Bereder mer än 10 ton textil eller 2 ton skinn',
        en: 'Prepare more than 10 tonnes of textiles or 2 of hides',
      },
      crematorium: { sv: 'Krematorium för människor', en: 'A crematorium for people' },
      large: {
        sv: 'Gjuter mer än 500 ton (andra metaller 50), eller bereder 200 ton textil, 100 ton skinn',
        en: 'Cast over 500 tonnes (other metals 50), or prepare 200 of textiles or 100 of hides',
      },
    },
  ),
} as const satisfies Questions;
