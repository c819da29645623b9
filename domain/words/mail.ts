import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { Outcome } from '../case/facts.ts';
import type { CaseView, PermitView } from '../case/view.ts';
import { bodyInSentence, inSentence, spokenOf, type Text } from '../definitions/text.ts';
import { outcomeText } from './case.ts';
import { dayInWords } from './dates.ts';
import { fill } from './fill.ts';
import { timeNotes } from './time-notes.ts';

/** One of several matters in a mail, with what it is and its own way in. */
export interface MailItem {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly action: { readonly label: string; readonly url: string };
}

/** The heart of a mail: what has happened to what, and what follows from it. */
export interface MailSaid {
  /** Behind the reference in the subject. */
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly MailItem[];
  /** What the button says; that it opens the case, without it. */
  readonly button?: string;
  readonly more?: readonly string[];
}

/** Names and sentences in the applicant's language, and whether the installation lets mails say what was decided. */
export class MailWords {
  readonly view: CaseView;
  readonly language: 'sv' | 'en';
  readonly open: boolean;
  readonly #catalogue: CaseCatalogue;

  /** @param open whether it may say what was decided */
  constructor(view: CaseView, catalogue: CaseCatalogue, open: boolean) {
    this.view = view;
    this.language = view.submitted.applicant.language;
    this.open = open;
    this.#catalogue = catalogue;
  }

  readonly municipality = (id: string): string => this.#catalogue.municipalities[id]?.name[this.language] ?? id;
  readonly permit = (id: string): string => this.#catalogue.permits[id]?.name[this.language] ?? id;
  readonly permitInside = (id: string): string => spokenOf(this.permit(id), this.language);
  readonly body = (id: string): string => this.#catalogue.departments[id]?.name[this.language] ?? id;
  readonly bodyInside = (id: string): string => bodyInSentence(this.body(id));

  outcome({ id, planned }: PermitView, outcome: Outcome): string {
    return outcomeText(outcome, planned.kind, this.#catalogue.permits[id]?.outcomes)[this.language].toLowerCase();
  }

  appeal(id: string) {
    return this.#catalogue.permits[id]?.appeal;
  }

  /** What the law says of the time of each part, beside how long it is. */
  timeNotes(): readonly string[] {
    return timeNotes(this.#catalogue, this.view.submitted.plan, this.language);
  }

  coordinator() {
    const coordinator = this.#catalogue.municipalities[this.view.submitted.municipality]?.coordinator;
    return {
      name: coordinator?.name[this.language] ?? '',
      nameInside: inSentence(coordinator?.name[this.language] ?? ''),
      reach: coordinator?.reach[this.language] ?? '',
      mailbox: coordinator?.mailbox ?? '',
      page: coordinator?.page ?? '',
    };
  }

  say(text: Text, values: Readonly<Record<string, string>> = {}): string {
    return fill(text[this.language], values);
  }

  day(day: string): string {
    return dayInWords(day, this.language);
  }
}

/** A mail that says the same of every case. */
export interface PlainMail {
  readonly heading: Text;
  readonly text: Text;
}

export const plain = (words: MailWords, { heading, text }: PlainMail, more: readonly string[] = []): MailSaid => ({
  subject: words.say(heading),
  heading: words.say(heading),
  paragraphs: [words.say(text)],
  more,
});
