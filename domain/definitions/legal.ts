import type { Day } from '../calendar/day.ts';
import type { Text } from './text.ts';

/** What a municipality says of the personal data in its cases: what its owners are told by law (GDPR, article 13). */
export interface Privacy {
  /** The body that answers for it, such as the municipal board, with its postal address. */
  readonly controller: Text;
  /** The mailbox of the data protection officer. */
  readonly officer: string;
  /** How long a case is kept, as its plan for documents says. */
  readonly retention: Text;
  /**
   * Who handles the data for it, such as who runs the service and sends its mails, and whether any of it leaves the EU and the EEA
   * (article 13.1 e and f). Left out, its owners are told that it has not said it.
   */
  readonly recipients?: Text;
}

/** How far the pages keep what the law asks of them, as its statement must say it. */
export const compliances = ['full', 'partial', 'none'] as const;
type Compliance = (typeof compliances)[number];

/** A municipality's accessibility statement: what only it can say (lag 2018:1937, 13 §; the parts are Digg's). */
export interface AccessibilityStatement {
  readonly compliance: Compliance;
  /** The Swedish calendar day it was assessed, and the day it was last looked over. */
  readonly assessed: Day;
  readonly updated: Day;
  /** How it was assessed, such as by itself or by whom. */
  readonly method: Text;
  /** What cannot be reached, for whom, and why; nothing where all can. */
  readonly faults: readonly Text[];
  /** What it finds unreasonably burdensome to adapt, and how it judged that (12 § and 13 § third paragraph). Left out, it claims nothing. */
  readonly burden?: Text;
  /** Where whoever meets a fault tells of it. */
  readonly mailbox: string;
}
