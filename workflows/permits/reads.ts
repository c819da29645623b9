import type { Text } from '#domain/definitions/text.ts';

/** Why a body that is asked for its opinion may read a field or a file. Said once here when several referrals need it. */
export const because = {
  place: { sv: 'Visar vilken plats det gäller.', en: 'It shows which place is concerned.' },
  persons: { sv: 'Frågan gäller just de personerna.', en: 'The question is about these particular people.' },
  number: { sv: 'Antalet personer styr kraven.', en: 'The number of people decides what is required.' },
  drawing: { sv: 'Svaret kräver en ritning.', en: 'A drawing is needed to answer.' },
  position: { sv: 'Avstånd och vägar fram syns på planen.', en: 'The plan shows distances and access routes.' },
  evacuation: { sv: 'Säger hur alla kommer ut.', en: 'It says how everyone gets out.' },
  fireSafety: { sv: 'Säger hur brandskyddet är löst.', en: 'It says how fire safety is handled.' },
  hours: { sv: 'Tiderna påverkar ordning och grannar.', en: 'The hours affect order and neighbours.' },
  area: { sv: 'Säger var gästerna finns, inne och ute.', en: 'It says where guests are, inside and outside.' },
  change: { sv: 'Säger vad som ska ändras.', en: 'It says what is to change.' },
  works: { sv: 'Säger vad som ska byggas.', en: 'It says what will be built.' },
  use: { sv: 'Säger vad lokalen ska användas till.', en: 'It says what the premises will be used for.' },
  formerUse: {
    sv: 'Säger vad som skiljer från förra användningen.',
    en: 'It says what differs from the previous use.',
  },
  chemicals: { sv: 'Ämnen och mängder är det som prövas.', en: 'Substances and amounts are what is assessed.' },
  waste: { sv: 'Säger vad som lagras och hur mycket.', en: 'It says what is stored, and how much.' },
  water: { sv: 'Säger vad som når avloppet.', en: 'It says what reaches the drains.' },
  neighbours: { sv: 'Säger hur nära det är till andra.', en: 'It says how near others are.' },
  separator: { sv: 'Det är avskiljaren som prövas.', en: 'The separator is what is assessed.' },
  when: { sv: 'Säger när det är.', en: 'It says when it is.' },
  what: { sv: 'Säger vad det är för slags arrangemang.', en: 'It says what kind of event it is.' },
  children: {
    sv: 'Antal och ålder styr kraven på lokalen.',
    en: 'Numbers and ages decide what the premises must have.',
  },
} as const satisfies Readonly<Record<string, Text>>;
