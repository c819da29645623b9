import { type CaseView, isFinished, isWithdrawn } from '../../case/view.ts';
import { inSentence, listOf } from '../../definitions/text.ts';
import { type MailSaid, type MailWords, plain } from '../../words/mail.ts';

/** The mail about what the applicant has withdrawn. */
export function withdrawalMail(view: CaseView, words: MailWords): MailSaid {
  const gone = view.permits.filter((p) => p.status === 'withdrawn').map((p) => words.permit(p.id));
  if (isWithdrawn(view)) return plain(words, texts.whole);
  const left = view.permits.some((p) => !isFinished(p));
  const then = words.say(left ? texts.rest : texts.finished);
  if (!words.open) return { ...plain(words, texts.reserved), more: [then] };
  const heading = words.say(texts.part, { permits: listOf(gone.map(inSentence), words.language) });
  return { subject: heading, heading, paragraphs: [words.say(texts.told), then] };
}

const texts = {
  whole: {
    heading: { sv: 'Ni har återkallat ärendet', en: 'You have withdrawn the case' },
    text: {
      sv: 'De som granskade ansökan har fått veta det. Ärendet avslutas. Vill ni söka igen gör ni en ny ansökan.',
      en: 'Those who reviewed the application have been told. The case is closed. To apply again, make a new application.',
    },
  },
  reserved: {
    heading: { sv: 'Ni har återkallat en del av ärendet', en: 'You have withdrawn a part of the case' },
    text: { sv: 'Den som granskade den har fått veta det.', en: 'The body that reviewed it has been told.' },
  },
  part: { sv: 'Ni har återkallat {permits}', en: 'You have withdrawn {permits}' },
  told: {
    sv: 'Den som granskade ansökan har fått veta det. Det kommer inget beslut i den delen.',
    en: 'The body that reviewed it has been told. There will be no decision on that part.',
  },
  rest: { sv: 'Resten av ärendet går vidare.', en: 'The rest of the case goes on.' },
  finished: {
    sv: 'Allt annat är beslutat, och ärendet avslutas.',
    en: 'Everything else is decided, and the case is closed.',
  },
} as const;
