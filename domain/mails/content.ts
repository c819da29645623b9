import type { Language } from '../definitions/text.ts';
import type { MailItem } from '../words/mail.ts';

/** What a mail says, before any layout. The same content gives the HTML and the text part. */
export interface MailContent {
  readonly language: Language;
  /** Who writes, above it all: the municipality's coordinator, or the product. */
  readonly sender: string;
  /** The strong colour of the municipality it is from, `#rrggbb`; the product's own, without it. */
  readonly colour?: string;
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What else has happened in the same case and was not told yet. */
  readonly besides?: readonly { readonly heading: string; readonly text: string; readonly lines: readonly string[] }[];
  /** What is asked after first of a case, each with one value, or with several things. */
  readonly rows: readonly {
    readonly label: string;
    readonly value?: string;
    readonly lines?: readonly string[];
  }[];
  /** Several matters in one mail, each with what it is and its own way in. */
  readonly items?: readonly MailItem[];
  /** What there is to press; none where whoever reads it has nothing to open. */
  readonly action?: { readonly label: string; readonly url: string };
  readonly more: readonly string[];
  /** Who to call or write to. */
  readonly contact: string;
  readonly footer: string;
}

/**
 * How much a mail to the applicant says. `open`: what was decided; such facts about a business are public records. `reserved`: of
 * what, by whom and what to do, and the outcome behind the link. Reasons, answers and attachments are in no mail.
 */
export const mailDetails = ['open', 'reserved'] as const;
export type MailDetail = (typeof mailDetails)[number];
