import type { Text } from '#domain/definitions/text.ts';

export const texts = {
  where: { sv: 'I vilken kommun?', en: 'In which municipality?' },
  what: { sv: 'Vad ska ni göra?', en: 'What do you want to do?' },
  next: { sv: 'Nästa', en: 'Next' },
  back: { sv: 'Tillbaka', en: 'Back' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  unknown: { sv: 'Vet inte än', en: 'I don’t know yet' },
  progress: { sv: 'Fråga {now} av högst {total}', en: 'Question {now} of at most {total}' },
  loading: { sv: 'Hämtar …', en: 'Loading …' },
  failed: {
    sv: 'Vi når inte Företagslots just nu. Försök igen om en stund.',
    en: 'We cannot reach Företagslots right now. Try again in a moment.',
  },
  again: { sv: 'Försök igen', en: 'Try again' },
  refused: { sv: 'Företagslots svarade: {why}', en: 'Företagslots answered: {why}' },
  unknownMunicipality: {
    sv: 'Guiden är fel inställd på den här sidan: Företagslots har ingen kommun som heter ”{id}”. Den som har hand om sidan kan rätta attributet municipality.',
    en: 'The guide is set up wrongly on this page: Företagslots has no municipality called “{id}”. Whoever keeps the page can correct the attribute municipality.',
  },
  unknownEvent: {
    sv: 'Guiden är fel inställd på den här sidan: Företagslots har ingen händelse som heter ”{id}”. Den som har hand om sidan kan rätta attributet event.',
    en: 'The guide is set up wrongly on this page: Företagslots has no event called “{id}”. Whoever keeps the page can correct the attribute event.',
  },
  needs: { sv: 'Det här behöver ni', en: 'This is what you need' },
  nothing: {
    sv: 'Med de här svaren behöver ni inte söka eller anmäla något.',
    en: 'With these answers there is nothing to apply for or notify.',
  },
  opening: { sv: 'När ni kan öppna', en: 'When you can open' },
  early: { sv: 'Tidigast', en: 'At the earliest' },
  statutory: { sv: 'Med full handläggningstid', en: 'With full processing time' },
  late: { sv: 'Senast', en: 'At the latest' },
  obstacles: { sv: 'Se upp med', en: 'Watch out for' },
  whole: { sv: 'Se hela planen och ansök', en: 'See the whole plan and apply' },
} as const satisfies Record<string, Text>;
