import type { Language } from '#domain/definitions/text.ts';

/** What the mailbox says. It is for whoever runs the machine, so it is in no catalogue. */
export const words: Readonly<Record<Language, Words>> = {
  sv: {
    title: 'Brevlådan',
    about: 'Här ligger breven som Företagslots har skickat. De har inte gått till någon annan.',
    search: 'Sök på mottagarens adress',
    searchButton: 'Sök',
    none: 'Här finns inga brev.',
    noneFound: 'Inget brev har gått till den adressen.',
    all: 'Alla brev',
    older: 'Äldre brev',
    newest: 'Nyaste breven',
    from: 'Från',
    to: 'Till',
    at: 'Skickat',
    content: 'Brevet',
    asText: 'Brevet som text',
    missing: 'Det brevet finns inte.',
    other: 'In English',
  },
  en: {
    title: 'The mailbox',
    about: 'Here are the mails that Företagslots has sent. They have gone to nobody else.',
    search: 'Search by the recipient’s address',
    searchButton: 'Search',
    none: 'There are no mails.',
    noneFound: 'No mail has gone to that address.',
    all: 'All mails',
    older: 'Older mails',
    newest: 'The newest mails',
    from: 'From',
    to: 'To',
    at: 'Sent',
    content: 'The mail',
    asText: 'The mail as text',
    missing: 'There is no such mail.',
    other: 'På svenska',
  },
};

interface Words {
  readonly title: string;
  readonly about: string;
  readonly search: string;
  readonly searchButton: string;
  readonly none: string;
  readonly noneFound: string;
  readonly all: string;
  readonly older: string;
  readonly newest: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly content: string;
  readonly asText: string;
  readonly missing: string;
  readonly other: string;
}

const moments: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: momentsIn('sv-SE'),
  en: momentsIn('en-GB'),
};

function momentsIn(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Stockholm' });
}

/** A moment as it is read in Sweden. @param at ISO 8601 */
export const momentIn = (language: Language, at: string): string => moments[language].format(new Date(at));
