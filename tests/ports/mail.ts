import { beforeAll, describe, expect, test } from 'vitest';
import { type Mail, MailRefused } from '#domain/ports/mail.ts';

/** A mail service, and how a test sees and changes what it does. */
export interface MailHome {
  readonly mail: Mail;
  /** How it answers from now on: as it should, with a no, or so that nobody knows. */
  readonly be: (mood: 'well' | 'refuses' | 'fails') => void;
  /** The mails it has taken, oldest first, each with its mark. */
  readonly taken: () => readonly { readonly to: string; readonly replyTo?: string; readonly messageId: string }[];
}

/** What `domain/ports/mail.ts` promises, held against a home. */
export function mailKeepsItsPromise(open: () => Promise<MailHome>): void {
  let home: MailHome;
  beforeAll(async () => {
    home = await open();
  });
  const finished = { subject: 'Ämne', html: '<p>Hej</p>', text: 'Hej' };
  // One mail for each cause, ever.
  const markOf = (caseId: string) => ({ caseId, cause: 'notice/opened/food.review/0' });

  describe('a mail', () => {
    test('is handed over once, with its mark, and gets an id', async () => {
      home.be('well');
      const mark = markOf('taken');
      const messageId = await home.mail.send(
        { ...finished, to: 'a@exempel.example', replyTo: 'b@exempel.example' },
        mark,
      );
      expect(home.taken().filter((one) => one.to === 'a@exempel.example')).toMatchObject([
        { ...finished, ...mark, replyTo: 'b@exempel.example', messageId },
      ]);
      expect(messageId).not.toBe('');
    });
    test('that is refused is known not to be sent', async () => {
      home.be('refuses');
      const send = home.mail.send({ ...finished, to: 'no@exempel.example' }, markOf('refused'));
      await expect(send).rejects.toThrow(MailRefused);
      expect(home.taken().some((one) => one.to === 'no@exempel.example')).toBe(false);
    });
    test('of which nothing is heard is neither sent nor refused, and is not tried again', async () => {
      home.be('fails');
      const before = home.taken().length;
      const send = home.mail.send({ ...finished, to: 'who@exempel.example' }, markOf('unheard'));
      const failed = await send.catch((error) => error);
      expect(failed).toBeInstanceOf(Error);
      expect(failed).not.toBeInstanceOf(MailRefused);
      expect(home.taken().length - before).toBeLessThanOrEqual(1);
    });
  });
}
