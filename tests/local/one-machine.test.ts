import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { whatIsElse } from '#local/kept-as.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { pdf, sendFile, stateOf } from '../e2e/files.ts';
import { localTarget, startTestMachine } from '../support/machine.ts';
import { ProductProcess } from '../support/process.ts';

const directory = mkdtempSync(join(tmpdir(), 'foretagslots-start-'));
const processes: ProductProcess[] = [];
const others: Server[] = [];
afterAll(async () => {
  for (const started of processes) await started.kill();
  for (const server of others) server.close();
  rmSync(directory, { recursive: true, force: true });
});

function product(port: number, data: string, more: readonly string[] = []): ProductProcess {
  const made = new ProductProcess(port, join(directory, data), more);
  processes.push(made);
  return made;
}

/** Starts a program that ends by itself. @returns its exit code and what it said */
async function run(program: string, ...args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const made = product(0, 'unused');
  made.spawn(program, args);
  return { code: await made.ended(), said: made.output };
}

/** What lies in a data folder that is in use, and would not be missed if it were something else (`local/kept-as.ts`). */
function unknownIn(folder: string): readonly string[] {
  const madeAgain = ['functions', 'incoming-files', 'web'];
  const found = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !madeAgain.includes(name));
  expect(found.length).toBeGreaterThan(8);
  return found
    .filter((entry) => {
      const other = mkdtempSync(join(directory, 'other-'));
      if (entry.isDirectory()) writeFileSync(join(other, entry.name), '');
      else mkdirSync(join(other, entry.name));
      return whatIsElse(other) === undefined;
    })
    .map(({ name }) => name);
}

describe('npm start', () => {
  test('says where everything is, stops on Ctrl-C, and keeps its data', async () => {
    const port = await freePort();
    const first = product(port, 'data');
    await first.start();
    await first.says(`http://localhost:${port}/sv`);
    await first.says(`http://localhost:${port + 1}`);
    expect(first.output).toMatch(/^Företagslots \d+\.\d+\.\d+ starts\./);
    expect(first.output).toMatch(/koping-building {2,}Handläggare.*\n(.*\n)*.*and \d+ others: http/);
    const client = new Client(localTarget(first.url));
    const { submitted } = await submitCafe(client, 'koping');
    // Half-way through a form, with a file that has been checked.
    const { of, id } = await sendFile(client, { name: 'ritning.pdf', type: 'application/pdf', content: pdf });
    const draft = { municipality: 'koping', applicant: { name: 'Halvvägs' } };
    await client.call('PUT', `/api/drafts/${of.id}`, { token: of.token, body: draft, headers: { 'If-Match': '"1"' } });
    expect(await first.interrupt()).toBe(0);

    await first.start();
    const page = await client.caseOf(await client.session(submitted.body.accessUrl));
    expect(page.reference).toBe(submitted.body.reference);
    expect(await client.task('koping-alcohol', submitted.body.caseId, 'alcohol-licence')).toBeDefined();
    expect((await client.call('GET', `/api/drafts/${of.id}`, { token: of.token })).body).toEqual(draft);
    expect((await stateOf(client, id, of.token)).state).toBe('clean');
    expect(unknownIn(join(directory, 'data'))).toEqual([]);
    expect(await first.interrupt()).toBe(0);
  });

  test('beside a running one it says so before it touches anything, and so does the demonstration', async () => {
    const port = await freePort();
    const running = product(port, 'running');
    await running.start();
    const register = join(directory, 'running', 'register.db');
    const before = statSync(register).mtimeMs;
    const data = ['--data', join(directory, 'running')];
    for (const { code, said } of [
      await run('bin/one-machine.ts', '--port', String(port), ...data),
      await run('bin/one-machine.ts', '--port', String(await freePort()), ...data),
      await run('bin/demo.ts', ...data),
    ]) {
      expect([code, said.split('\n').length]).toEqual([1, 3]);
      expect(said).toContain(
        `already runs with the data in ${join(directory, 'running')}: at http://localhost:${port}`,
      );
    }
    const elsewhere = await run('bin/one-machine.ts', '--port', String(port), '--data', join(directory, 'other'));
    expect([elsewhere.code, elsewhere.said.split('\n').length]).toEqual([1, 3]);
    expect(elsewhere.said).toContain(`Port ${port} is taken: Företagslots already runs there, with other data`);
    expect(statSync(register).mtimeMs).toBe(before);
    expect((await fetch(`${running.url}/api/health`)).status).toBe(200);
    await running.kill();
  });

  test('says when its port or the mailbox’s is taken by another program, and lets go of what it took', async () => {
    const port = await freePort();
    const other = createServer((_request, response) => response.end('{}'));
    others.push(other);
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const data = ['--data', join(directory, 'taken')];
    const asked = await run('bin/one-machine.ts', '--port', String(port), ...data);
    expect([asked.code, asked.said]).toEqual([1, expect.stringContaining(`Port ${port} is taken: another program`)]);
    const free = await freePort();
    const mailbox = await run('bin/one-machine.ts', '--port', String(free), '--mailbox-port', String(port), ...data);
    expect([mailbox.code, mailbox.said]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)]);
    expect(mailbox.said).toContain('--mailbox-port');
  });

  test.each([
    [['--port', 'abc'], '--port abc is no port'],
    [['--port', '99999'], '--port 99999 is no port'],
    [['--port', '0'], '--port 0 is no port'],
    [['--mailbox-port', '-1'], '--mailbox-port'],
    [['--port'], '--port has no value'],
    [['--prot', '3000'], 'There is no option --prot'],
    [['elsewhere'], '"elsewhere" belongs to no option'],
    [['--dev=yes'], '--dev'],
    [['--url', 'foretag'], '--url foretag is no address'],
    [['--data', ''], '--data needs a folder'],
    [['--data', 'package.json'], 'package.json is a file'],
    [['--data', 'package.json/below'], 'is a file, or lies below one'],
    [['--host', '203.0.113.9', '--data', join(directory, 'host')], 'no such address'],
  ])('%j is answered with a sentence', async (args, sentence) => {
    const { code, said } = await run('bin/one-machine.ts', ...args);
    expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
    expect(said).not.toMatch(/^\s+at /m);
  });

  test.each([
    ['bin/one-machine.ts', '--mailbox-port'],
    ['bin/demo.ts', '--cases'],
  ])('%s --help says what can be chosen', async (program, option) => {
    const { code, said } = await run(program, '--help');
    expect([code, said]).toEqual([0, expect.stringContaining(option)]);
  });

  test.each(['sign-in-key.json', 'link-key.json'])('says that %s is damaged, and what to do', async (name) => {
    const data = join(directory, name);
    mkdirSync(data);
    writeFileSync(join(data, name), '{"kty":"RSA","n":"x');
    const { code, said } = await run(
      'bin/one-machine.ts',
      '--prebuilt',
      '--port',
      String(await freePort()),
      '--data',
      data,
    );
    expect([code, said]).toEqual([1, expect.stringContaining(`${join(data, name)} is damaged. Delete it`)]);
    expect(said).not.toMatch(/^\s+at /m);
  });
});

const mailboxOf = ({ url }: ProductProcess) => url.replace(/\d+$/, (port) => String(Number(port) + 1));

test('the links of all mails lead to where the machine is now', async () => {
  const first = product(await freePort(), 'links');
  await first.start();
  const before = new Client(localTarget(first.url));
  const { reference } = (await submitCafe(before, 'koping')).submitted.body;
  await eventually('the receipt is mailed', async () => (await before.mailsAbout(reference)).length > 0);
  await first.interrupt();

  const second = product(await freePort(), 'links');
  await second.start();
  const client = new Client(localTarget(second.url));
  const [mail] = await client.mailsAbout(reference);
  expect(`${mail?.text} ${mail?.html}`).not.toContain(first.url.replace('http://', ''));
  const link = /(http\S+#\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
  expect(link.startsWith(`${second.url}/sv/case#`)).toBe(true);
  expect((await client.caseOf(await client.session(link))).reference).toBe(reference);
  // The mailbox shows the mails of earlier runs too.
  await eventually('the mailbox shows it', async () => {
    return (await (await fetch(mailboxOf(second))).text()).includes(mail?.subject ?? '');
  });
  await second.interrupt();
});

test('asked to stop, it finishes what is under way, and takes nothing new', async () => {
  const stopped = product(await freePort(), 'stopped');
  await stopped.start();
  const client = new Client(localTarget(stopped.url));
  const { form } = await submitCafe(client, 'koping');
  const { requirements, ...rest } = form;
  const { serving_area_plan: _file, ...without } = requirements;
  let answered = 0;
  const submits = Array.from({ length: 20 }, async () => {
    const reply = await client.submit({ ...rest, requirements: without });
    answered += 1;
    return reply;
  });
  await eventually('the first is in', async () => answered > 0);
  const ends = stopped.signal('SIGTERM');
  const replies = await Promise.allSettled(submits);
  expect(await ends).toBe(0);
  // A call that came too late is told so; none is cut off in the middle.
  const failures = replies.flatMap((r) => (r.status === 'rejected' ? [String(r.reason.cause?.code)] : []));
  expect(failures.filter((code) => code !== 'ECONNREFUSED')).toEqual([]);
  const codes = replies.flatMap((r) => (r.status === 'fulfilled' ? [r.value.status] : []));
  expect(codes.filter((code) => code !== 201 && code !== 503)).toEqual([]);

  await stopped.start();
  const taken = replies.flatMap((r) => (r.status === 'fulfilled' && r.value.status === 201 ? [r.value.body] : []));
  expect(taken.length).toBeGreaterThan(0);
  for (const { accessUrl, reference } of taken)
    expect((await client.caseOf(await client.session(accessUrl))).reference).toBe(reference);
  await stopped.interrupt();
});

test('what officers read is recorded, and logs hold nothing personal of anybody', async () => {
  const running = product(await freePort(), 'logs', ['--verbose']);
  await running.start();
  const client = new Client(localTarget(running.url));
  const { submitted, form } = await submitCafe(client, 'koping');
  const { caseId, accessUrl, reference } = submitted.body;
  const session = await client.session(accessUrl);
  const { taskId } = await client.task('koping-building', caseId, 'sign-permit');
  await client.taskPage('koping-building', taskId);
  await client.decide('koping-building', taskId, { motivation: 'Hemligt skäl' });
  await eventually(
    'the decision is mailed',
    async () => (await client.mailsTelling(reference, '– beviljat')).length > 0,
  );
  const { sub } = decodeJwt(await client.staff('koping-building'));
  const { readings } = (
    await client.call<{ readings: { by: { id: string }; what: string }[] }>('GET', `/api/cases/${caseId}/readings`, {
      token: await client.staff('coordinator-koping'),
    })
  ).body;
  expect(readings.some((reading) => reading.by.id === sub && reading.what === 'task')).toBe(true);
  await running.interrupt();

  const logged = running.output.split('\n').filter((line) => line.startsWith('{'));
  expect(logged.length).toBeGreaterThan(0);
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
      const tells = async (to: string, words: string) =>
        (await machine.mails()).some((m) => m.to.includes(to) && m.text.includes(reference) && m.text.includes(words));
      const hears = (to: string, words: string) => eventually(`${to}: ${words}`, () => tells(to, words));
      await hears('miljo@koping.example', 'ny uppgift');
      await hears('miljo@koping.example', 'dagen då det ska vara klart närmar sig');
      await hears('miljo@koping.example', 'dagen då det skulle vara klart har passerat');
      await hears('foretagslots@koping.example', 'en förvaltning är försenad');
      // Förvaltningslagen 11 §: the owner hears it too.
      await hears('sokande@exempel.example', 'har inte sagt varför');
      const followUp = await eventually('so does the coordinator', async () =>
        (await client.inbox('coordinator-koping')).find((t) => t.caseId === caseId),
      );
      expect(followUp.kind).toBe('follow-up');
      const causes = (await machine.mails()).map((m) => `${m.tags.caseId} ${m.tags.cause}`);
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
