import type { Text } from '#domain/definitions/text.ts';
import { answerTexts } from '#domain/words/guide.ts';

export const texts = {
  where: { sv: 'I vilken kommun?', en: 'In which municipality?' },
  what: { sv: 'Vad ska ni göra?', en: 'What do you want to do?' },
  next: { sv: 'Nästa', en: 'Next' },
  back: { sv: 'Tillbaka', en: 'Back' },
  ...answerTexts,
  or: { sv: 'eller', en: 'or' },
  first: { sv: 'Fråga {now}', en: 'Question {now}' },
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
  about: { sv: 'ungefär {day}', en: 'about {day}' },
  reminders: { sv: 'Glöm inte', en: 'Do not forget' },
  ask: { sv: 'Fråga {name}', en: 'Ask {name}' },
  early: { sv: 'Tidigast', en: 'At the earliest' },
  statutory: { sv: 'Med full handläggningstid', en: 'With full processing time' },
  late: { sv: 'Senast', en: 'At the latest' },
  complete: { sv: 'Om allt är komplett från början', en: 'If everything is complete from the start' },
  obstacles: { sv: 'Se upp med', en: 'Watch out for' },
  whole: { sv: 'Se hela planen och ansök', en: 'See the whole plan and apply' },
} as const satisfies Record<string, Text>;
