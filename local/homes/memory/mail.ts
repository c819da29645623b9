import { type FinishedMail, type Mail, type MailMark, MailRefused } from '#domain/ports/mail.ts';

/** A mail in the mailbox, with its mark. */
interface MemoryMail extends FinishedMail, MailMark {
  readonly messageId: string;
}

/** How the mail service answers: as it should, with a no, or so that nobody knows. */
type Mood = 'well' | 'refuses' | 'refuses for good' | 'fails';

export interface Mailbox extends Mail {
  mood: Mood;
  /** Every mail, oldest first. */
  readonly mails: readonly MemoryMail[];
}

export function memoryMail(): Mailbox {
  const mails: MemoryMail[] = [];
  return {
    mood: 'well',
    mails,
    async send(mail, mark) {
      if (this.mood === 'refuses') throw new MailRefused('Refused');
      if (this.mood === 'refuses for good') throw new MailRefused('Refused', 'for-good');
      if (this.mood === 'fails') throw new Error('no answer');
      const messageId = `message-${mails.length + 1}`;
      mails.push({ ...mail, ...mark, messageId });
      return messageId;
    },
  };
}
