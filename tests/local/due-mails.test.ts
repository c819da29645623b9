import { expect, onTestFinished, test } from 'vitest';
import { DueMails } from '#local/homes/machine/due-mails.ts';

test('a due mail that cannot be handed over is said once, and keeps none of the others', async () => {
  const said: string[] = [];
  const sent: string[] = [];
  const lasts = Promise.withResolvers<void>();
  const tried = Promise.withResolvers<void>();
  let tries = 0;
  const rows = ['null', 'throws', 'whole'].map((caseId, i) => ({
    seq: i + 1,
    caseId,
    fact: (caseId === 'null' ? null : { key: caseId, mails: ['receipt'] }) as { key: string; mails: string[] },
  }));
  const mails = new DueMails({
    outbox: {
      outboxed(_limit, after = 0) {
        const facts = rows.filter(({ seq }) => seq > after);
        return { facts, ...(facts.length > 0 && { last: rows.length }) };
      },
      unbox: async (caseId) => {
        sent.push(caseId);
        lasts.resolve();
      },
    },
    async send(caseId) {
      if (caseId === 'whole') return true;
      tries += 1;
      if (tries > 2) tried.resolve();
      throw new TypeError('what somebody wrote');
    },
    // Of its pauses nothing is left.
    rate: 1e6,
    say: (line) => said.push(line),
  });
  onTestFinished(() => mails.stop());
  mails.start();
  await Promise.all([lasts.promise, tried.promise]);
  expect(sent).toEqual(['whole']);
  expect(said).toEqual([
    expect.stringMatching(/^case null: its mails could not be handed over: TypeError at due-mails/),
    expect.stringMatching(/^case throws: its mails could not be handed over: TypeError at due-mails/),
  ]);
});
