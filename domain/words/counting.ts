import type { ClockStart, Counting, SupplementRule } from '../definitions/permit.ts';
import { citation } from '../definitions/source.ts';
import type { Language, Text } from '../definitions/text.ts';

/** From when a time is counted, in words. */
export const countedFrom: Readonly<Record<ClockStart, Text>> = {
  received: { sv: 'Tiden räknas från den dag det kom in.', en: 'The time is counted from the day it came in.' },
  complete: {
    sv: 'Tiden räknas från den dag allt har kommit in.',
    en: 'The time is counted from the day everything is in.',
  },
  'gate-open': {
    sv: 'Tiden räknas från den dag det som ska vara klart först är klart.',
    en: 'The time is counted from the day when what must come first is done.',
  },
};

const supplements: Readonly<Record<SupplementRule, Text>> = {
  restart: {
    sv: 'Ber vi om mer börjar den om när det kommer.',
    en: 'If we ask for more, it starts over when that comes.',
  },
  'restart-if-asked-within-three-weeks': {
    sv: 'Ber vi om mer inom tre veckor börjar den om när det kommer.',
    en: 'If we ask for more within three weeks, it starts over when that comes.',
  },
  'runs-on': { sv: 'Den står inte still om vi ber om mer.', en: 'It does not stop if we ask for more.' },
};

const notRead: Text = { sv: 'inte kontrollerat', en: 'not checked' };

/** From when a time is counted and what a supplement does to it, with the paragraph that says so. */
export function countedText(counting: Counting, language: Language): string {
  const { source, verified, starts, onSupplement } = counting;
  const where = verified ? citation(source) : `${citation(source)}, ${notRead[language]}`;
  return `${countedFrom[starts][language]} ${supplements[onSupplement][language]} (${where}.)`;
}
