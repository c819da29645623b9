import { type CaseView, isFinished, isWithdrawn } from '../../case/view.ts';
import { listOf } from '../../definitions/text.ts';
import type { MailSaid, MailWords } from '../../words/mail.ts';

/** The mail about what the applicant has withdrawn. Nobody decides on it, so there is nothing to appeal. */
export function withdrawalMail(view: CaseView, words: MailWords): MailSaid {
  const gone = view.permits
    .filter((p) => p.status === 'withdrawn')
    .map((p) =>
      p.planned.kind === 'permit'
        ? words.say(texts.application, { permit: words.permitInside(p.id) })
        : words.permitInside(p.id),
    );
  const values = { permits: listOf(gone, words.language) };
  if (isWithdrawn(view)) {
    const heading = words.say(texts.whole);
    const paragraphs = [texts.what, texts.nothing, texts.told, texts.again].map((text) => words.say(text, values));
    return { subject: heading, heading, paragraphs };
  }
  const left = view.permits.some((p) => !isFinished(p));
  const heading = words.say(texts.part, values);
  const paragraphs = [texts.told, texts.nothing, left ? texts.rest : texts.finished].map((text) => words.say(text));
  return { subject: heading, heading, paragraphs };
}

const texts = {
  application: { sv: 'ansökan om {permit}', en: 'the application for {permit}' },
  whole: { sv: 'Ni har återkallat hela ansökan', en: 'You have withdrawn the whole application' },
  part: { sv: 'Ni har återkallat {permits}', en: 'You have withdrawn {permits}' },
  what: { sv: 'Ni har återkallat {permits}.', en: 'You have withdrawn {permits}.' },
  nothing: {
    sv: 'Det blir inget beslut om det ni har återkallat, så det finns inget att överklaga.',
    en: 'There will be no decision on what you have withdrawn, so there is nothing to appeal.',
  },
  told: {
    sv: 'De som granskade ansökan har fått veta det.',
    en: 'We have told those who were reviewing it.',
  },
  again: { sv: 'Vill ni söka igen gör ni en ny ansökan.', en: 'To apply again, make a new application.' },
  rest: { sv: 'Resten av ärendet går vidare.', en: 'The rest of the case goes on.' },
  finished: {
    sv: 'Allt annat är beslutat, och ärendet avslutas.',
    en: 'Everything else has been decided, and the case will be closed.',
  },
} as const;
