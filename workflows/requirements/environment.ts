import { longText, type Requirements } from './shapes.ts';

export const environment = {
  activity_code: {
    section: 'environment',
    label: { sv: 'Vilken verksamhetskod gäller?', en: 'Which activity code applies?' },
    help: {
      sv: 'Koden står i miljöprövningsförordningen, till exempel 50.10 för fordonstvätt. Lämna tomt om ni är osäkra.',
      en: 'The code is in the Environmental Assessment Ordinance, such as 50.10 for vehicle washing. Leave empty if you are not sure.',
    },
    type: { kind: 'text', max: 200 },
    optional: true,
  },
  production_volume: {
    section: 'environment',
    label: { sv: 'Hur mycket blir det per år?', en: 'How much will it be a year?' },
    help: { sv: 'Antal fordon, ton eller kubikmeter.', en: 'Number of vehicles, tonnes or cubic metres.' },
    type: { kind: 'text', max: 200 },
  },
  chemicals: {
    section: 'environment',
    label: { sv: 'Vilka kemikalier använder ni, och hur mycket?', en: 'Which chemicals do you use, and how much?' },
    type: longText,
  },
  waste_streams: {
    section: 'environment',
    label: {
      sv: 'Vilket avfall blir det, och vem tar hand om det?',
      en: 'What waste will there be, and who takes it away?',
    },
    type: longText,
  },
  wastewater: {
    section: 'environment',
    label: { sv: 'Hur renas avloppsvattnet?', en: 'How is the waste water treated?' },
    type: longText,
  },
  air_and_noise: {
    section: 'environment',
    label: { sv: 'Blir det lukt, rök eller buller?', en: 'Will there be smell, smoke or noise?' },
    type: longText,
  },
  neighbours_distance: {
    section: 'environment',
    label: {
      sv: 'Hur långt är det till närmaste bostad, brunn och vatten?',
      en: 'How far is it to the nearest home, well and open water?',
    },
    type: longText,
  },
  separator_details: {
    section: 'environment',
    label: { sv: 'Vilken avskiljare väljer ni?', en: 'Which separator have you chosen?' },
    help: { sv: 'Fabrikat, storlek och var den ska stå.', en: 'Make, size and where it will stand.' },
    type: longText,
  },
  refrigerants: {
    section: 'environment',
    label: { sv: 'Vilka kylar och frysar är det?', en: 'Which fridges and freezers are they?' },
    help: {
      sv: 'Köldmedium, kilo och ton koldioxidekvivalenter för varje.',
      en: 'Refrigerant, kilograms and tonnes of carbon dioxide equivalent for each.',
    },
    type: longText,
  },
  installer: {
    section: 'environment',
    label: { sv: 'Vem installerar?', en: 'Who installs it?' },
    help: { sv: 'Företag och certifikat.', en: 'Company and certificate.' },
    type: { kind: 'text', max: 200 },
  },
  heat_source: {
    section: 'environment',
    label: { sv: 'Varifrån tas värmen?', en: 'Where does the heat come from?' },
    help: {
      sv: 'Mark, berg eller vatten, borrdjup och läge.',
      en: 'Ground, rock or water, borehole depth and position.',
    },
    type: longText,
  },
  sewage_details: {
    section: 'environment',
    label: { sv: 'Beskriv avloppet', en: 'Describe the sewage system' },
    help: {
      sv: 'Typ, storlek, läge och hur många det är byggt för.',
      en: 'Type, size, position and how many people it was built for.',
    },
    type: longText,
  },
  tower_details: {
    section: 'environment',
    label: { sv: 'Beskriv kyltornet', en: 'Describe the cooling tower' },
    help: {
      sv: 'Plats, typ, när det byggdes, hur vattnet renas och hur ofta det rengörs.',
      en: 'Location, type, when it was built, how the water is treated and how often it is cleaned.',
    },
    type: longText,
  },
  tank_details: {
    section: 'environment',
    label: { sv: 'Beskriv tanken', en: 'Describe the tank' },
    help: {
      sv: 'Volym, vad den rymmer, ovan eller i mark, och skyddet mot läckage.',
      en: 'Volume, what it holds, above or below ground, and the protection from leaks.',
    },
    type: longText,
  },
  waste_amounts: {
    section: 'environment',
    label: {
      sv: 'Vilka sorters avfall behandlar ni, hur mycket och hur?',
      en: 'Which kinds of waste do you treat, how much and how?',
    },
    help: {
      sv: 'Skriv också det mesta som lagras före och efter, och hur ni städar upp när ni slutar.',
      en: 'Also say the most that is stored before and after, and how you will clean up when you stop.',
    },
    type: longText,
  },
  animals: {
    section: 'environment',
    label: {
      sv: 'Vilka djur, hur många, och var tar gödseln vägen?',
      en: 'Which animals, how many, and where does the manure go?',
    },
    type: longText,
  },
  spraying: {
    section: 'environment',
    label: {
      sv: 'Vad ska besprutas, med vilket medel, när och av vem?',
      en: 'What will be sprayed, with which product, when and by whom?',
    },
    help: { sv: 'Skriv numret på behörigheten.', en: 'Give the number of the sprayer’s certificate.' },
    type: longText,
  },
} as const satisfies Requirements;
