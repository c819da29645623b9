import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { announce, pdf, sendFile, stateOf } from '../e2e/files.ts';
import { inDays } from '../support/days.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

const user = 'koping-building';
const permit = 'sign-permit';
const named = { name: 'Anvisning för skyltar.pdf', type: 'application/pdf', content: pdf };

/** A case, the task of its sign, and what its officer does in it. */
async function signPermit() {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, reference, accessUrl } = submitted.body;
  const session = await c.session(accessUrl);
  const { taskId } = await c.task(user, caseId, permit);
  const token = await c.staff(user);
  const upload = async (file = named) => {
    const { id, result } = await sendFile(c, file, { task: taskId, token });
    return { id, result, ref: { id, name: file.name, size: file.content.length } };
  };
  const act = (call: string, body: unknown, by = token) =>
    c.call<{ errors?: { pointer: string; message: string }[] }>('POST', `/api/tasks/${taskId}/${call}`, {
      token: by,
      body,
    });
  const fetchedBy = async (by: string, id: string) =>
    (await c.call('GET', `/api/cases/${caseId}/attachments/${id}`, { token: by })).status;
  return { caseId, reference, session, taskId, token, upload, act, fetchedBy };
}
type Sign = Awaited<ReturnType<typeof signPermit>>;

/** The mailings of a case that tell some words, when there are any. */
const told = (of: Sign, words: string) =>
  eventually(`a mail that tells ${words}`, async () => {
    const mails = await c.mailsTelling(of.reference, words);
    return mails.length > 0 ? mails : undefined;
  });

describe('a file that an officer sends the owner', () => {
  test('with a message is read by both, and by nobody else; the mail says that it is there, and not its name', async () => {
    const of = await signPermit();
    const { id, ref } = await of.upload();
    const message = { text: 'Så här får skylten se ut.', files: [{ ...ref, name: 'annat.exe', size: 1 }] };
    expect((await of.act('write-to-owner', message)).status).toBe(201);

    // Sent again, because nobody heard that it had arrived.
    expect((await of.act('write-to-owner', message)).status).toBe(201);
    const { threads } = await c.caseOf(of.session);
    expect(threads.find((thread) => thread.permit === permit)?.messages).toMatchObject([{ files: [ref] }]);
    const { owner: said } = (await c.taskPage(user, of.taskId)).talk;
    expect(said).toMatchObject([{ files: [ref] }]);
    expect(await c.fileOf(of.session, id)).toEqual(pdf);
    expect(await of.fetchedBy(of.token, id)).toBe(200);
    expect(await of.fetchedBy(await c.staff('police'), id)).toBe(404);
    expect(await of.fetchedBy(await c.staff('coordinator-koping'), id)).toBe(404);
    expect(await of.fetchedBy(await c.staff('arboga-alcohol'), id)).toBe(403);

    // A message waits for the day's gathering, unless something pressing takes it along.
    await of.act('supplement-requests', { text: 'Vi behöver mer.', items: ['Måtten'], lastDay: inDays(21) });
    const [mail] = await told(of, 'En fil följer med.');
    expect(mail?.text).not.toContain('Anvisning');
  });

  test.each([
    ['supplement-requests', { text: 'Fyll i blanketten.', items: ['Blanketten'], lastDay: inDays(21) }],
    ['hearings', { text: 'Vi överväger att avslå. Läs underlaget.', lastDay: inDays(21) }],
  ] as const)('goes with %s', async (call, question) => {
    const of = await signPermit();
    const { id, ref } = await of.upload();
    expect((await of.act(call, { ...question, files: [ref] })).status).toBe(201);
    expect((await c.caseOf(of.session)).requests).toMatchObject([{ files: [ref] }]);
    expect((await c.taskPage(user, of.taskId)).case.requests).toMatchObject([{ files: [ref] }]);
    expect(await c.fileOf(of.session, id)).toEqual(pdf);
    expect(await of.fetchedBy(await c.staff('police'), id)).toBe(404);
    await told(of, 'En fil följer med.');
  });

  test('is read by another body when it is chosen for its question, and not otherwise', async () => {
    const of = await signPermit();
    const [shown, kept] = [await of.upload(), await of.upload({ ...named, name: 'internt.pdf' })];
    await of.act('write-to-owner', { text: 'Två filer.', files: [shown.ref, kept.ref] });
    const { askable } = await c.taskPage(user, of.taskId);
    expect(askable?.files.map(({ id }) => id)).toEqual(expect.arrayContaining([shown.id, kept.id]));
    const asked = { body: 'koping-land', question: 'Vad anser ni?', lastDay: inDays(21), files: [shown.id] };
    expect((await of.act('ask-opinion', asked)).status).toBe(201);
    await eventually('the task of the body', async () =>
      (await c.inbox('koping-land')).find((t) => t.caseId === of.caseId && t.permit === permit && t.kind === 'opinion'),
    );
    const land = await c.staff('koping-land');
    expect(await of.fetchedBy(land, shown.id)).toBe(200);
    expect(await of.fetchedBy(land, kept.id)).toBe(404);
  });

  test('is no file of the owner’s, and an owner’s is none of the officer’s', async () => {
    const of = await signPermit();
    const officers = await of.upload();
    const { caseId, token } = of.session;
    const owners = await sendFile(c, named, { caseId, token, request: permit });
    const mine = await c.call('POST', `/api/cases/${caseId}/permits/${permit}/messages`, {
      token,
      body: { text: 'Min fil.', files: [officers.ref] },
    });
    const theirs = await of.act('write-to-owner', { text: 'Er fil.', files: [{ ...officers.ref, id: owners.id }] });
    for (const refused of [mine, theirs]) {
      expect(refused.status).toBe(422);
      expect(refused.body.errors).toMatchObject([{ pointer: '/files/0' }]);
    }
    expect((await c.call('GET', `/api/attachments/${officers.id}`, { token })).status).toBe(404);
    expect((await c.call('GET', `/api/attachments/${owners.id}`, { token: of.token })).status).toBe(404);
  });

  test('that is rejected is said at its place, and nothing is sent', async () => {
    const of = await signPermit();
    const { id, result } = await of.upload({ ...named, content: Buffer.from('<script>'.padEnd(300, 'x')) });
    expect(result).toMatchObject({ state: 'rejected', reason: 'type' });
    const refused = await of.act('write-to-owner', { text: 'Läs.', files: [{ id, name: named.name, size: 300 }] });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/files/0' }]);
    expect((await c.taskPage(user, of.taskId)).talk.owner).toEqual([]);
    const office = { name: 'brev.docx', type: 'application/pdf', content: pdf };
    expect((await announce(c, { task: of.taskId, token: of.token }, office)).status).toBe(422);
  });

  test('that is never sent is forgotten where a draft’s files are', async () => {
    const of = await signPermit();
    const { id, ref } = await of.upload();
    const root = join(running.directory, 'files');
    const places = (place: string) => readdirSync(root).map((bucket) => join(root, bucket, place));
    const kept = readdirSync(root, { recursive: true }).map(String);
    expect(kept.filter((path) => path.endsWith(id) && path.includes('draft'))).toHaveLength(1);
    expect(kept.filter((path) => path.endsWith(id) && path.includes('case'))).toEqual([]);
    for (const place of places('draft')) rmSync(place, { recursive: true, force: true });
    const late = await of.act('write-to-owner', { text: 'Sent omsider.', files: [ref] });
    expect(late.status).toBe(422);
    expect(late.body.errors).toMatchObject([{ pointer: '/files/0' }]);
    expect((await c.taskPage(user, of.taskId)).talk.owner).toEqual([]);
  });

  test('is announced and seen by its department alone, in a task that decides', async () => {
    const of = await signPermit();
    const { id } = await of.upload();
    const [police, coordinator] = [await c.staff('police'), await c.staff('coordinator-koping')];
    for (const token of [police, coordinator]) {
      expect((await announce(c, { task: of.taskId, token }, named)).status).toBe(403);
      expect((await c.call('GET', `/api/attachments/${id}`, { token })).status).toBe(403);
    }
    expect((await announce(c, { task: of.taskId, token: of.session.token }, named)).status).toBe(404);
    expect((await announce(c, { task: 'nowhere.at-all', token: police }, named)).status).toBe(404);
    expect(await stateOf(c, id, of.token)).toMatchObject({ state: 'clean' });
  });
});
