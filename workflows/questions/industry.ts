import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const industry = {
  washes_many_vehicles: {
    ask: {
      sv: 'Ska ni tvätta fler än 5 000 personbilar eller 1 000 andra fordon per år?',
      en: 'Will you wash more than 5,000 cars or 1,000 other vehicles a year?',
    },
    when: yes('makes_or_repairs'),
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
    when: yes('makes_or_repairs'),
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
    when: yes('makes_or_repairs'),
    type: yesNo,
  },
  oily_wastewater: {
    ask: {
      sv: 'Får ni spolvatten med olja, till exempel från fordon eller verkstadsgolv?',
      en: 'Will you have rinse water with oil, from vehicles or a workshop floor for example?',
    },
    when: yes('makes_or_repairs'),
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
    when: yes('handles_waste'),
    type: yesNo,
  },
  stores_waste: {
    ask: {
      sv: 'Ska ni lagra mer än 10 ton avfall på platsen?',
      en: 'Will you store more than 10 tonnes of waste on the site?',
    },
    help: { sv: 'Överskottsmassor från bygge räknas.', en: 'Surplus soil from building counts.' },
    when: yes('handles_waste'),
    type: yesNo,
  },
} as const satisfies Questions;
