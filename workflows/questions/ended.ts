import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

/** Something that ends, which a body must be told of. */
const had = <const Q extends { readonly ask: object; readonly tick: object }>(question: Q) =>
  ({ ...question, when: yes('closes'), type: yesNo }) as const;

export const ended = {
  had_food: had({
    ask: { sv: 'Hade ni mat eller dryck?', en: 'Did you handle food or drink?' },
    tick: { sv: 'Mat eller dryck', en: 'Food or drink' },
  }),
  had_flammables: had({
    ask: {
      sv: 'Hade ni tillstånd för brandfarliga eller explosiva varor?',
      en: 'Did you hold a permit for flammable or explosive goods?',
    },
    tick: { sv: 'Brandfarliga eller explosiva varor med tillstånd', en: 'Flammable or explosive goods with a permit' },
  }),
  had_preschool: had({
    ask: {
      sv: 'Hade ni förskola, fritidshem eller pedagogisk omsorg?',
      en: 'Did you run a preschool, after-school centre or family day care?',
    },
    tick: {
      sv: 'Förskola, fritidshem eller pedagogisk omsorg',
      en: 'A preschool, after-school centre or family day care',
    },
  }),
  had_school: had({
    ask: { sv: 'Hade ni en skola?', en: 'Did you run a school?' },
    tick: { sv: 'Skola', en: 'A school' },
  }),
  had_care: had({
    ask: { sv: 'Hade ni omsorg med IVO:s tillstånd?', en: 'Did you run social care with a permit from IVO?' },
    tick: {
      sv: 'Hemtjänst, boende, assistans eller annan omsorg',
      en: 'Home care, a care home, assistance or other social care',
    },
  }),
  had_health_care: had({
    ask: {
      sv: 'Hade ni vård, tandvård eller injektioner?',
      en: 'Did you provide health care, dental care or injections?',
    },
    tick: { sv: 'Vård, tandvård eller injektioner', en: 'Health care, dental care or injections' },
  }),
  had_taxi: had({
    ask: { sv: 'Hade ni taxi?', en: 'Did you run taxis?' },
    tick: { sv: 'Taxi', en: 'Taxis' },
  }),
  had_haulage: had({
    ask: { sv: 'Hade ni tillstånd för gods eller buss?', en: 'Did you hold a permit for goods transport or buses?' },
    tick: { sv: 'Godstrafik eller buss', en: 'Goods transport or buses' },
  }),
  had_animals: had({
    ask: { sv: 'Hade ni djur på platsen?', en: 'Did you keep animals there?' },
    tick: { sv: 'Djur', en: 'Animals' },
  }),
  had_animal_care: had({
    ask: { sv: 'Gav ni vård åt djur?', en: 'Did you provide animal care?' },
    tick: { sv: 'Vård av djur, som veterinär', en: 'Animal care, such as a vet’s' },
  }),
  had_plants: had({
    ask: { sv: 'Var ni registrerade för att sälja växter?', en: 'Were you registered to sell plants?' },
    tick: { sv: 'Registrerad försäljning av växter', en: 'Registered plant sales' },
  }),
} as const satisfies Questions;
