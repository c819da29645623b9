import type { Text } from '#domain/definitions/text.ts';

/** Why a body that is asked for its opinion may read a field or a file. Said once here when several referrals need it. */
export const because = {
  place: { sv: 'Visar vilken plats det gäller.', en: 'Shows which place it concerns.' },
  persons: { sv: 'Frågan gäller just de personerna.', en: 'The question is about these very persons.' },
  number: { sv: 'Antalet personer styr kraven.', en: 'The number of people decides the demands.' },
  drawing: { sv: 'Svaret kräver en ritning.', en: 'The answer needs a drawing.' },
  position: { sv: 'Avstånd och vägar fram syns på planen.', en: 'The plan shows distances and ways in.' },
  evacuation: { sv: 'Säger hur alla kommer ut.', en: 'Says how everybody gets out.' },
  fireSafety: { sv: 'Säger hur brandskyddet är löst.', en: 'Says how fire safety is solved.' },
  hours: { sv: 'Tiderna påverkar ordning och grannar.', en: 'The hours affect order and neighbours.' },
  area: { sv: 'Säger var gästerna finns, inne och ute.', en: 'Says where guests are, inside and outside.' },
  change: { sv: 'Säger vad som ska ändras.', en: 'Says what is to change.' },
  works: { sv: 'Säger vad som ska byggas.', en: 'Says what will be built.' },
  use: { sv: 'Säger vad lokalen ska användas till.', en: 'Says what the premises will be used for.' },
  formerUse: { sv: 'Säger vad som skiljer från förra användningen.', en: 'Says what differs from the former use.' },
  chemicals: { sv: 'Ämnen och mängder är det som prövas.', en: 'Substances and amounts are what is judged.' },
  waste: { sv: 'Säger vad som lagras och hur mycket.', en: 'Says what is stored, and how much.' },
  water: { sv: 'Säger vad som når avloppet.', en: 'Says what reaches the drains.' },
  neighbours: { sv: 'Säger hur nära det är till andra.', en: 'Says how near others are.' },
  separator: { sv: 'Det är avskiljaren som prövas.', en: 'The separator is what is judged.' },
  when: { sv: 'Säger när det är.', en: 'Says when it is.' },
  what: { sv: 'Säger vad det är för slags arrangemang.', en: 'Says what kind of event it is.' },
  children: { sv: 'Antal och ålder styr kraven på lokalen.', en: 'Number and age decide what the premises must be.' },
} as const satisfies Readonly<Record<string, Text>>;
