import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

const right = 'ratt@exempel.example';

/** A case whose receipt came back. */
async function bounced() {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, reference, accessUrl } = submitted.body;
  await eventually('the receipt', async () => (await c.mailsAbout(reference)).length > 0);
  await running.machine.invoke('events/record-mail-event', {
    detail: {
      eventType: 'Bounce',
      mail: { messageId: 'm', tags: { caseId: [caseId], cause: [Buffer.from('receipt').toString('base64url')] } },
    },
  });
  const session = await c.session(accessUrl);
  const correct = async (user: string, body: unknown) =>
    c.call<{ errors?: { pointer: string }[] }>('POST', `/api/cases/${caseId}/contact`, {
      token: await c.staff(user),
      body,
    });
  const followUps = async () => (await c.inbox('coordinator-koping')).filter((t) => t.caseId === caseId);
  /** With the newest link: one that went to a wrong address opens nothing once the address is corrected. */
  const page = () =>
    eventually('the newest link opens the case', async () => {
      const links = (await c.mailsAbout(reference)).flatMap((m) => /(http\S+\/case#\S+)/.exec(m.text)?.[1] ?? []);
      const newest = await c.session(links.at(-1) ?? accessUrl).catch(() => undefined);
      return newest && c.caseOf(newest);
    });
  const opens = async () => (await c.call('GET', `/api/cases/${caseId}`, { token: session.token })).status;
  return { caseId, reference, correct, followUps, opens, page };
}

describe('an address that mails do not reach', () => {
  test('is said on the owner’s page, corrected by the coordinator, and used from then on', async () => {
    const { caseId, reference, correct, followUps, opens, page } = await bounced();
    expect((await page()).mailFails).toMatchObject({ email: 'sokande@exempel.example' });
    const [followUp] = await followUps();
    const before = await c.taskPage('coordinator-koping', followUp?.taskId ?? '');
    expect(before).toMatchObject({
      problem: 'mail-bounced',
      applicant: { email: 'sokande@exempel.example', mailFailsSince: expect.any(String) },
    });

    expect((await correct('coordinator-koping', { email: right, reason: 'Ringde och frågade.' })).status).toBe(201);
    const again = async () => (await c.mailsAbout(reference)).filter((m) => m.to.includes(right));
    await eventually('the receipt goes to the right address', async () => (await again()).length > 0);
    expect((await again()).map((m) => m.subject)).toEqual([expect.stringContaining('Vi har tagit emot')]);
    // The same word of the mail service comes again, late: it was followed up, and is no news.
    await running.machine.invoke('events/record-mail-event', {
      detail: {
        eventType: 'Bounce',
        mail: { messageId: 'm', tags: { caseId: [caseId], cause: [Buffer.from('receipt').toString('base64url')] } },
      },
    });
    expect(await followUps()).toEqual([]);
    // Whoever got the mails until now is shut out.
    expect(await opens()).toBe(401);
    const after = await page();
    expect(after.mailFails).toBeUndefined();
    expect(after.timeline.map((t) => t.text)).toEqual(
      expect.arrayContaining(['Ett mejl till er kom inte fram.', 'Er e-postadress rättades.']),
    );
    expect(await followUps()).toEqual([]);
    const alcohol = await c.task('koping-alcohol', caseId, 'alcohol-licence');
    expect((await c.taskPage('koping-alcohol', alcohol.taskId)).applicant?.email).toBe(right);

    // A lost link goes to the corrected address, and to that alone.
    const ask = (email: string) => c.call('POST', '/api/access-links', { body: { email, reference } });
    await ask('sokande@exempel.example');
    await ask(right);
    await eventually(
      'the link',
      async () => (await c.mailsTelling(reference, 'Här är länken till ert ärende')).length > 0,
    );
    const links = await c.mailsTelling(reference, 'Här är länken till ert ärende');
    expect(links.map((m) => m.to)).toEqual([[right]]);
  });

  test('is corrected by nobody else, and not without an address and a reason', async () => {
    const { correct, page } = await bounced();
    const good = { email: right, reason: 'Ringde.' };
    for (const user of ['coordinator-arboga', 'koping-alcohol', 'koping-education'])
      expect((await correct(user, good)).status, user).toBe(403);
    for (const [body, pointer] of [
      [{ ...good, email: 'ingen' }, '/email'],
      [{ email: right }, '/reason'],
      [{ ...good, reason: '  ' }, '/reason'],
    ] as const) {
      const refused = await correct('coordinator-koping', body);
      expect([refused.status, refused.body.errors?.map((e) => e.pointer)]).toEqual([422, [pointer]]);
    }
    expect((await page()).mailFails).toBeDefined();
  });

  test('is corrected once however often it is asked for, and again when that fails too', async () => {
    const { caseId, correct, page } = await bounced();
    const good = { email: right, reason: 'Ringde.' };
    for (let i = 0; i < 2; i++) expect((await correct('coordinator-koping', good)).status).toBe(201);
    const corrections = async () => (await page()).timeline.filter((t) => t.type === 'contact-corrected').length;
    expect(await corrections()).toBe(1);
    await running.machine.invoke('events/record-mail-event', {
      detail: {
        eventType: 'Bounce',
        mail: {
          messageId: 'n',
          tags: { caseId: [caseId], cause: [Buffer.from('receipt-again/1').toString('base64url')] },
        },
      },
    });
    expect((await page()).mailFails).toMatchObject({ email: right });
    expect((await correct('coordinator-koping', good)).status).toBe(201);
    expect(await corrections()).toBe(2);
    expect((await page()).mailFails).toBeUndefined();
  });
});
