import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { factKey } from '#domain/case/facts.ts';
import { freePort } from '#local/free-port.ts';
import { startOneMachine } from '#local/one-machine.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { localTarget } from '../support/machine.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const officer = 'koping-environment';
const permit = 'food-registration';

test('a case with a damaged fact is told from all else, to its reader and to who runs the machine; the others go on', async () => {
  const said: string[] = [];
  const console_ = vi.spyOn(console, 'error').mockImplementation((line) => said.push(String(line)));
  const directory = scratchFolder();
  const options = { port: await freePort(), mailboxPort: 0, directory };
  let machine = await startOneMachine(options);
  onTestFinished(async () => {
    await machine.stop();
    console_.mockRestore();
  });
  const client = new Client(localTarget(machine.url));
  const made = [
    (await submitCafe(client, 'koping')).submitted.body,
    (await submitCafe(client, 'koping')).submitted.body,
  ];
  const [broken, whole] = made as [(typeof made)[0], (typeof made)[0]];
  const sessions = await Promise.all(made.map(({ accessUrl }) => client.session(accessUrl)));
  const [task, other] = await Promise.all(made.map(({ caseId }) => client.task(officer, caseId, permit)));
  const search = async () => {
    const asked = { body: { q: 'KOP' }, token: await client.staff(officer) };
    const { status, body } = await client.call<{ cases: { caseId: string }[] }>('POST', '/api/search', asked);
    return [status, ...(body.cases ?? []).map(({ caseId }) => caseId)];
  };
  await eventually('both are found', async () => (await search()).length === 3);
  await machine.stop();
  const file = new DatabaseSync(join(directory, 'register.db'));
  // One bit of one fact that makes a mail due: of the mark behind its last word. So it is read at the start, too.
  const flipped = "UPDATE facts SET json = substr(json, 1, length(json) - 1) || '|' WHERE case_id = ? AND key = ?";
  expect(file.prepare(flipped).run(broken.caseId, factKey.submitted).changes).toBe(1);
  file.prepare('INSERT OR IGNORE INTO outbox (case_id, key) VALUES (?, ?)').run(broken.caseId, factKey.submitted);
  file.close();
  said.length = 0;
  machine = await startOneMachine(options);

  const [session] = sessions;
  const read = (path: string, token: string | undefined, language: string) =>
    client.call('GET', path, { ...(token !== undefined && { token }), headers: { 'Accept-Language': language } });
  const token = await client.staff(officer);
  for (const [path, by] of [
    [`/api/cases/${broken.caseId}`, session?.token],
    [`/api/tasks/${task?.taskId}`, token],
  ] as const) {
    expect(await read(path, by, 'sv')).toMatchObject({
      status: 500,
      body: { status: 500, code: 'damaged', title: 'Det här går inte att läsa nu' },
    });
    expect((await read(path, by, 'en')).body).toMatchObject({ title: 'This cannot be read now' });
  }
  const about = said.filter((line) => line.includes(broken.caseId) && line.includes('cannot be read'));
  expect(about).toEqual([
    `the facts of case ${broken.caseId} cannot be read: ${join(directory, 'register.db')} is damaged there. All else goes on. A backup from before has it, and is read in a folder of its own: npm run restore -- <backup> --data <a new folder>. See docs/one-server.md (Backup).`,
  ]);

  expect((await client.inbox(officer)).map(({ caseId }) => caseId)).toEqual(
    expect.arrayContaining([broken.caseId, whole.caseId]),
  );
  expect(await search()).toEqual([200, whole.caseId]);
  expect((await client.decide(officer, other?.taskId ?? '')).status).toBe(201);
  await eventually('the decision is mailed', async () => (await client.mailsAbout(whole.reference)).length > 1);
});
