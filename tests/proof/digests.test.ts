import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';

/** A Wednesday, when the working morning is over. */
const morning = '2027-01-13T08:30:00Z';
let running: DeployedTestMachine;
let c: Client;
beforeAll(async () => {
  running = await startDeployedTestMachine({ startsAt: morning });
  c = running.client;
});
afterAll(() => running.stop());

const digest = () => running.machine.invoke('mail/send-digests', {}) as Promise<{ sent: number }>;
const mailsTo = async (mailbox: string) => (await running.machine.mails()).filter((m) => m.to.includes(mailbox));
const queued = () =>
  eventually('every notice lies with its digest', async () => (await running.machine.counts()).mailsWaiting === 0);

/** Makes a case's notices look as if they happened before a digest that has gone, and came into the queue after it. */
async function queuedLate(inbox: string, caseId: string, at: string): Promise<void> {
  const { tableEndpoint: endpoint, tableName: TableName, accessKey: credentials } = running.machine;
  const table = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials }));
  const { Items = [] } = await table.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :notice)',
      ExpressionAttributeValues: { ':pk': `DIGEST#${inbox}`, ':notice': 'NOTICE#' },
    }),
  );
  const theirs = Items.filter((item) => item.caseId === caseId);
  expect(theirs.length).toBeGreaterThan(0);
  for (const { pk, sk, ...notice } of theirs) {
    await table.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
    const late = `NOTICE#${at}#${caseId}#${notice.cause}`;
    await table.send(new PutCommand({ TableName, Item: { ...notice, pk, sk: late, at } }));
  }
}

test('a department is told once a morning what has come, why it is asked, by when, and where', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, reference } = submitted.body;
  await c.task('police', caseId, 'public-place');
  await eventually('the police are asked', async () =>
    (await c.inbox('police')).some((t) => t.caseId === caseId && t.kind === 'opinion'),
  );
  await queued();
  expect(await mailsTo('tillstand@polisen.example')).toEqual([]);

  expect((await digest()).sent).toBeGreaterThan(4);
  const [mail, ...more] = await mailsTo('tillstand@polisen.example');
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('2 nyheter i er inkorg, om ett ärende');
  expect(mail?.text).toContain(`${reference}: Polistillstånd för offentlig plats – ny uppgift: granska och besluta`);
  expect(mail?.text).toContain(`${reference}: Serveringstillstånd – ny fråga om yttrande`);
  expect(mail?.text).toContain('Frågan gäller: Vad vet polisen om personerna');
  expect(mail?.text).toMatch(/Mål: senast \w+dag \d+ \w+ 2027/);
  expect(mail?.text).toMatch(/department\/tasks\/[0-9a-f]{32}\.public-place\.review/);
  // Nothing about the person or what was written.
  expect(mail?.text).not.toMatch(/Test Sökande|Kafé Exempel|556036/);

  const count = (await running.machine.mails()).length;
  expect((await digest()).sent).toBe(0);
  expect(await running.machine.mails()).toHaveLength(count);
});

test('what happens after the digest waits for the next one, and what is done meanwhile is no news', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  const { caseId, reference } = submitted.body;
  const sign = await c.task('koping-building', caseId, 'sign-permit');
  await queued();
  expect((await digest()).sent).toBe(0);
  expect((await c.decide('koping-building', sign.taskId)).status).toBe(201);
  await queued();
  await queuedLate('police', caseId, '2027-01-13T08:00:00Z');
  await running.restart('2027-01-14T08:30:00Z');
  expect((await digest()).sent).toBeGreaterThan(0);
  // What reached the queue after a digest had gone is in the next one, however old it is.
  expect((await mailsTo('tillstand@polisen.example')).at(-1)?.text).toContain(`${reference}: Polistillstånd`);
  const toBuilding = (await mailsTo('bygg@koping.example')).filter((m) => m.text.includes(reference));
  expect(toBuilding.every((m) => !m.text.includes('Bygglov för skylt'))).toBe(true);
});

test('on a day off, and before the working morning is over, nothing is sent', async () => {
  const { submitted } = await submitCafe(c, 'koping');
  await c.task('police', submitted.body.caseId, 'public-place');
  await queued();
  for (const moment of ['2027-01-15T07:30:00Z', '2027-01-16T11:00:00Z']) {
    await running.restart(moment);
    expect(await digest(), moment).toEqual({ sent: 0 });
  }
});
