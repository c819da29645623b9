import { yes } from '#domain/definitions/condition.ts';
import { longText, type Requirements } from './shapes.ts';

export const food = {
  food_activities: {
    section: 'food',
    label: { sv: 'Vad gör ni med maten?', en: 'What do you do with the food?' },
    type: {
      kind: 'choices',
      options: {
        receives: { sv: 'Tar emot och förvarar', en: 'Receive and store' },
        prepares: { sv: 'Bereder och lagar', en: 'Prepare and cook' },
        cools: { sv: 'Kyler ned', en: 'Cool down' },
        serves: { sv: 'Serverar', en: 'Serve' },
        sells: { sv: 'Säljer att ta med', en: 'Sell to take away' },
      },
    },
  },
  food_risk: {
    section: 'food',
    label: { sv: 'Vilka känsliga livsmedel hanterar ni?', en: 'Which sensitive foods do you handle?' },
    type: {
      kind: 'choices',
      options: {
        chicken: { sv: 'Rå kyckling eller köttfärs', en: 'Raw chicken or minced meat' },
        fish: { sv: 'Rå fisk', en: 'Raw fish' },
        eggs: { sv: 'Ägg', en: 'Eggs' },
        none: { sv: 'Inga av dessa', en: 'None of these' },
      },
    },
  },
  food_volume: {
    section: 'food',
    label: { sv: 'Hur många portioner per dag?', en: 'How many portions a day?' },
    type: { kind: 'number', min: 1, max: 100000, integer: true },
  },
  water_source: {
    section: 'food',
    label: { sv: 'Varifrån kommer vattnet?', en: 'Where does the water come from?' },
    type: {
      kind: 'choice',
      options: {
        municipal: { sv: 'Kommunalt vatten', en: 'Municipal water' },
        well: { sv: 'Egen brunn', en: 'Our own well' },
      },
    },
    answeredBy: 'own_well',
    answeredAs: { yes: 'well', no: 'municipal' },
  },
  self_inspection: {
    section: 'food',
    label: {
      sv: 'Hur kontrollerar ni själva att maten är säker?',
      en: 'How do you check yourselves that the food is safe?',
    },
    help: {
      sv: 'Till exempel temperaturer, rengöring, allergener och skadedjur.',
      en: 'For example temperatures, cleaning, allergens and pests.',
    },
    type: { kind: 'long-text' },
  },
  vulnerable_guests: {
    section: 'food',
    label: { sv: 'Är gästerna särskilt känsliga?', en: 'Are the guests especially vulnerable?' },
    help: {
      sv: 'Till exempel små barn eller äldre på ett boende.',
      en: 'For example small children, or older people in a care home.',
    },
    type: { kind: 'choice', options: { no: { sv: 'Nej', en: 'No' }, yes: { sv: 'Ja', en: 'Yes' } } },
  },
  mobile_unit: {
    section: 'food',
    label: { sv: 'Beskriv vagnen eller bilen', en: 'Describe the cart or vehicle' },
    help: {
      sv: 'Registreringsnummer, vattentank och vart spillvattnet tar vägen.',
      en: 'Registration number, water tank and where the waste water goes.',
    },
    type: longText,
    when: yes('mobile'),
  },
  well_details: {
    section: 'food',
    label: { sv: 'Beskriv brunnen och vattnet', en: 'Describe the well and the water' },
    help: {
      sv: 'Läge, hur mycket vatten ni tar ut per dygn och hur det renas.',
      en: 'Position, how much water you draw a day and how it is treated.',
    },
    type: longText,
  },
  sampling_plan: {
    section: 'food',
    label: { sv: 'Hur tar ni prover på vattnet?', en: 'How do you take samples of the water?' },
    type: longText,
  },
} as const satisfies Requirements;
