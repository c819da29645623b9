import type { ReminderPart } from '../definitions/advice.ts';
import type { EventGroup } from '../definitions/event.ts';
import type { Section } from '../definitions/requirement.ts';
import type { Text } from '../definitions/text.ts';

export const eventGroupTexts: Readonly<Record<EventGroup, Text>> = {
  food: { sv: 'Mat och dryck', en: 'Food and drink' },
  shop: { sv: 'Butik', en: 'Shops' },
  body: { sv: 'Kropp och hälsa', en: 'Body and health' },
  stay: { sv: 'Övernattning', en: 'Overnight stays' },
  care: { sv: 'Barn, vård och omsorg', en: 'Children and care' },
  industry: { sv: 'Verkstad och tillverkning', en: 'Workshops and production' },
  gathering: { sv: 'Arrangemang', en: 'Events' },
  building: { sv: 'Bygga och mark', en: 'Building and land' },
  company: { sv: 'Ta över, ändra eller avsluta', en: 'Take over, change or close' },
  other: { sv: 'Kontor och allt annat', en: 'An office, and everything else' },
};

/** The topics of the form. */
export const sectionTexts: Readonly<Record<Section, Text>> = {
  place: { sv: 'Platsen', en: 'The place' },
  business: { sv: 'Verksamheten', en: 'What you do' },
  food: { sv: 'Mat och vatten', en: 'Food and water' },
  building: { sv: 'Bygget', en: 'The building' },
  alcohol: { sv: 'Alkohol och folköl', en: 'Alcohol and beer' },
  retail: { sv: 'Det ni säljer', en: 'What you sell' },
  'public-place': { sv: 'Platsen utomhus', en: 'The place outdoors' },
  event: { sv: 'Arrangemanget', en: 'The event' },
  flammable: { sv: 'Brandfarliga och explosiva varor', en: 'Flammable and explosive goods' },
  fire: { sv: 'Brandskyddet', en: 'Fire safety' },
  health: { sv: 'Behandlingar och bad', en: 'Treatments and baths' },
  environment: { sv: 'Miljön', en: 'The environment' },
  preschool: { sv: 'Barnen', en: 'The children' },
  sign: { sv: 'Skylten', en: 'The sign' },
  documents: { sv: 'Papper och ritningar', en: 'Papers and drawings' },
};

/** What a plan reminds of, by what it is about. */
export const reminderPartTexts: Readonly<Record<ReminderPart, Text>> = {
  first: { sv: 'Innan ni börjar', en: 'Before you start' },
  building: { sv: 'När ni bygger', en: 'When you build' },
  premises: { sv: 'Lokalen och platsen', en: 'The premises and the place' },
  staff: { sv: 'När ni anställer', en: 'When you hire staff' },
  running: { sv: 'När ni är i gång', en: 'When you are up and running' },
  yearly: { sv: 'Varje år', en: 'Every year' },
  closing: { sv: 'När ni slutar', en: 'When you close' },
};

/** The answers that every question knows. */
export const answerTexts = {
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  unknown: { sv: 'Vet inte än', en: 'I don’t know yet' },
  none: { sv: 'Inget av detta', en: 'None of these' },
  tick: { sv: 'Kryssa i allt som stämmer.', en: 'Tick everything that is true.' },
  tickSomething: {
    sv: 'Kryssa i det som stämmer, eller ”Inget av detta”.',
    en: 'Tick what is true, or “None of these”.',
  },
  tickOne: {
    sv: 'Kryssa i det som stämmer, eller ”Vet inte än”.',
    en: 'Tick what is true, or “I don’t know yet”.',
  },
} as const satisfies Record<string, Text>;
