import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';

let running: DeployedTestMachine;
let c: Client;
beforeAll(async () => {
  running = await startDeployedTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

const old = 'sokande@exempel.example';
const right = 'ny@kaféexempel.se';
/** As mail servers spell it. */
const spelt = 'ny@xn--kafexempel-d7a.se';

/** A café's case, and what its owner and their mailboxes do about its address. */
async function cafe() {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, reference, accessUrl } = submitted.body;
  const session = await c.session(accessUrl);
  const mailsTo = async (email: string) => (await c.mailsAbout(reference)).filter(({ to }) => to.includes(email));
  /** The latest mail to an address whose subject says this. */
  const mail = (email: string, subject: string) =>
    eventually(`${subject}, to ${email}`, async () =>
      (await mailsTo(email)).filter((one) => one.subject.includes(subject)).at(-1),
    );
  const ask = (email: string) =>
    c.call<{ lastDay?: string; errors?: { pointer: string }[] }>('POST', `/api/cases/${caseId}/change-address`, {
      token: session.token,
      body: { email },
    });
  const press = ({ text }: { text: string }, token?: string) => {
    const [of = '', id = '', does = '', key = ''] = (/\/address#(\S+)/.exec(text)?.[1] ?? '').split('.');
    return c.call<{ errors?: { message: string }[] }>('POST', `/api/cases/${of}/addresses/${id}/${does}-address`, {
      token: token ?? key,
    });
  };
  /** With the link of a mail. */
  const opened = async ({ text }: { text: string }) =>
    c.caseOf(await c.session(/(http\S+\/case#\S+)/.exec(text)?.[1] ?? ''));
  const status = async () => (await c.call('GET', `/api/cases/${caseId}`, { token: session.token })).status;
  const bounce = (cause: string) =>
    running.machine.invoke('events/record-mail-event', {
      detail: {
        eventType: 'Bounce',
        mail: { messageId: cause, tags: { caseId: [caseId], cause: [Buffer.from(cause).toString('base64url')] } },
      },
    });
  const followUps = async () => (await c.inbox('coordinator-koping')).filter((t) => t.caseId === caseId);
  await mail(old, 'Vi har tagit emot');
  return { caseId, reference, accessUrl, session, mailsTo, mail, ask, press, opened, status, bounce, followUps };
}

describe('another address', () => {
  test('is used when its mailbox has confirmed it, once, and both are told', async () => {
    const of = await cafe();
    const { caseId, reference, session, mail, ask, press } = of;
    const asked = await Promise.all([ask(right), ask(right)]);
    expect(asked.map(({ status }) => status)).toEqual([201, 201]);
    const confirm = await mail(spelt, 'Bekräfta er e-postadress');
    const told = await mail(old, 'Någon vill byta er e-postadress');
    for (const { text } of [confirm, told]) expect(text).not.toMatch(/case#|Café|Kafé|Bygglov/);
    const before = await c.caseOf(session);
    expect(before.address).toMatchObject({ email: old, asked: { email: right, fails: false } });
    // A session of the case is no proof that somebody reads the mailbox, nor is the key of the other mail.
    const keyOf = (text: string) => /\/address#\S+\.(\S+)/.exec(text)?.[1] ?? '';
    for (const token of [session.token, keyOf(told.text), 'x'.repeat(43)])
      expect((await press(confirm, token)).status).toBe(401);

    const twice = await Promise.all([press(confirm), press(confirm)]);
    expect([...twice, await press(confirm)].map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await of.status()).toBe(401);
    const done = await mail(spelt, 'Er e-postadress är bytt');
    const page = await of.opened(done);
    expect(page.address).toEqual({ email: right, call: `/api/cases/${caseId}/change-address` });
    expect(page.timeline.filter(({ type }) => type.startsWith('address-')).map(({ text }) => text)).toEqual([
      `Ni bad om att byta e-postadress till ${right}.`,
      `Er e-postadress byttes till ${right}.`,
    ]);
    const left = await mail(old, 'Er e-postadress är bytt');
    expect(left.text).not.toContain('case#');
    // What happens from now on is told there alone, and officers see it.
    const land = await c.task('koping-land', caseId, 'land-lease');
    expect((await c.taskPage('koping-land', land.taskId)).applicant?.email).toBe(right);
    const count = (await of.mailsTo(old)).length;
    expect((await c.decide('koping-land', land.taskId)).status).toBe(201);
    await eventually('the decision is told', async () =>
      (await of.mailsTo(spelt)).some(({ subject }) => !/e-postadress/.test(subject)),
    );
    expect((await of.mailsTo(old)).length).toBe(count);
    const lost = (email: string) => c.call('POST', '/api/access-links', { body: { email, reference } });
    await lost(old);
    await lost(right);
    await mail(spelt, 'Här är länken');
    expect((await of.mailsTo(old)).length).toBe(count);
  });

  test('that a stolen link asked for is taken back by the old mailbox, with all that was asked since', async () => {
    const of = await cafe();
    await of.ask('tjuv@exempel.example');
    const stop = await of.mail(old, 'Någon vill byta');
    const confirm = await of.mail('tjuv@exempel.example', 'Bekräfta');
    expect((await of.press(confirm)).status).toBe(201);
    const stolen = await freshSession(await of.mail('tjuv@exempel.example', 'är bytt'));
    const again = { token: stolen.token, body: { email: 'tjuv2@exempel.example' } };
    expect((await c.call('POST', `/api/cases/${of.caseId}/change-address`, again)).status).toBe(201);
    const second = await of.mail('tjuv2@exempel.example', 'Bekräfta');

    const both = await Promise.all([of.press(stop), of.press(await of.mail(old, 'är bytt'))]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await c.call('GET', `/api/cases/${of.caseId}`, { token: stolen.token })).status).toBe(401);
    const refused = await of.press(second);
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      409,
      'Bytet stoppades från den gamla adressen.',
    ]);
    const page = await of.opened(await of.mail(old, 'Bytet av e-postadress är stoppat'));
    expect(page.address).toEqual({ email: old, call: expect.any(String) });
    // Whoever loses it is told, and gets nothing that opens anything; should that come back, it is nobody's worry.
    const lost = await of.mail('tjuv@exempel.example', 'gäller inte längre');
    expect(lost.text).not.toMatch(/#|Café|Kafé|Bygglov|personlig/);
    await of.bounce('address-lost/1');
    expect(await of.followUps()).toEqual([]);
    // What answered once says no more than what holds.
    expect((await of.press(confirm)).status).toBe(409);
    expect((await of.press(stop)).status).toBe(201);
  });

  test('that the coordinator corrects is told of it, and a link from before says what holds', async () => {
    const of = await cafe();
    await of.ask('forra@exempel.example');
    const confirm = await of.mail('forra@exempel.example', 'Bekräfta');
    expect((await of.press(confirm)).status).toBe(201);
    const left = await of.mail(old, 'är bytt');
    const corrected = await c.call('POST', `/api/cases/${of.caseId}/contact`, {
      token: await c.staff('coordinator-koping'),
      body: { email: 'ratt@exempel.example', reason: 'Ringde.' },
    });
    expect(corrected.status).toBe(201);
    const lost = await of.mail('forra@exempel.example', 'gäller inte längre');
    expect(lost.text).toContain('Kommunen har rättat');
    expect(lost.text).not.toContain('#');
    await of.mail('ratt@exempel.example', 'Vi har tagit emot');
    expect([(await of.press(confirm)).status, (await of.press(left)).status]).toEqual([409, 409]);
  });

  test('is replaced by the one that is asked for next, and is no address that is in use or that no mail reaches', async () => {
    const of = await cafe();
    await of.ask('forsta@exempel.example');
    const first = await of.mail('forsta@exempel.example', 'Bekräfta');
    expect((await of.ask('andra@exempel.example')).status).toBe(201);
    expect((await of.press(first)).status).toBe(409);
    const page = await c.caseOf(of.session);
    expect(page.address.asked?.email).toBe('andra@exempel.example');
    for (const wrong of [
      old.toUpperCase(),
      'Alex <alex@exempel.example>',
      'a@exempel.example\r\nBcc: b@exempel.example',
      'a@exempel.example, b@exempel.example',
      `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`,
      'a@-exempel.example',
      '',
    ]) {
      const refused = await of.ask(wrong);
      expect([refused.status, refused.body.errors?.map(({ pointer }) => pointer)], wrong).toEqual([422, ['/email']]);
    }
    expect((await c.caseOf(of.session)).address).toEqual(page.address);
  });

  test('can be asked for when the case is closed', async () => {
    const of = await cafe();
    // Whoever withdraws before the tasks are there waits a minute for the net that finds such cases.
    await c.task('koping-alcohol', of.caseId, 'alcohol-licence');
    const all = await c.call('POST', `/api/cases/${of.caseId}/withdrawals`, { token: of.session.token, body: {} });
    expect(all.status).toBe(201);
    await eventually('it is closed', async () => (await c.caseOf(of.session)).status === 'closed');
    expect((await of.ask('stangd@exempel.example')).status).toBe(201);
    expect((await of.press(await of.mail('stangd@exempel.example', 'Bekräfta'))).status).toBe(201);
    const page = await of.opened(await of.mail('stangd@exempel.example', 'är bytt'));
    expect(page).toMatchObject({ status: 'closed', address: { email: 'stangd@exempel.example' } });
  });

  test('ends the coordinator’s worry about the one that mails did not reach', async () => {
    const of = await cafe();
    await of.bounce('receipt');
    expect(await of.followUps()).toHaveLength(1);
    await of.ask('fel@exempel.example');
    await of.mail('fel@exempel.example', 'Bekräfta');
    await of.bounce('address-confirm/1');
    expect((await c.caseOf(of.session)).address.asked).toMatchObject({ email: 'fel@exempel.example', fails: true });
    // A typing error is the owner's to mend.
    expect(await of.followUps()).toHaveLength(1);
    await of.ask('hel@exempel.example');
    expect((await of.press(await of.mail('hel@exempel.example', 'Bekräfta'))).status).toBe(201);
    await eventually('the follow-up is over', async () => (await of.followUps()).length === 0);
    // What went to the old one may come back late, and is no news.
    await of.bounce('address-asked/2');
    expect(await of.followUps()).toEqual([]);
    const page = await of.opened(await of.mail('hel@exempel.example', 'är bytt'));
    expect(page.mailFails).toBeUndefined();
  });
});

/** A session by the link of a mail. */
const freshSession = ({ text }: { text: string }) => c.session(/(http\S+\/case#\S+)/.exec(text)?.[1] ?? '');
