import { before, months } from '#domain/calendar/day.ts';
import { any, chosen, yes } from '#domain/definitions/condition.ts';
import { guarded, longText, type Requirements } from './shapes.ts';

export const alcohol = {
  beverages: {
    section: 'alcohol',
    label: { sv: 'Vilka drycker ska ni servera?', en: 'Which drinks will you serve?' },
    type: {
      kind: 'choices',
      options: {
        wine: { sv: 'Vin', en: 'Wine' },
        beer: { sv: 'Starköl', en: 'Strong beer' },
        spirits: { sv: 'Sprit', en: 'Spirits' },
        other: { sv: 'Andra jästa drycker', en: 'Other fermented drinks' },
      },
    },
  },
  serving_hours: {
    section: 'alcohol',
    label: { sv: 'Vilka serveringstider önskar ni?', en: 'Which serving hours do you want?' },
    help: { sv: 'Standardtiden är 11.00–01.00.', en: 'The standard hours are 11:00–01:00.' },
    type: { kind: 'text', max: 200 },
  },
  serving_area: {
    section: 'alcohol',
    label: {
      sv: 'Var serverar ni, inne och ute, och hur många platser?',
      en: 'Where do you serve, inside and outside, and how many seats?',
    },
    type: { kind: 'long-text' },
  },
  persons_with_influence: {
    section: 'business',
    label: {
      sv: 'Vilka äger, leder eller har annat betydande inflytande?',
      en: 'Who owns it, manages it or otherwise has significant influence?',
    },
    help: {
      sv: 'Namn och roll. Skriv inte personnummer här; handläggaren frågar efter det på säkert sätt.',
      en: 'Name and role. Do not write personal identity numbers here; the officer will ask for them in a secure way.',
    },
    type: { kind: 'long-text' },
    guarded: guarded.persons,
  },
  financing: {
    section: 'business',
    label: { sv: 'Hur finansieras verksamheten?', en: 'How is the business financed?' },
    help: {
      sv: 'Var pengarna kommer ifrån, belopp och långivare.',
      en: 'Where the money comes from, the amounts and any lenders.',
    },
    type: { kind: 'long-text' },
    guarded: guarded.economy,
  },
  knowledge_test: {
    section: 'alcohol',
    label: {
      sv: 'Vem har gjort eller ska göra kunskapsprovet, och när?',
      en: 'Who has taken or will take the knowledge test, and when?',
    },
    type: { kind: 'text', max: 200 },
    guarded: guarded.persons,
  },
  age_check: {
    section: 'business',
    label: { sv: 'Hur kontrollerar ni kundernas ålder?', en: 'How do you check customers’ age?' },
    type: { kind: 'long-text' },
  },
  change_wanted: {
    section: 'alcohol',
    label: { sv: 'Vad vill ni ändra i tillståndet?', en: 'What do you want to change in the licence?' },
    help: { sv: 'Yta, tider eller drycker, och från när.', en: 'Area, hours or drinks, and from when.' },
    type: longText,
  },
  closed_party: {
    section: 'alcohol',
    label: { sv: 'Vilket sällskap gäller det?', en: 'Which group is it?' },
    help: {
      sv: 'Vilka som ingår, hur många de är och hur de blir medlemmar.',
      en: 'Who belongs, how many there are and how they become members.',
    },
    type: longText,
  },
  responsible_servers: {
    section: 'alcohol',
    label: { sv: 'Vilka ansvarar för serveringen?', en: 'Who is responsible for the serving?' },
    help: { sv: 'Namn. Alla ska ha fyllt 20 år.', en: 'Names. All must be 20 or over.' },
    type: longText,
    guarded: guarded.persons,
  },
  serving_change: {
    section: 'alcohol',
    label: { sv: 'Vad ändras, och från vilken dag?', en: 'What changes, and from which day?' },
    help: {
      sv: 'Till exempel nya ägare, ny styrelse eller ett uppehåll.',
      en: 'For example new owners, a new board or a pause.',
    },
    type: longText,
    when: any(yes('changes'), chosen('takeover_how', 'shares')),
  },
  tasting_plan: {
    section: 'alcohol',
    label: { sv: 'Hur går provsmakningen till, och när?', en: 'How will the tasting be run, and when?' },
    type: longText,
  },
  farm_production: {
    section: 'alcohol',
    label: { sv: 'Vad tillverkar ni, och hur mycket per år?', en: 'What do you make, and how much a year?' },
    help: {
      sv: 'Liter per dryck, och vad som görs på platsen.',
      en: 'Litres of each drink, and what is done on site.',
    },
    type: longText,
  },
  farm_visit_plan: {
    section: 'alcohol',
    label: { sv: 'Vad ingår i besöket?', en: 'What is part of the visit?' },
    help: {
      sv: 'Vad gästerna lär sig, hur länge det tar och vad det kostar.',
      en: 'What guests learn, how long it takes and what it costs.',
    },
    type: longText,
  },
  sale_area: {
    section: 'alcohol',
    label: { sv: 'Var säljer ni drycken?', en: 'Where do you sell the drink?' },
    help: {
      sv: 'Ytan ska vara avgränsad och bara er.',
      en: 'The area must be clearly marked off and yours alone.',
    },
    type: longText,
  },
  last_day: {
    section: 'alcohol',
    label: { sv: 'Vilken är sista dagen?', en: 'Which day is the last?' },
    // Who tells it late still tells it.
    type: { kind: 'day', from: before(months(12)), to: months(24) },
  },
} as const satisfies Requirements;
