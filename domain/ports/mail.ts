/** A mail as it is sent. */
export interface FinishedMail {
  readonly to: string;
  /** Who answers when it is answered; the installation's usual address without it. */
  readonly replyTo?: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Marks a mail so that delivery, bounce and complaint find the way back to its case. Holds no personal data. */
export interface MailMark {
  readonly caseId: string;
  readonly cause: string;
}

/** How a digest is marked, in place of a case: it belongs to none. */
export const digestMark = 'digest';

/** The mail service. */
export interface Mail {
  /**
   * Hands a mail over. It is sent once or not at all; what became of it comes back later as an event with the same mark.
   *
   * @returns the message id
   * @throws MailRefused when the service says no: the mail is not sent. Anything else leaves it uncertain whether it is
   */
  send(mail: FinishedMail, mark: MailMark): Promise<string>;
}

/**
 * What a no is about. `for-good`: this mail will never be taken; `for-now`: it may be taken later; `of-service`: the service takes
 * no mail at all as things are, and says nothing of this one.
 */
export type Refusal = 'for-good' | 'for-now' | 'of-service';

/** The mail service has said no: the mail is known not to be sent. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  readonly refusal: Refusal;

  /** @param words codes, which name nobody */
  constructor(words: string, refusal: Refusal = 'of-service') {
    super(words);
    this.refusal = refusal;
  }

  /** Nothing more is to be tried. */
  get forGood(): boolean {
    return this.refusal === 'for-good';
  }
}
