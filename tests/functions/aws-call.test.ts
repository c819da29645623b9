import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { call, callTarget, ServiceError } from '#functions/aws/call.ts';
import { metricLine } from '#functions/aws/observability.ts';

/** What the service answers next, each time it is asked; after the last, that it is well. */
let answers: { readonly status: number; readonly body: string; readonly breaksOff?: true; readonly hangs?: true }[] =
  [];
let asked: { readonly target: string; readonly authorization: string }[] = [];
const server = createServer(({ headers }, response) => {
  asked.push({ target: String(headers['x-amz-target']), authorization: headers.authorization ?? '' });
  const { status, body, breaksOff, hangs } = answers.shift() ?? { status: 200, body: '{"well":true}' };
  if (hangs) return response.writeHead(status).write(body);
  if (!breaksOff) return response.writeHead(status).end(body);
  response.writeHead(status, { 'Content-Length': body.length + 10 }).write(body, () => response.destroy());
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('AWS_ENDPOINT_URL_SFN', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'id');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  answers = [];
  asked = [];
});

const start = (tries?: number) => callTarget('states', 'AWSStepFunctions.StartExecution', '1.0', {}, tries);
const busy = { status: 503, body: '' };

describe('a call of a service', () => {
  test('is signed for the service and the region', async () => {
    expect(await start()).toEqual({ well: true });
    expect(asked[0]?.target).toBe('AWSStepFunctions.StartExecution');
    expect(asked[0]?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=id\/\d{8}\/eu-north-1\/states\/aws4_request, /,
    );
  });
  test.each([
    ['is busy', busy],
    ['breaks off in its answer', { status: 200, body: '{"well":', breaksOff: true as const }],
    ['throttles', { status: 400, body: '{"__type":"com.amazonaws.states#ThrottlingException"}' }],
  ])('is made again when the service %s', async (_what, no) => {
    answers = [no, no];
    expect(await start()).toEqual({ well: true });
    expect(asked).toHaveLength(3);
  });
  test('is made again when the service says nothing for too long', async () => {
    answers = [{ status: 200, body: '{"well":', hangs: true }];
    const url = process.env.AWS_ENDPOINT_URL_SFN ?? '';
    expect((await call('states', { method: 'POST', url, body: '{}' }, 2, 100)).toString()).toBe('{"well":true}');
    expect(asked).toHaveLength(2);
  });
  test('that is refused is not made again, and says the service’s own name for it', async () => {
    answers = [{ status: 400, body: '{"__type":"com.amazonaws.states#TaskTimedOut","message":"gone"}' }];
    await expect(start()).rejects.toThrow(expect.objectContaining({ name: 'TaskTimedOut', status: 400 }));
    expect(asked).toHaveLength(1);
  });
  test('that must not happen twice is made once', async () => {
    answers = [busy];
    await expect(start(1)).rejects.toBeInstanceOf(ServiceError);
    expect(asked).toHaveLength(1);
  });
  test('names what a service says in XML', async () => {
    answers = [{ status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' }];
    const url = process.env.AWS_ENDPOINT_URL_SFN ?? '';
    await expect(call('states', { method: 'GET', url })).rejects.toThrow('states answered 404: NoSuchKey');
  });
});

test('a count is a line in the embedded metric format', () => {
  expect(JSON.parse(metricLine('MailsSent', 'mail-send-mail', 1_795_729_735_346))).toEqual({
    _aws: {
      Timestamp: 1_795_729_735_346,
      CloudWatchMetrics: [
        { Namespace: 'Foretagslots', Dimensions: [['service']], Metrics: [{ Name: 'MailsSent', Unit: 'Count' }] },
      ],
    },
    service: 'mail-send-mail',
    MailsSent: 1,
  });
});
