import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { logger } from '#functions/aws/observability.ts';
import { withCheckedProperties } from '#functions/work/checked-property.ts';
import { propertyRegister } from '#functions/work/property-register.ts';
import { propertyRecord } from '#local/services/property-register.ts';
import { snippets } from '../support/snippets.ts';

let answer: unknown;
let status = 200;
const asked: { url: string | undefined; body: string; authorization: string | undefined }[] = [];
const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
  let body = '';
  for await (const part of request) body += part;
  asked.push({ url: request.url, body, authorization: request.headers.authorization });
  response.writeHead(status);
  response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.PROPERTY_REGISTER_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
});
afterEach(() => {
  asked.length = 0;
  status = 200;
  vi.restoreAllMocks();
});
afterAll(() => {
  delete process.env.PROPERTY_REGISTER_URL;
  server.close();
});

const where = { address: 'Storgatan 1', postalCode: '731 30', city: 'Köping' };
const look = () => propertyRegister.propertiesAt(where);
const immanuel = { beteckning: 'KÖPING IMMANUEL 1', adress: 'Storgatan 1, 731 30 Köping' };

describe('a property register', () => {
  test('is asked, and understood, as docs/property-register.md shows', async () => {
    [answer = ''] = snippets('docs/property-register.md', 'json');
    const [request = ''] = snippets('docs/property-register.md', '');
    expect(await look()).toEqual([
      { designation: 'KÖPING IMMANUEL 1', address: 'Storgatan 1, 731 30 Köping', example: false },
    ]);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual(JSON.parse(request.slice(request.indexOf('{"'))));
    expect(asked[0]?.url).toBe('/v1/fastigheter');
  });
  test.each<[string, unknown, number]>([
    ['nothing', {}, 0],
    ['null', { fastigheter: null }, 0],
    ['what is no designation', { fastigheter: [{ ...immanuel, beteckning: 'Storgatan 1' }] }, 0],
    ['more than ten', { fastigheter: Array.from({ length: 12 }, () => immanuel) }, 10],
  ])('that answers %s is understood', async (_what, answered, count) => {
    answer = answered;
    expect(await look()).toHaveLength(count);
  });
  test.each<[string, number, unknown, string]>([
    ['an error', 500, '', 'status 500'],
    ['another shape', 200, { fastigheter: [{ namn: 'Immanuel 1' }] }, 'not the shape of the contract'],
    ['no JSON', 200, '<html>', 'not the shape of the contract'],
  ])('that answers with %s does not answer, and no address is logged', async (_what, code, answered, why) => {
    const warned = vi.spyOn(logger, 'warn').mockReturnValue(undefined);
    [answer, status] = [answered, code];
    await expect(look()).rejects.toMatchObject({ code: 'register-unreachable' });
    expect(warned.mock.calls).toEqual([['property register failed', { why }]]);
  });
  test('is asked with its token', async () => {
    process.env.PROPERTY_REGISTER_TOKEN = 'hemlig';
    answer = {};
    await look();
    expect(asked[0]?.authorization).toBe('Bearer hemlig');
    delete process.env.PROPERTY_REGISTER_TOKEN;
  });
  test('is made up on one machine, and says so', async () => {
    answer = propertyRecord({ adress: 'Storgatan 1', postnummer: '73130', postort: 'Köping' });
    expect(await look()).toEqual([
      { designation: 'EXEMPELSTAD CENTRUM 1:12', address: 'Storgatan 1, 73130 Köping (exempel)', example: true },
    ]);
    expect(propertyRecord({ adress: 'constructor' })).toEqual({ fastigheter: [] });
  });
});

describe('a property that is handed in as found', () => {
  const claimed = { property_designation: { found: 'KÖPING IMMANUEL 1', address: 'som jag säger' }, floor_area: 40 };
  test('counts so when the register says it of that address', async () => {
    answer = { fastigheter: [immanuel] };
    expect(await withCheckedProperties(claimed, where)).toEqual({
      property_designation: { found: 'KÖPING IMMANUEL 1', address: 'Storgatan 1, 731 30 Köping' },
      floor_area: 40,
    });
  });
  test.each<[string, number, unknown]>([
    ['names another', 200, { fastigheter: [{ ...immanuel, beteckning: 'KÖPING IMMANUEL 2' }] }],
    ['does not answer', 500, ''],
  ])('is what the applicant has stated when the register %s', async (_what, code, answered) => {
    vi.spyOn(logger, 'warn').mockReturnValue(undefined);
    [answer, status] = [answered, code];
    expect(await withCheckedProperties(claimed, where)).toEqual({
      property_designation: 'KÖPING IMMANUEL 1',
      floor_area: 40,
    });
  });
  test('asks no register of what was stated', async () => {
    await withCheckedProperties({ property_designation: 'Köping 5:12' }, where);
    expect(asked).toEqual([]);
  });
});
