import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { createConnection, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageHeaders } from '#lib/pages/security-headers.ts';
import { Address } from '#local/http/address.ts';
import { emptyPages } from '../support/installation.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
beforeAll(async () => {
  running = await startTestMachine({ web: emptyPages() });
});
afterAll(() => running.stop());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request as it is written, with no help from a client that corrects it. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
  port = new URL(running.machine.url).port,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
      let text = '';
      for await (const part of response) text += part;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
    });
    request.once('error', reject);
    request.end(body);
  });
}

/** What is answered to bytes as they are. */
async function sendRaw(bytes: string, port: string): Promise<string> {
  const socket = createConnection({ host: '127.0.0.1', port: Number(port) });
  socket.write(bytes);
  let text = '';
  for await (const part of socket) text += String(part);
  return text;
}

const mailboxPort = () => new URL(running.machine.mailbox).port;

describe('a name that is not ours', () => {
  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:80',
    'evil.example/localhost',
  ])('is refused: %s', async (host) => {
    for (const path of ['/dev/mail', '/dev/users', '/sv', '/api/guide', '/_files/x/y', '/oidc/jwks']) {
      const { status, body } = await send('GET', path, { Host: host });
      expect([path, status], body).toEqual([path, 421]);
      expect(body).not.toContain('http://localhost');
    }
    expect((await send('GET', '/store', { Host: host }, undefined, mailboxPort())).status).toBe(421);
  });
  test.each([
    ['localhost', 'localhost'],
    ['localhost', 'evil.example'],
    ['evil.example', 'localhost'],
  ])('beside another is refused, whichever comes first: %s, %s', async (...hosts) => {
    for (const port of [new URL(running.machine.url).port, mailboxPort()]) {
      const lines = [`GET /api/health HTTP/1.1`, ...hosts.map((host) => `Host: ${host}`), 'Connection: close', '', ''];
      expect(await sendRaw(lines.join('\r\n'), port)).toMatch(/^HTTP\/1.1 400 /);
    }
  });
  test.each(['localhost', '127.0.0.1', '[::1]'])('ours is not: %s', async (name) => {
    const { port } = new URL(running.machine.url);
    expect((await send('GET', '/api/health', { Host: `${name}:${port}` })).status).toBe(200);
  });
});

describe('what is no request', () => {
  const health = 'GET /api/health HTTP/1.1\r\nHost: localhost\r\n';
  test.each([
    ['headers without an end', 431, 'headers-too-large', `${health}X-Long: ${'a'.repeat(100_000)}\r\n\r\n`],
    ['another protocol', 400, 'unreadable', '\x16\x03\x01\x02\x00\r\n\r\n'],
    ['two lengths', 400, 'unreadable', `${health}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
    ['no address', 400, 'no-host', 'GET /api/health HTTP/1.1\r\n\r\n'],
    ['an expectation', 417, 'unknown-expectation', `${health}Expect: lunch\r\n\r\n`],
    ['a tunnel', 501, 'no-tunnel', 'CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\n\r\nSSH-2.0'],
    ['an address of 20 kB', 431, 'headers-too-large', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`],
    ['an address with a server', 400, 'bad-address', 'GET http://localhost/sv HTTP/1.0\r\nHost: localhost\r\n\r\n'],
    ['a method that is none', 400, 'unreadable', 'LUNCH / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ])('is told in a sentence what to do: %s', async (_, status, code, bytes) => {
    for (const port of [new URL(running.machine.url).port, mailboxPort()]) {
      const [head = '', body = ''] = (await sendRaw(bytes, port)).split('\r\n\r\n');
      expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(head).toContain('Content-Type: application/problem+json');
      expect(head).toContain('X-Content-Type-Options: nosniff');
      const said = JSON.parse(/\{.*\}/.exec(body)?.[0] ?? '');
      expect(said).toMatchObject({ status, code, detail: expect.stringMatching(/^(Skicka|Kontrollera) .+\.$/) });
    }
  });
  test.each([
    ['to speak something else', 'GET /api/health', 'Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n'],
    ['to be asked for the rest', 'GET /api/health', 'Connection: close\r\nExpect: 100-continue\r\n\r\n'],
  ])('a wish beside a request is none: %s', async (_, line, wish) => {
    const said = await sendRaw(`${line} HTTP/1.1\r\nHost: localhost\r\n${wish}`, new URL(running.machine.url).port);
    expect(said.replace('HTTP/1.1 100 Continue\r\n\r\n', '')).toMatch(/^HTTP\/1.1 200 /);
  });
  test('whoever asks for a tunnel and is gone ends nothing', async () => {
    const port = Number(new URL(running.machine.url).port);
    const taken: Socket[] = [];
    const take = (message: unknown) => void taken.push((message as { socket: Socket }).socket);
    subscribe('net.server.socket', take);
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.write('CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\n\r\n');
    await once(socket, 'data');
    unsubscribe('net.server.socket', take);
    const ours = taken.find(({ remotePort }) => remotePort === socket.localPort);
    // What the system says of one that is reset ends the process where nobody listens.
    expect(ours?.emit('error', new Error('read ECONNRESET'))).toBe(true);
    socket.resetAndDestroy();
    expect((await send('GET', '/api/health', { Host: 'localhost' })).status).toBe(200);
  });
});

describe('a page of another site', () => {
  const calls: readonly [string, string][] = [
    ['POST', '/dev/login'],
    ['POST', '/api/drafts'],
    ['POST', '/api/cases'],
    ['PUT', '/api/drafts/x'],
    ['POST', '/oidc/token'],
    ['POST', '/oidc/interaction/x'],
    ['POST', '/_files/bucket'],
  ];
  test.each(calls)('changes nothing by %s %s', async (method, path) => {
    const { port } = new URL(running.machine.url);
    for (const origin of ['https://evil.example', 'null', `http://localhost:${Number(port) + 1}`]) {
      const answer = await send(method, path, { Origin: origin, 'Content-Type': 'text/plain' }, '{"user":"police"}');
      expect([origin, answer.status]).toEqual([origin, 403]);
      expect(JSON.parse(answer.body).code).toBe('foreign-origin');
    }
  });
  test('may ask for a plan, which changes nothing', async () => {
    const answer = await send(
      'POST',
      '/api/guide/plan',
      { Origin: 'https://kommunen.example', 'Content-Type': 'application/json' },
      JSON.stringify({ municipality: 'koping', event: 'hairdresser', answers: {} }),
    );
    expect(answer.status).toBe(200);
  });
  test('and our own pages may do all of it', async () => {
    const { port } = new URL(running.machine.url);
    for (const name of ['localhost', '127.0.0.1']) {
      const own = { Host: `${name}:${port}`, Origin: `http://${name}:${port}` };
      expect((await send('POST', '/dev/login', own, '{"user":"police"}')).status).toBe(200);
    }
  });
});

/** tests/lib/pages.test.ts asks CloudFront’s template for the same list. */
describe('the pages and their files', () => {
  test('have no page in the place of a script that is no more: a browser would keep it there', async () => {
    const { status, headers } = await send('GET', '/assets/none.js', { Host: 'localhost' });
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json']);
  });

  test.each(['/sv', '/en/department/tasks/x', '/assets/app.js', '/index.html'])(
    'are served with the headers that CloudFront serves: %s',
    async (path) => {
      const { status, headers } = await send('GET', path, { Host: 'localhost' });
      expect(status).toBe(200);
      const promised = Object.entries(pageHeaders({ connect: [], https: true }));
      // Over plain HTTP nobody is told to come back by HTTPS.
      for (const [name, value] of promised)
        expect([name, headers[name.toLowerCase()]]).toEqual([
          name,
          name === 'Strict-Transport-Security' ? undefined : value,
        ]);
    },
  );
});

describe('whatever is asked for, it is no fault of ours', () => {
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
  const paths = [
    ...['/', '//', '//x:y', '///', '/%E0%A4%A', '/%00', '/.', '/..', '/../..', '/%2e%2e/%2e%2e/etc/passwd', '*'],
    ...['http://evil.example/', '/assets/none.js', '/sv', `/${'a'.repeat(8000)}`, '/?%E0', '/sv?%', '/dev', '/dev/'],
    ...[
      '/dev/none',
      '/dev/login',
      '/dev/mail',
      '/dev/company-register/organisationer',
      '/dev/property-register/fastigheter',
    ],
    ...['/oidc', '/oidc/', '/oidc/x', '/oidc/interaction/', '/oidc/interaction/x', '/oidc/interaction/%E0%A4%A'],
    ...['/oidc/auth', '/oidc/auth?client_id=%00', '/oidc/auth/x', '/oidc/token', '/oidc/jwks', '/oidc/session/end'],
    ...['/oidc/me', '/oidc/.well-known/openid-configuration', '/oidc/request', '/oidc/device', '/oidc/reg'],
    ...['/_files', '/_files/', '/_files/x', '/_files/x/y', '/_files/x/%E0%A4%A', '/_files/../../etc/passwd'],
    ...['/_files/x/case/a/b?X-Amz-Signature=x', '/_files/%2e%2e/a', '/_files/constructor/prototype/x'],
    ...['/api', '/api/', '/api/none', '/api/health', '/api/guide/plan', '/api/cases', '/api/cases/x', '/api/me'],
    ...['/api/tasks/%E0%A4%A', '/api/drafts', '/api/drafts/%00', '/api//x', '/api/../x', '/api/cases/x/receipt'],
  ];
  const bodies: readonly [Record<string, string>, string | undefined][] = [
    [{}, undefined],
    [{ 'Content-Type': 'application/json' }, '{"user":null}'],
    [{ 'Content-Type': 'application/json' }, '[[[['],
    // What JavaScript cannot make a text of.
    [
      { 'Content-Type': 'application/json' },
      '{"user":{"toString":1},"identitetsbeteckning":{"toString":1},"adress":{"toString":1}}',
    ],
    [{ 'Content-Type': 'multipart/form-data' }, 'no boundary'],
    [
      { 'Content-Type': 'multipart/form-data; boundary=x' },
      '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nabc',
    ],
    [{ 'Content-Type': 'application/x-www-form-urlencoded' }, 'user=%E0%A4%A&user=constructor'],
    [{ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, '{}'],
  ];

  test.each(methods)('%s', async (method) => {
    const wrong: string[] = [];
    for (const path of paths) {
      for (const [headers, body] of method === 'POST' || method === 'PUT' ? bodies : bodies.slice(0, 1)) {
        const { status, headers: answered } = await send(method, path, { ...headers, Host: 'localhost' }, body);
        if (status >= 500 || answered['x-content-type-options'] !== 'nosniff')
          wrong.push(`${path.slice(0, 80)} ${body ?? ''} ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect((await send('GET', '/api/health', { Host: 'localhost' })).status).toBe(200);
  });
});

describe('what the gateway refuses', () => {
  test.each([
    ['GET', '/api/none', 404, 'not-found'],
    ['GET', '/api/me', 401, 'staff-not-signed-in'],
    ['DELETE', '/api/cases', 405, 'method-not-allowed'],
    ['TRACE', '/api/health', 405, 'method-not-allowed'],
    ['POST', '/sv', 405, 'method-not-allowed'],
    ['GET', '/dev/login', 405, 'method-not-allowed'],
    ['GET', '//', 400, 'bad-address'],
    ['GET', '/%E0%A4%A', 400, 'bad-address'],
  ])('%s %s is a problem in the caller’s language, with headers', async (method, path, status, code) => {
    for (const [language, accept] of [
      ['sv', {}],
      ['en', { 'Accept-Language': 'en' }],
    ] as const) {
      const answer = await send(method, path, { Host: 'localhost', ...accept });
      expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json']);
      expect(JSON.parse(answer.body)).toMatchObject({ status, code });
      expect(answer.headers['content-language']).toBe(language);
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.headers['referrer-policy']).toBe('no-referrer');
    }
  });
  test('a method that a path lacks is told which it has', async () => {
    const { headers } = await send('DELETE', '/api/cases', { Host: 'localhost' });
    expect(String(headers.allow).split(', ').sort()).toEqual(['GET', 'POST']);
  });
});

describe('a body', () => {
  const health = async () => (await send('GET', '/api/health', { Host: 'localhost' })).status;

  test('that says it is too large is refused before it is sent', async () => {
    const answer = await raw('POST /api/drafts HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000000\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(await health()).toBe(200);
  });

  test('that grows too large is refused while it comes in, also in pieces', async () => {
    const piece = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const answer = await raw(
      'POST /api/drafts HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n',
      piece,
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(await health()).toBe(200);
  });

  test.each(['gzip', 'br', 'deflate'])('that is compressed (%s) is refused', async (encoding) => {
    const answer = await send('POST', '/api/drafts', { Host: 'localhost', 'Content-Encoding': encoding }, 'x');
    expect(answer.status).toBe(415);
  });

  /** Writes, goes on writing pieces as long as somebody listens, and gives what was answered. */
  function raw(start: string, piece?: string): Promise<string> {
    const { port } = new URL(running.machine.url);
    return new Promise((resolve) => {
      const socket = createConnection({ host: '127.0.0.1', port: Number(port) });
      let answer = '';
      const more = () => {
        while (piece !== undefined && socket.writable && socket.write(piece));
      };
      socket.on('data', (part) => {
        answer += part;
      });
      socket.on('drain', more);
      socket.on('error', () => {});
      // It hangs up on who does not stop sending, or never sends.
      socket.on('close', () => resolve(answer));
      socket.write(start, more);
    });
  }
});

describe('an address', () => {
  test.each([
    ['127.0.0.1', undefined, 'http://localhost:3000'],
    ['::1', undefined, 'http://localhost:3000'],
    ['0.0.0.0', undefined, 'http://localhost:3000'],
    ['192.168.1.20', undefined, 'http://192.168.1.20:3000'],
    ['0.0.0.0', 'https://foretag.exempel.example', 'https://foretag.exempel.example'],
  ])('at %s with --url %s is %s', (host, url, origin) => {
    const address = new Address({ host, port: 3000, url });
    expect(address.origin).toBe(origin);
    expect(address.isOwn(new URL(origin).host)).toBe(true);
    expect(address.isOwn('evil.example')).toBe(false);
    expect(address.isForeign(origin, new URL(origin).host)).toBe(false);
  });
});

describe('where others reach the machine', () => {
  let open: TestMachine;
  beforeAll(async () => {
    open = await startTestMachine({ dev: false });
  });
  afterAll(() => open.stop());

  test('nobody reads all mails or signs in as anybody', async () => {
    const { port } = new URL(open.machine.url);
    const ask = (method: string, path: string) => send(method, path, { Host: 'localhost' }, undefined, port);
    expect((await ask('GET', '/dev/mail')).status).toBe(404);
    expect((await ask('GET', '/dev/users')).status).toBe(404);
    expect((await ask('POST', '/dev/login')).status).toBe(404);
    const page = await ask('GET', '/oidc/auth?client_id=foretagslots-local&response_type=code');
    expect([page.status, page.body]).toEqual([403, expect.stringContaining('--dev')]);
    expect((await ask('POST', '/oidc/interaction/x')).status).toBe(403);
    expect((await ask('GET', '/api/health')).status).toBe(200);
  });
  test('owners are served as everywhere', async () => {
    const found = await open.client.call('POST', '/api/companies', { body: { organisationNumber: '556036-0793' } });
    expect(found.body).toMatchObject({ name: 'Kafé Exempel AB' });
  });
});
