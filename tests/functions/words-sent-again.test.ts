import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import type { AnyAct } from '#domain/acts/define.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { pdf, sendFile } from '../e2e/files.ts';
import { startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';
import { inDays } from '../support/days.ts';
import { type Ground, startTestMachine } from '../support/machine.ts';

/*
 * Words that people may say twice, sent with a key: each is stored once, whenever and however often it comes. The rule of a
 * minute, which is for those who send no key, is out of play: somebody has done something since, or hours have passed.
 */
const building = 'koping-building';
const permit = 'sign-permit';

describe.each([
  ['on one machine', startTestMachine],
  ['as deployed', startDeployedTestMachine],
] as const)('%s', (_where, start: () => Promise<Ground<unknown>>) => {
  let running: Ground<unknown>;
  let c: Client;
  /** What is ahead of the real time, in hours: time never goes back. */
  let ahead = 0;
  let of: { caseId: string; reference: string; accessUrl: string };
  let owner: { caseId: string; token: string };
  let taskId: string;
  let file: { id: string; name: string; size: number };
  beforeAll(async () => {
    running = await start();
    c = running.client;
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    of = (await submitCafe(c, 'koping')).submitted.body;
    owner = await c.session(of.accessUrl);
    ({ taskId } = await c.task(building, of.caseId, permit));
    await c.task('koping-environment', of.caseId, 'food-registration');
    const sent = { name: 'skylt.pdf', type: 'application/pdf', content: pdf };
    const { id } = await sendFile(c, sent, { ...owner, request: permit });
    file = { id, name: sent.name, size: pdf.length };
  });

  const hoursLater = async () => {
    ahead += 5;
    await running.restart(new Date(Date.now() + ahead * 3_600_000).toISOString());
  };

  interface Words {
    readonly path: string;
    readonly body: Readonly<Record<string, unknown>>;
    readonly by: string;
    /** Where the same words would go to another. */
    readonly elsewhere?: string;
  }
  const byOwner = (what: string, body: Words['body']): Words => ({
    path: `/api/cases/${of.caseId}/permits/${permit}/${what}`,
    body,
    by: 'owner',
    elsewhere: `/api/cases/${of.caseId}/permits/food-registration/${what}`,
  });
  const byOfficer = (act: string, body: Words['body']): Words => ({
    path: `/api/tasks/${taskId}/${act}`,
    body,
    by: building,
  });
  const text = 'Skylten blir en meter bredare.';
  const words: Readonly<Record<string, () => Words>> = {
    'hand-in-papers': () => byOwner('papers', { text, files: [file] }),
    'write-message': () => byOwner('messages', { text }),
    'write-note': () => byOfficer('write-note', { text }),
    'write-to-bodies': () => byOfficer('write-to-bodies', { text }),
    'write-to-owner': () => byOfficer('write-to-owner', { text }),
  };
  const each = Object.keys(words);
  const wordsOf = (name: string): Words => {
    const made = words[name]?.();
    if (!made) throw new Error(name);
    return made;
  };
  const tokenOf = (by: string) => (by === 'owner' ? Promise.resolve(owner.token) : c.staff(by));
  const send = async ({ path, body, by }: Words, key?: string) =>
    c.call('POST', path, {
      body,
      token: await tokenOf(by),
      ...(key !== undefined && { headers: { 'Idempotency-Key': key } }),
    });

  /** How often each of the words stands in the case. */
  async function stored(): Promise<readonly string[]> {
    const { sent, threads } = await c.caseOf(owner);
    const { talk } = await c.taskPage(building, taskId);
    return [
      ...sent.map((one) => `owner ${one.permit} ${one.text} ${one.files.map(({ name }) => name)}`),
      ...threads.flatMap((thread) => thread.messages.map((one) => `thread ${thread.permit} ${one.text}`)),
      ...talk.owner.map((one) => `officers’ ${one.text}`),
      ...talk.bodies.map((one) => `bodies ${one.text}`),
      ...talk.colleagues.map((one) => `note ${one.text}`),
    ];
  }
  /** What others do in the same task: after it no words are those of a moment ago. */
  async function othersWrite(): Promise<void> {
    const more = `Något annat ${randomUUID()}`;
    const note = { path: `/api/tasks/${taskId}/write-note`, body: { text: more }, by: `${building}-2` };
    const message = byOwner('messages', { text: more });
    for (const one of [{ ...wordsOf('write-note'), ...note }, message]) expect((await send(one)).status).toBe(201);
  }
  const saying = async (of: Words) => (await stored()).filter((one) => one.includes(String(of.body.text)));
  const withdrawals = () => c.mailsTelling(of.reference, 'återkall');
  const letters = async () =>
    (await c.mailsAbout(of.reference)).filter((mail) =>
      mail.text.replaceAll(/\s+/g, ' ').includes('har skrivit till er om'),
    );

  test('these are all the acts that only say something', () => {
    const all = (acts as readonly AnyAct[]).filter(({ call }) => call.again.by === 'words').map(({ name }) => name);
    expect(all.sort()).toEqual(each);
  });

  test.each(each)('%s: with its key it is the same, whatever others have done since', async (name) => {
    const said = wordsOf(name);
    const key = randomUUID();
    const first = await send(said, key);
    expect(first.status).toBe(201);
    const before = await saying(said);
    expect(before.length).toBeGreaterThan(0);
    await othersWrite();
    const again = await send(said, key);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await saying(said)).toEqual(before);
  });

  test('hours later, and when the case was closed meanwhile, each is the same, and no mail goes twice', async () => {
    const sent: (readonly [Words, string, unknown])[] = [];
    for (const name of each) {
      const [said, key] = [wordsOf(name), randomUUID()];
      const first = await send(said, key);
      expect(first.status, name).toBe(201);
      sent.push([said, key, first.body]);
    }
    const before = await stored();
    await hoursLater();
    // A letter waits for the day's gathering, unless something pressing takes it along.
    const asks = { text: 'Vi behöver mer.', items: ['Måtten'], lastDay: inDays(21) };
    const asked = { ...wordsOf('write-note'), path: `/api/tasks/${taskId}/supplement-requests`, body: asks };
    expect((await send(asked)).status).toBe(201);
    await eventually('the letter has been mailed', async () => (await letters()).length > 0);
    for (const [said, key, body] of sent)
      expect(await send(said, key), said.path).toMatchObject({ status: 201, body: body as object });
    expect(await stored()).toEqual(before);
    const withdrawn = await c.call('POST', `/api/cases/${of.caseId}/withdrawals`, { token: owner.token, body: {} });
    expect(withdrawn.status).toBe(201);
    await eventually('the case is closed', async () => (await c.caseOf(owner)).status === 'closed');
    // Of a part that is over its department reads less.
    const closed = await stored();
    for (const [said, key, body] of sent)
      expect(await send(said, key), said.path).toMatchObject({ status: 201, body: body as object });
    expect(await stored()).toEqual(closed);
    await eventually('what came later has been mailed', async () => (await withdrawals()).length > 0);
    expect(await letters()).toHaveLength(1);
  });

  test.each(each)('%s: the same key with other words is refused, and nothing is stored', async (name) => {
    const said = wordsOf(name);
    const key = randomUUID();
    expect((await send(said, key)).status).toBe(201);
    const before = await stored();
    const reused = { status: 422, body: { code: 'key-reused' } };
    expect(await send({ ...said, body: { ...said.body, text: 'Andra ord.' } }, key)).toMatchObject(reused);
    if (said.elsewhere !== undefined) expect(await send({ ...said, path: said.elsewhere }, key)).toMatchObject(reused);
    if (name === 'write-to-owner')
      expect(await send({ ...said, body: { ...said.body, files: [file] } }, key)).toMatchObject(reused);
    for (const wrong of ['short', 'x'.repeat(101), 'with a space in the key'])
      expect(await send(said, wrong)).toMatchObject({ status: 400, body: { code: 'key-needed' } });
    expect(await stored()).toEqual(before);
  });

  test.each(each)('%s: another key is another saying, also at once', async (name) => {
    const said = wordsOf(name);
    expect((await send(said, randomUUID())).status).toBe(201);
    const before = await saying(said);
    expect((await send(said, randomUUID())).status).toBe(201);
    expect(await saying(said)).toHaveLength(2 * before.length);
  });

  test.each(each)('%s: without a key the same words are the same for a moment', async (name) => {
    const said = wordsOf(name);
    expect((await send(said)).status).toBe(201);
    const before = await saying(said);
    expect((await send(said)).status).toBe(201);
    expect(await saying(said)).toEqual(before);
    await othersWrite();
    expect((await send(said)).status).toBe(201);
    expect(await saying(said)).toHaveLength(2 * before.length);
  });

  test.each(each)('%s: many at once are one', async (name) => {
    const said = wordsOf(name);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(said, key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const before = await saying(said);
    expect(new Set(before).size).toBe(before.length);
  });

  test.each(['write-note', 'write-to-bodies', 'write-to-owner'])(
    '%s: a colleague’s key is no concern of theirs, and tells them nothing',
    async (name) => {
      const said = wordsOf(name);
      const key = randomUUID();
      expect((await send(said, key)).status).toBe(201);
      const before = await saying(said);
      const colleague = { ...said, by: `${building}-2` };
      expect((await send(colleague, key)).status).toBe(201);
      expect(await saying(said)).toHaveLength(2 * before.length);
      expect(await send({ ...colleague, body: { text: 'Andra ord.' } }, key)).toMatchObject({ status: 422 });
      // The first one's is still theirs.
      expect((await send(said, key)).status).toBe(201);
      expect(await saying(said)).toHaveLength(2 * before.length);
    },
  );

  test('the key of one act is not another’s', async () => {
    const key = randomUUID();
    for (const name of each) expect((await send(wordsOf(name), key)).status, name).toBe(201);
    expect((await stored()).filter((one) => one.includes(text)).length).toBeGreaterThanOrEqual(each.length);
  });

  test('nobody is shown a key', async () => {
    const keys: string[] = [];
    for (const name of each) {
      const key = randomUUID();
      expect((await send(wordsOf(name), key)).status, name).toBe(201);
      keys.push(key);
    }
    const [staff, coordinator] = [await c.staff(building), await c.staff('coordinator-koping')];
    const read = [
      [`/api/cases/${of.caseId}`, owner.token],
      [`/api/cases/${of.caseId}`, staff],
      [`/api/cases/${of.caseId}`, coordinator],
      [`/api/cases/${of.caseId}/readings`, coordinator],
      [`/api/tasks/${taskId}`, staff],
      [`/api/tasks/${taskId}/clock`, staff],
      [`/api/departments/${building}/tasks`, staff],
    ] as const;
    for (const [path, token] of read) {
      const { status, body } = await c.call('GET', path, { token });
      expect(status, path).toBe(200);
      expect(keys.filter((key) => JSON.stringify(body).includes(key))).toEqual([]);
    }
    const mailed = (await c.mailsAbout(of.reference)).map((mail) => JSON.stringify(mail)).join('');
    expect(keys.filter((key) => mailed.includes(key))).toEqual([]);
  });
});
