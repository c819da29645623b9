import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { logger } from '#functions/aws/observability.ts';
import { lookUpCompany } from '#functions/work/company-register.ts';
import { snippets } from '../support/snippets.ts';

let answer: (request: IncomingMessage, response: ServerResponse, body: string) => void;
const asked: { url: string | undefined; body: string; authorization: string | undefined }[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  asked.push({ url: request.url, body, authorization: request.headers.authorization });
  answer(request, response, body);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.COMPANY_REGISTER_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
});
afterEach(() => {
  asked.length = 0;
  vi.restoreAllMocks();
});
afterAll(() => {
  delete process.env.COMPANY_REGISTER_URL;
  server.close();
});

const answers = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  answer = (_request, response) => {
    response.writeHead(status, headers);
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
};
const organisation = (more: Record<string, unknown> = {}) => ({
  organisationsnamn: { organisationsnamnLista: [{ namn: 'Kafé Exempel AB' }] },
  ...more,
});
const look = (number = '556036-0793') => lookUpCompany(number);
const cafe = { name: 'Kafé Exempel AB', address: '', postalCode: '', city: '', ended: false };

describe('a company register', () => {
  test('is asked, and understood, as docs/company-register.md shows', async () => {
    const [shown = ''] = snippets('docs/company-register.md', 'json');
    const [request = ''] = snippets('docs/company-register.md', '');
    answers(200, shown);
    expect(await look()).toEqual({ ...cafe, address: 'Storgatan 1', postalCode: '731 30', city: 'KÖPING' });
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual(JSON.parse(request.slice(request.indexOf('{"'))));
    expect(asked[0]?.url).toBe('/v1/organisationer');
  });
  test.each([
    ['nothing about its end', {}, false],
    ['no end', { avregistreradOrganisation: null }, false],
    ['an end without a date', { avregistreradOrganisation: { avregistreringsdatum: null, fel: null } }, false],
    ['an end that is empty', { avregistreradOrganisation: {} }, false],
    ['an end that is no object', { avregistreradOrganisation: true }, false],
    ['an end', { avregistreradOrganisation: { avregistreringsdatum: '2024-05-01' } }, true],
    ['an end as a number', { avregistreradOrganisation: { avregistreringsdatum: 984_614_400_000 } }, true],
  ])('that says %s is understood', async (_what, more, ended) => {
    answers(200, { organisationer: [organisation(more)] });
    expect(await look()).toEqual({ ...cafe, ended });
  });
  test.each([
    ['nothing', {}],
    ['an empty list', { organisationer: [] }],
    ['null', { organisationer: null }],
    ['a company without a name', { organisationer: [{ organisationsnamn: { fel: 'x' } }] }],
  ])('that answers %s knows no such company', async (_what, body) => {
    answers(200, body);
    expect(await look()).toBeUndefined();
  });
  test('that has an error in place of an address gives the name', async () => {
    answers(200, {
      organisationer: [organisation({ postadressOrganisation: { fel: { typ: 'OTILLGANGLIG' }, postadress: null } })],
    });
    expect(await look()).toEqual(cafe);
  });
  test('that has several businesses of one owner gives the one that exists', async () => {
    const ended = {
      organisationsnamn: { organisationsnamnLista: [{ namn: 'Nedlagd Firma' }] },
      avregistreradOrganisation: { avregistreringsdatum: '2020-01-01' },
    };
    answers(200, { organisationer: [ended, organisation()] });
    expect((await look())?.name).toBe('Kafé Exempel AB');
    answers(200, { organisationer: [ended] });
    expect((await look())?.ended).toBe(true);
  });
  test('is asked with one slash, the token, and a person’s number with its century', async () => {
    process.env.COMPANY_REGISTER_TOKEN = 'hemlig';
    answers(404, {});
    await look();
    await look('701010-2395');
    delete process.env.COMPANY_REGISTER_TOKEN;
    expect(asked).toEqual([
      { url: '/v1/organisationer', body: '{"identitetsbeteckning":"5560360793"}', authorization: 'Bearer hemlig' },
      { url: '/v1/organisationer', body: '{"identitetsbeteckning":"197010102395"}', authorization: 'Bearer hemlig' },
    ]);
  });
  test('that sends names of any length or with unseen characters gives what fits the form', async () => {
    answers(200, {
      organisationer: [
        {
          organisationsnamn: { organisationsnamnLista: [{ namn: `Kaf\u00e9\u200b\u0000 ${'x'.repeat(5000)}` }] },
          postadressOrganisation: {
            postadress: { utdelningsadress: 7, postnummer: 'SE-73130', postort: 'K\u00d6PING\n' },
          },
        },
      ],
    });
    const found = await look();
    expect(found?.name).toHaveLength(120);
    expect(found).toMatchObject({ address: '', postalCode: '731 30', city: 'KÖPING' });
  });

  test.each([
    ['a wrong token', () => answers(401, {}), 'status 401'],
    ['too many calls', () => answers(429, {}), 'status 429'],
    ['an outage', () => answers(503, 'nere'), 'status 503'],
    ['a redirect', () => answers(302, {}, { Location: '/elsewhere' }), 'status 302'],
    ['a page', () => answers(200, '<html>'), 'not the shape of the contract'],
    ['another shape', () => answers(200, [1]), 'not the shape of the contract'],
    ['20 MB', () => answers(200, `{"x":"${'x'.repeat(20_000_000)}"}`), 'more than 1000000 bytes'],
  ])('with %s is told apart in the log, without the number', async (_what, prepare, why) => {
    const logged = vi.spyOn(logger, 'warn').mockImplementation(() => undefined);
    prepare();
    await expect(look()).rejects.toMatchObject({ code: 'register-unreachable' });
    expect(logged.mock.calls).toEqual([['company register failed', { why }]]);
    expect(asked.map((a) => a.url)).toEqual(['/v1/organisationer']);
  });
});
