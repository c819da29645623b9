import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { pdf, sendFile, stateOf } from '../e2e/files.ts';
import { localTarget, startTestMachine } from '../support/machine.ts';
import { ProductProcess } from '../support/process.ts';

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-start-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('npm start', () => {
  test('says where everything is, stops on Ctrl-C, keeps its data, and says when its port is taken', async () => {
    const port = await freePort();
    const first = new ProductProcess(port, directory);
    await first.start();
    await expect.poll(() => first.output, { timeout: 20_000 }).toContain(`http://localhost:${port}/sv`);
    expect(first.output).toContain('coordinator-koping');
    const client = new Client(localTarget(first.url));
    const { submitted } = await submitCafe(client, 'koping');
    // Half-way through a form, with a file that has been checked.
    const { of, id } = await sendFile(client, { name: 'ritning.pdf', type: 'application/pdf', content: pdf });
    const draft = { municipality: 'koping', applicant: { name: 'Halvvägs' } };
    await client.call('PUT', `/api/drafts/${of.id}`, { token: of.token, body: draft, headers: { 'If-Match': '"1"' } });
    const second = new ProductProcess(port, join(directory, 'other'));
    // The second one sees the first answer, and ends by itself.
    await second.start().catch(() => undefined);
    await expect.poll(() => second.output, { timeout: 20_000 }).toContain(`Port ${port} is taken`);
    expect(await first.interrupt()).toBe(0);

    await first.start();
    const page = await client.caseOf(await client.session(submitted.body.accessUrl));
    expect(page.reference).toBe(submitted.body.reference);
    expect(await client.task('koping-alcohol', submitted.body.caseId, 'alcohol-licence')).toBeDefined();
    expect((await client.call('GET', `/api/drafts/${of.id}`, { token: of.token })).body).toEqual(draft);
    expect((await stateOf(client, id, of.token)).state).toBe('clean');
    await first.interrupt();
  });
});

test('logs say which officer opened which task, and hold nothing personal of anybody', async () => {
  const running = new ProductProcess(await freePort(), join(directory, 'logs'), ['--verbose']);
  await running.start();
  const client = new Client(localTarget(running.url));
  const { submitted, form } = await submitCafe(client, 'koping');
  const { caseId, accessUrl, reference } = submitted.body;
  const session = await client.session(accessUrl);
  const { taskId } = await client.task('koping-building', caseId, 'sign-permit');
  await client.taskPage('koping-building', taskId);
  await client.decide('koping-building', taskId, { motivation: 'Hemligt skäl' });
  await eventually('the decision is mailed', async () =>
    (await client.mailsAbout(reference)).some((m) => m.subject.includes('– beviljat')),
  );
  const { sub } = decodeJwt(await client.staff('koping-building'));
  await running.interrupt();

  const logged = running.output.split('\n').filter((line) => line.startsWith('{'));
  expect(logged.some((line) => line.includes('officer opened a task') && line.includes(String(sub)))).toBe(true);
  const { applicant, business } = form;
  const secrets = [
    'ritning.pdf',
    applicant.name,
    applicant.email,
    applicant.phone,
    business.name,
    business.organisationNumber,
    business.address,
    session.token,
    'Hemligt skäl',
    'Centrum 1:12',
  ];
  for (const secret of [...secrets, accessUrl.split('.').at(-1) ?? '']) expect(running.output).not.toContain(secret);
});

describe('with a day each second', () => {
  test('a department is reminded before its last day, and the coordinator hears when it has passed', async () => {
    const { client, machine, stop } = await startTestMachine({ rate: 86_400 });
    try {
      const { submitted } = await submitCafe(client, 'koping');
      const { caseId, reference } = submitted.body;
      const tells = (to: string, words: string) =>
        machine.mails().some((m) => m.to.includes(to) && m.text.includes(reference) && m.text.includes(words));
      const hears = (to: string, words: string) => eventually(`${to}: ${words}`, async () => tells(to, words));
      await hears('miljo@koping.example', 'ny uppgift');
      await hears('miljo@koping.example', 'sista dagen närmar sig');
      await hears('miljo@koping.example', 'sista dagen har passerat');
      await hears('foretagslots@koping.example', 'en förvaltning är försenad');
      // Förvaltningslagen 11 §: the owner hears it too.
      await hears('sokande@exempel.example', 'skulle ha varit klar med');
      const followUp = await eventually('so does the coordinator', async () =>
        (await client.inbox('coordinator-koping')).find((t) => t.caseId === caseId),
      );
      expect(followUp.kind).toBe('follow-up');
      const causes = machine.mails().map((m) => `${m.tags.caseId} ${m.tags.cause}`);
      expect(new Set(causes).size).toBe(causes.length);
      // The fortnight has passed, so the licence no longer waits for the registration.
      const licence = await client.task('koping-alcohol', caseId, 'alcohol-licence');
      expect((await client.taskPage('koping-alcohol', licence.taskId)).gate.waitingFor).not.toContain(
        'Registrering av livsmedelsanläggning',
      );
    } finally {
      await stop();
    }
  });
});
