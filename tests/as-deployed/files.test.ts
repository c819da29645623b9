import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { CopyObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { eventually } from '../e2e/client.ts';
import { announce, pdf, post, sendFile, startDraft } from '../e2e/files.ts';
import type { AccessKey } from '../support/as-deployed/access-key.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';

/** The AWS SDK itself signs here: with the machine's key, as the functions do, and with others. */
let running: DeployedTestMachine;
let own: S3Client;
let bucket: string;
beforeAll(async () => {
  running = await startDeployedTestMachine();
  own = client(running.machine.accessKey);
  const { body } = await announce(running.client, await startDraft(running.client), file);
  bucket = new URL(body.upload.url).pathname.split('/').filter(Boolean).at(-1) ?? '';
});
afterAll(() => running.stop());
afterEach(() => vi.useRealTimers());

const file = { name: 'ritning.pdf', type: 'application/pdf', content: pdf };
const stranger: AccessKey = { accessKeyId: 'STRANGER', secretAccessKey: 'guessed' };
const client = (credentials: AccessKey) =>
  new S3Client({
    region: 'eu-north-1',
    endpoint: `${running.machine.url}/_files`,
    forcePathStyle: true,
    credentials,
    maxAttempts: 1,
  });
const status = (work: Promise<unknown>) =>
  work.then(
    () => 200,
    (error: { $metadata?: { httpStatusCode?: number } }) => error.$metadata?.httpStatusCode,
  );
const copy = (s3: S3Client, from: string, to: string) =>
  status(s3.send(new CopyObjectCommand({ Bucket: bucket, CopySource: `${bucket}/${from}`, Key: to })));

/** A file that has been sent and scanned. */
async function kept(content = pdf) {
  const { id } = await sendFile(running.client, { ...file, content });
  return { id, key: `draft/${id}` };
}

/** A form for a file, signed with a key, with other conditions than the product's own if wished. */
async function form(
  key: string,
  { signedBy = running.machine.accessKey, conditions = [] as unknown[], fields = {} } = {},
) {
  const exact = {
    'Content-Type': 'application/pdf',
    'x-amz-checksum-algorithm': 'SHA256',
    'x-amz-checksum-sha256': createHash('sha256').update(pdf).digest('base64'),
    ...fields,
  };
  return createPresignedPost(client(signedBy), {
    Bucket: bucket,
    Key: key,
    Fields: exact,
    Conditions: [
      ['content-length-range', 1, pdf.length],
      ...Object.entries(exact).map(([k, v]) => ({ [k]: v })),
      ...conditions,
    ] as never,
    Expires: 600,
  });
}
const send = (
  made: { url: string; fields: Record<string, string> },
  change: Record<string, string> = {},
  content = pdf,
) => post({ id: '', upload: made }, content, change);

describe('a form', () => {
  test('with the right signature and conditions is taken', async () => {
    expect(await send(await form('quarantine/a'))).toBe(204);
  });
  test('that nobody signed is refused, whatever it permits itself', async () => {
    const policy = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64');
    const made = await form('quarantine/b');
    const free = policy({ expiration: '2099-01-01T00:00:00Z', conditions: [] });
    expect(await send(made, { Policy: free, key: 'case/c/d' })).toBe(403);
    expect(await send(made, { Policy: free })).toBe(403);
    expect(await send(made, { 'X-Amz-Signature': '0'.repeat(64) })).toBe(403);
    expect(await send(made, { 'X-Amz-Signature': '' })).toBe(403);
    expect(await send(made, { 'X-Amz-Credential': made.fields['X-Amz-Credential']?.replace('s3', 'sqs') ?? '' })).toBe(
      403,
    );
    expect(await send(await form('quarantine/b', { signedBy: stranger }))).toBe(403);
    expect(
      await send(await form('quarantine/b', { signedBy: { ...running.machine.accessKey, secretAccessKey: 'x' } })),
    ).toBe(403);
  });
  test('is good for its time and not longer', async () => {
    const made = await form('quarantine/late');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 });
    expect(await send(made)).toBe(403);
  });
  test.each(['case/c/d', 'draft/d', 'quarantine/a/b', 'quarantine/../case/c', 'quarantine/', 'x'])(
    'that is signed for %s is refused all the same: files arrive in quarantine',
    async (key) => {
      expect(await send(await form(key))).toBeGreaterThanOrEqual(400);
    },
  );
  test.each([
    ['another key', { key: 'quarantine/other' }],
    ['another type', { 'Content-Type': 'text/html' }],
    ['another checksum', { 'x-amz-checksum-sha256': 'x' }],
    ['a field under no condition', { 'x-amz-meta-note': 'x' }],
    ['a field that S3 would act on', { success_action_redirect: 'https://evil.example' }],
  ])('with %s is refused', async (_what, change) => {
    expect(await send(await form('quarantine/c'), change as Record<string, string>)).toBe(403);
  });
  test('holds to eq and starts-with, and refuses what it does not understand', async () => {
    expect(await send(await form('quarantine/d', { conditions: [['starts-with', '$key', 'quarantine/']] }))).toBe(204);
    expect(await send(await form('quarantine/d', { conditions: [['eq', '$key', 'quarantine/d']] }))).toBe(204);
    expect(await send(await form('quarantine/d', { conditions: [['eq', '$key', 'quarantine/e']] }))).toBe(403);
    expect(await send(await form('quarantine/d', { conditions: [['ends-with', '$key', 'd']] }))).toBe(403);
    expect(await send(await form('quarantine/d', { conditions: [['eq', '$acl', 'public-read']] }))).toBe(403);
  });
  test('with a larger or an empty file is refused', async () => {
    expect(await send(await form('quarantine/e'), {}, Buffer.concat([pdf, pdf]))).toBe(403);
    expect(await send(await form('quarantine/e'), {}, Buffer.alloc(0))).toBe(403);
    expect(await status(own.send(new HeadObjectCommand({ Bucket: bucket, Key: 'quarantine/e' })))).toBe(404);
  });
  test('whose file does not end is cut off where it grew too large', async () => {
    const { socket, answered } = await begin(await form('quarantine/endless'));
    const piece = Buffer.alloc(65_536, 'a');
    const more = () => {
      while (socket.writable && socket.write(piece));
    };
    socket.on('drain', more);
    more();
    expect(await answered).toMatch(/^HTTP\/1.1 403 [\s\S]*EntityTooLarge/);
    await nothingIncoming();
  });
  test('that is cut off leaves nothing, and can be sent again', async () => {
    const made = await form('quarantine/again');
    const { socket, answered } = await begin(made);
    await eventually('the file begins to arrive', async () => incoming().length > 0);
    socket.destroy();
    expect(await answered).toBe('');
    await nothingIncoming();
    expect(await send(made)).toBe(204);
  });

  const incoming = () => readdirSync(join(running.directory, 'incoming-files'));
  const nothingIncoming = () => eventually('what was half sent is gone', async () => incoming().length === 0);

  /** Sends a form up to the first bytes of its file, and leaves the rest to the test. */
  async function begin({ fields }: { fields: Record<string, string> }) {
    const part = (name: string, value: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const head = Object.entries(fields).map(([name, value]) => part(name, value));
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(running.machine.url).port) });
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('error', () => {});
    const answered = new Promise<string>((resolve) => socket.on('close', () => resolve(text)));
    socket.write(
      `POST /_files/${bucket} HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000000\r\n\r\n${head.join('')}--x\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n%PDF`,
    );
    return { socket, answered };
  }
});

describe('an address for a file', () => {
  const address = (key: string, s3 = own, expiresIn = 60) =>
    getSignedUrl(s3, new GetObjectCommand({ Bucket: bucket, Key: key }), { expiresIn });
  const changed = (url: string, name: string, value?: string) => {
    const made = new URL(url);
    if (value === undefined) made.searchParams.delete(name);
    else made.searchParams.set(name, value);
    return made.href;
  };
  const get = async (url: string, method = 'GET') => (await fetch(url, { method })).status;

  test('gives the file while it holds', async () => {
    const { key } = await kept();
    const answer = await fetch(await address(key));
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
  });
  test('is refused without or with another signature, and when anything in it is changed', async () => {
    const [one, other] = [await kept(), await kept()];
    const url = await address(one.key);
    expect(await get(url.split('?')[0] ?? '')).toBe(403);
    for (const [name, value] of [
      ['X-Amz-Signature', '0'.repeat(64)],
      ['X-Amz-Signature', undefined],
      ['X-Amz-Expires', '600000'],
      ['X-Amz-Date', '20990101T000000Z'],
      ['X-Amz-SignedHeaders', ''],
      ['X-Amz-Credential', 'x/20261125/eu-north-1/s3/aws4_request'],
      ['more', 'x'],
    ] as const)
      expect([name, await get(changed(url, name, value))]).toEqual([name, 403]);
    expect(await get(url.replace(one.id, other.id))).toBe(403);
    expect(await get(await address(one.key, client(stranger)))).toBe(403);
  });
  test.each(['PUT', 'DELETE', 'POST', 'HEAD', 'PATCH'])('is good for reading only, not for %s', async (method) => {
    expect(await get(await address((await kept()).key), method)).toBeGreaterThanOrEqual(400);
  });
  test('is good for its time and not longer', async () => {
    const url = await address((await kept()).key);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    expect(await get(url)).toBe(403);
  });
  test('gives nothing that a browser would show or run', async () => {
    const { id } = await kept();
    const { key } = { key: `case/c/${id}` };
    await own.send(
      new CopyObjectCommand({
        Bucket: bucket,
        CopySource: `${bucket}/draft/${id}`,
        Key: key,
        MetadataDirective: 'REPLACE',
        ContentType: 'text/html',
        ContentDisposition: 'inline',
      }),
    );
    const { headers } = await fetch(await address(key));
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe('attachment');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('the functions’ own calls', () => {
  test('are signed: nobody else reads, asks about or copies a file', async () => {
    const { key } = await kept();
    for (const s3 of [client(stranger), client({ ...running.machine.accessKey, secretAccessKey: 'x' })]) {
      expect(await status(s3.send(new GetObjectCommand({ Bucket: bucket, Key: key })))).toBe(403);
      expect(await status(s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key })))).toBe(403);
      expect(await copy(s3, key, 'case/c/stolen')).toBe(403);
    }
    const unsigned = await fetch(`${running.machine.url}/_files/${bucket}/case/c/x`, {
      method: 'PUT',
      headers: { 'x-amz-copy-source': `${bucket}/${key}` },
    });
    expect(unsigned.status).toBe(403);
    expect(await status(own.send(new HeadObjectCommand({ Bucket: bucket, Key: 'case/c/stolen' })))).toBe(404);
  });
  test('read a part of a file', async () => {
    const { key } = await kept();
    const part = await own.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range: 'bytes=0-3' }));
    expect(await part.Body?.transformToString()).toBe('%PDF');
    expect(part.ContentRange).toBe(`bytes 0-3/${pdf.length}`);
  });
  test('put nothing but copies', async () => {
    const put = new PutObjectCommand({ Bucket: bucket, Key: 'case/c/put', Body: 'x' });
    expect(await status(own.send(put))).toBeGreaterThanOrEqual(400);
    expect(await status(own.send(new HeadObjectCommand({ Bucket: bucket, Key: 'case/c/put' })))).toBe(404);
  });
  test('copy into a case as often as they like, and never write over what is there', async () => {
    const [one, other] = [await kept(), await kept(Buffer.concat([pdf, Buffer.from('another')]))];
    expect(await copy(own, one.key, 'case/c/kept')).toBe(200);
    expect(await copy(own, one.key, 'case/c/kept')).toBe(200);
    expect(await copy(own, other.key, 'case/c/kept')).toBe(403);
    const still = await own.send(new GetObjectCommand({ Bucket: bucket, Key: 'case/c/kept' }));
    expect(Buffer.from((await still.Body?.transformToByteArray()) ?? []).equals(pdf)).toBe(true);
  });
});
