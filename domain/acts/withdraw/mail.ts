import { type CaseView, isFinished, isWithdrawn } from '../../case/view.ts';
import { listOf } from '../../definitions/text.ts';
import type { MailSaid, MailWords } from '../../words/mail.ts';

/**
 * The mail about what the applicant has withdrawn at once. It is not examined: each body strikes its matter off in its
 * own register. What was withdrawn before has a mail of its own.
 *
 * @param id of a permit that was withdrawn then
 */
export function withdrawalMail(id: string, view: CaseView, words: MailWords): MailSaid {
  const gone = view.permits.filter((p) => p.status === 'withdrawn');
  const when = view.permits.find((p) => p.id === id)?.endedAt;
  const isLast = gone.every(({ endedAt }) => when === undefined || endedAt === undefined || endedAt <= when);
  const isWhole = isWithdrawn(view);
  const told = isWhole && isLast ? gone : gone.filter(({ endedAt }) => endedAt === when);
  const values = {
    permits: listOf(
      told.map((p) =>
        p.planned.kind === 'permit'
          ? words.say(texts.application, { permit: words.permitInside(p.id) })
          : words.permitInside(p.id),
      ),
      words.language,
    ),
  };
  if (isWhole && isLast) {
    const heading = words.say(texts.whole);
    const paragraphs = [texts.what, texts.nothing, texts.told, texts.again].map((text) => words.say(text, values));
    return { subject: heading, heading, paragraphs };
  }
  const left = view.permits.some((p) => !isFinished(p));
  const then = left ? [texts.rest] : isWhole ? [] : [texts.finished];
  const heading = words.say(texts.part, values);
  const paragraphs = [texts.told, texts.nothing, ...then].map((text) => words.say(text));
  return { subject: heading, heading, paragraphs };
}

const texts = {
  application: { sv: 'ansökan om {permit}', en: 'the application for {permit}' },
  whole: { sv: 'Ni har återkallat hela ansökan', en: 'You have withdrawn the whole application' },
  part: { sv: 'Ni har återkallat {permits}', en: 'You have withdrawn {permits}' },
  what: { sv: 'Ni har återkallat {permits}.', en: 'You have withdrawn {permits}.' },
  nothing: {
    sv: 'Det ni har återkallat prövas inte. De som har haft det skriver av det.',
    en: 'What you have withdrawn will not be examined. Those who had it close their cases.',
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
