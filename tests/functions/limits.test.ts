import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callerAddress } from '#functions/http/address.ts';
import { cafeForm, submitCafe } from '../e2e/acceptance.ts';
import type { Client, Reply } from '../e2e/client.ts';
import { announce, pdf, startDraft } from '../e2e/files.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';

let running: DeployedTestMachine;
let c: Client;
const usual = process.env.LIMIT_SCALE;
beforeAll(async () => {
  // A tenth of what is allowed otherwise, so that it is reached.
  process.env.LIMIT_SCALE = '0.1';
  running = await startDeployedTestMachine();
  c = running.client;
}, 300_000);
afterAll(async () => {
  process.env.LIMIT_SCALE = usual;
  await running.stop();
});

/** Calls until it is refused, and expects that to be at the limit. */
async function refusedAfter(allowed: number, call: () => Promise<Reply<unknown>>): Promise<Reply<unknown>> {
  const replies: Reply<unknown>[] = [];
  for (let i = 0; i <= allowed; i++) replies.push(await call());
  const statuses = replies.map((r) => r.status);
  expect(statuses.slice(0, -1)).not.toContain(429);
  expect(statuses.at(-1)).toBe(429);
  return replies.at(-1) as Reply<unknown>;
}

describe('too much within an hour is refused', () => {
  test('of links, drafts, look-ups and wrong keys, with a word on when it goes again', async () => {
    const refused = [
      await refusedAfter(12, () => c.call('POST', '/api/companies', { body: { organisationNumber: '5560360793' } })),
      await refusedAfter(12, () =>
        c.call('POST', '/api/properties', { body: { address: 'Storgatan 1', postalCode: '731 30', city: 'Köping' } }),
      ),
      await refusedAfter(6, () => c.call('POST', '/api/sessions', { body: { caseId: 'x', token: 'guess' } })),
      await refusedAfter(6, () =>
        c.call('POST', '/api/access-links', { body: { email: 'a@exempel.se', reference: 'KOP-2026-00042' } }),
      ),
    ];
    for (const { headers, body } of refused) {
      const wait = Number(headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(3600);
      expect(headers.get('content-type')).toBe('application/problem+json');
      expect(body).toMatchObject({ status: 429, code: 'too-many' });
    }
  });

  test('of files for one draft, and not for the next one', async () => {
    const [mine, other] = [await startDraft(c), await startDraft(c)];
    const file = { name: 'a.pdf', type: 'application/pdf', content: pdf };
    await refusedAfter(10, () => announce(c, mine, file));
    expect((await announce(c, other, file)).status).toBe(201);
  });

  test('of asks for another address in one case, whatever they ask for', async () => {
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, token } = await c.session(submitted.body.accessUrl);
    let asked = 0;
    await refusedAfter(1, () =>
      c.call('POST', `/api/cases/${caseId}/change-address`, { token, body: { email: `a${asked++}@exempel.example` } }),
    );
  });

  test('of cases from one address, each of an application’s counted', async () => {
    const { form } = await cafeForm(c, 'koping');
    await refusedAfter(6, () => c.submit({ ...form, also: ['arboga', 'kungsor'] }));
  });

  test('a mailbox gets one link in a quarter of an hour; the answer is the same, and the new key opens', async () => {
    // From another address: this one has asked enough.
    process.env.LIMIT_SCALE = '1';
    const { client, machine, stop } = await startDeployedTestMachine();
    process.env.LIMIT_SCALE = '0.1';
    try {
      const { submitted, form } = await submitCafe(client, 'koping');
      const { reference } = submitted.body;
      const writings = [form.applicant.email, form.applicant.email.toUpperCase(), ` ${form.applicant.email}`];
      const ask = (i: number) =>
        client.call('POST', '/api/access-links', {
          body: { email: writings[i % 3], reference: i % 2 === 0 ? reference : reference.toLowerCase() },
        });
      const replies = [];
      for (let i = 0; i < 30; i++) replies.push(await ask(i));
      expect(replies.map((r) => r.status)).toEqual(replies.map(() => 202));
      const links = () => client.mailsTelling(reference, 'Här är länken till ert ärende');
      await expect.poll(async () => (await links()).length, { timeout: 60_000 }).toBe(1);
      // What comes later is still counted: a case from the same address is mailed, and no second link before it.
      const next = await submitCafe(client, 'koping');
      await expect
        .poll(async () => (await machine.mails()).some((m) => m.tags.caseId === next.submitted.body.caseId), {
          timeout: 60_000,
        })
        .toBe(true);
      expect(await links()).toHaveLength(1);
      const link = /(http\S+\/case#\S+)/.exec((await links())[0]?.text ?? '')?.[1] ?? '';
      expect((await client.session(link)).token).toBeDefined();
    } finally {
      await stop();
    }
  });

  test('and what is kept of it names nobody', async () => {
    const table = new DynamoDBClient({
      endpoint: running.machine.tableEndpoint,
      region: 'eu-north-1',
      credentials: running.machine.accessKey,
    });
    const { Items = [] } = await table.send(new ScanCommand({ TableName: running.machine.tableName }));
    const counted = Items.filter((item) => item.pk?.S?.startsWith('LIMIT#'));
    expect(counted.length).toBeGreaterThan(3);
    for (const item of counted) {
      expect(item.expires?.N).toBeDefined();
      expect(JSON.stringify(item)).not.toMatch(/127\.0\.0\.1|exempel|KOP-/);
    }
  });
});

describe('the caller’s address', () => {
  const from = (sourceIp: string, headers: Record<string, string> = {}) =>
    callerAddress({ requestContext: { http: { sourceIp } }, headers } as never);
  const withSettings = (settings: Record<string, string>, run: () => void) => {
    Object.assign(process.env, settings);
    try {
      run();
    } finally {
      for (const name of Object.keys(settings)) delete process.env[name];
    }
  };
  test('is what the gateway saw, and no header is believed', () => {
    expect(from('192.0.2.1', { 'x-forwarded-for': '198.51.100.7', 'x-origin-secret': '' })).toBe('192.0.2.1');
    withSettings({ TRUSTED_ADDRESS_HEADER: 'X-Forwarded-For' }, () =>
      expect(from('192.0.2.1', { 'x-forwarded-for': '198.51.100.7', 'x-origin-secret': '' })).toBe('192.0.2.1'),
    );
  });
  test('is what the one in front says, when it has the secret', () => {
    withSettings({ TRUSTED_ADDRESS_HEADER: 'CloudFront-Viewer-Address', ORIGIN_SECRET: 'hemlig' }, () => {
      const named = (value: string, secret = 'hemlig') =>
        from('192.0.2.1', { 'cloudfront-viewer-address': value, 'x-origin-secret': secret });
      expect(named('198.51.100.7:443')).toBe('198.51.100.7');
      expect(named('203.0.113.9, 198.51.100.7')).toBe('198.51.100.7');
      expect(named('2001:db8:0:1:2:3:4:5:443')).toBe('2001:db8:0:1');
      expect(named('[2001:db8::1]:443')).toBe('2001:db8:0:0');
      expect(named('198.51.100.7', 'gissad')).toBe('192.0.2.1');
      expect(named('')).toBe('192.0.2.1');
    });
  });
  test('of IPv6 is its network, and a mapped IPv4 address is itself', () => {
    expect(from('2001:db8:1:2:aaaa::1')).toBe(from('2001:0db8:1:2::2'));
    expect(from('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(from('::1')).toBe('0:0:0:0');
  });
});
