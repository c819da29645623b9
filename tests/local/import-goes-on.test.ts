import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { importOld } from '#local/import/import.ts';
import { type OneMachine, startOneMachine } from '#local/one-machine.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { localTarget } from '../support/machine.ts';
import { afterOld, oldCases, oldFolder, openOldTable } from '../support/old-folder.ts';

const { koping, arboga } = oldCases;
const decisionMail = 'decision/sign-permit';

let machine: OneMachine;
let client: Client;
let from: string;
beforeAll(async () => {
  from = oldFolder();
  await forgetDecisionMail();
  const directory = join(dirname(from), 'new');
  await importOld({ from, directory });
  const aheadMs = Date.parse(afterOld) - Date.now();
  machine = await startOneMachine({ port: await freePort(), mailboxPort: 0, directory, aheadMs });
  client = new Client(localTarget(machine.url));
}, 300_000);
afterAll(() => machine.stop());

/** 0.2.0 was ended before the mail about the decision went. */
async function forgetDecisionMail(): Promise<void> {
  const { client: table, name: TableName, stop } = await openOldTable(from, false);
  const facts = ['attempt/000', 'sent'].map((name) => `FACT#mail/${decisionMail}/${name}`);
  for (const sk of facts) await table.send(new DeleteCommand({ TableName, Key: { pk: `CASE#${koping.id}`, sk } }));
  await stop();
  const file = join(from, 'mail.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, 2);
  writeFileSync(file, `${lines.join('\n')}\n`);
}

const causesMailed = async (caseId: string) =>
  (await machine.mails())
    .filter(({ tags }) => tags.caseId === caseId)
    .map(({ tags }) => Buffer.from(tags.cause ?? '', 'base64url').toString());

test('the link that was mailed opens the case, and its file is what was sent', async () => {
  const session = await client.session(koping.link);
  const page = await client.caseOf(session);
  expect(page.reference).toBe(koping.reference);
  expect(page.permits.find(({ id }) => id === 'sign-permit')?.decision?.outcome).toBe('granted');
  const kept = join(from, 'files', 'FileStoreFiles062086D7', 'case', koping.id, koping.file);
  expect(await client.fileOf(session, koping.file)).toEqual(readFileSync(kept));
});

test('the next application has the next number', async () => {
  const { submitted } = await submitCafe(client, 'koping');
  expect(submitted.body.reference).toBe('KOP-2026-00002');
});

test('the mailbox shows what was mailed, and a mail that was owed goes', async () => {
  await machine.caughtUp;
  await eventually('it goes', async () => (await causesMailed(koping.id)).includes(decisionMail));
  expect(await causesMailed(koping.id)).toEqual(['receipt', decisionMail]);
  expect(await causesMailed(arboga.id)).toEqual(['receipt']);
  const page = await (await fetch(`${machine.mailbox}/`)).text();
  expect(page).toContain(`${arboga.reference}: Vi har tagit emot er ansökan`);
});

test('its route goes on to its end, and no mail goes twice', async () => {
  const find = async (user: string, permit: string, kind: string) =>
    (await client.inbox(user)).find((t) => t.caseId === koping.id && t.permit === permit && t.kind === kind)?.taskId;
  const task = (user: string, permit: string, kind = 'review') =>
    eventually(`a ${kind} of ${permit}`, () => find(user, permit, kind));
  const decide = async (user: string, permit: string) =>
    expect((await client.decide(user, await task(user, permit))).status).toBe(201);
  await decide('koping-environment', 'food-registration');
  await decide('koping-land', 'land-lease');
  await decide('police', 'public-place');
  expect((await client.opine('police', await task('police', 'alcohol-licence', 'opinion'))).status).toBe(201);
  await decide('koping-alcohol', 'alcohol-licence');
  await decide('koping-alcohol', 'alcohol-notice');
  const session = await client.session(koping.link);
  await eventually('the case is closed', async () => (await client.caseOf(session)).status === 'closed');
  const isSaid = ({ text }: { text: string }) => text.includes('Ärendet är avslutat');
  await eventually('it is said', async () => (await client.mailsAbout(koping.reference)).some(isSaid));
  expect((await client.mailsAbout(koping.reference)).filter(isSaid)).toHaveLength(1);
  const mailed = await causesMailed(koping.id);
  expect(mailed).toHaveLength(new Set(mailed).size);
});
