import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { type NamedOutside, tried } from '#local/tried-at-start.ts';
import { listener } from '../support/listener.ts';
import { type MailServerMood, mailServer, trusted } from '../support/mail-server.ts';
import { clientId, clientSecret, TestProvider } from '../support/outside-provider.ts';
import { ProductProcess } from '../support/process.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const provider = (issuer: string): NamedOutside => ({
  outside: {
    ...{ issuer, clientId, clientSecret, scopes: [] },
    attributes: { name: 'name', email: 'email', groups: 'groups' },
  },
});
const mails = (port: number): NamedOutside => ({ mailServer: { smtp: { host: '127.0.0.1', port, tls: 'none' } } });

/** What is said of it, each a line. */
const said = (named: NamedOutside, seconds?: number) => Promise.all(tried(named, seconds));

/** Takes calls and says nothing, unless it is told what to do with each. */
const silent = (hear: (socket: Socket) => void = () => {}) => listening(hear);

/** @returns the port of whoever answers so */
async function listening(answer: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => answer(socket.on('error', () => {})));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('what the installation names outside', () => {
  test('is not spoken of when it works', async () => {
    const works = await TestProvider.start('http://127.0.0.1/callback');
    onTestFinished(() => works.stop());
    const { smtp, taken } = await mailServer({ password: 'of the mail server' });
    const server = { smtp, password: 'of the mail server', ca: trusted };
    expect(await said({ ...provider(works.issuer), mailServer: server })).toEqual([undefined, undefined]);
    expect(taken).toEqual([]);
  });

  test('is nothing in the sample', async () => {
    expect(await said({})).toEqual([]);
  });

  test('and is not reached is told with what stood in the way, and what to look at', async () => {
    const port = await freePort();
    const issuer = `http://127.0.0.1:${port}`;
    expect(await said({ ...provider(issuer), ...mails(port) })).toEqual([
      `Staff cannot sign in: ${issuer} cannot be used (TypeError ECONNREFUSED). See that signIn.federation.issuer is what your provider says, and that this server reaches it; it is asked again at the first sign-in.`,
      expect.stringMatching(
        new RegExp(
          `^No mail goes out: the mail server 127.0.0.1:${port} cannot be used \\(.*ECONNREFUSED.*\\)\\. See mail\\.smtp: host, port and tls, and that this server reaches it; mails wait, and are tried again\\.$`,
        ),
      ),
    ]);
  });

  test('and is silent is waited for no longer than it is given', async () => {
    const port = await silent();
    const lines = await said({ ...provider(`http://127.0.0.1:${port}`), ...mails(port) }, 0.2);
    for (const line of lines) expect(line).toContain('does not answer within 0.2 seconds. See ');
  });

  test('and says a little all the time, and never all, is waited for no longer either', async () => {
    const port = await silent((socket) => {
      socket.on('error', () => {});
      socket.write('220 mail\r\n');
      const going = setInterval(() => socket.write('250-and more\r\n'), 20);
      onTestFinished(() => {
        clearInterval(going);
        socket.destroy();
      });
    });
    const lines = await said(mails(port), 0.2);
    expect(lines).toEqual([expect.stringContaining('does not answer within 0.2 seconds. See ')]);
  });
});

describe('the provider', () => {
  test('that is another one is named', async () => {
    const issuer = await listener(async (_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ issuer: 'https://login.exempel.example/other\n/v2.0' }));
    });
    expect(await said(provider(issuer))).toEqual([
      `Staff cannot sign in: at ${issuer} is the provider "https://login.exempel.example/other\\n/v2.0". If that is yours, write it so as signIn.federation.issuer, and start again.`,
    ]);
  });

  test('that is another one is named at no more length than somebody would write', async () => {
    const issuer = await listener(async (_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ issuer: `https://${'x'.repeat(100_000)}` }));
    });
    const [line = ''] = await said(provider(issuer));
    expect(line).toContain('is the provider "https://xxx');
    expect(line.length).toBeLessThan(600);
  });

  test('that is no provider at all is told of', async () => {
    const issuer = await listener(async (_request, response) => void response.writeHead(404).end());
    const [line] = await said(provider(issuer));
    expect(line).toMatch(/cannot be used \(ClientError OAUTH_RESPONSE_IS_NOT_CONFORM\)\. See that signIn\.federation/);
  });
});

describe('the mail server', () => {
  const at = async (mood: MailServerMood, ca?: string) => {
    const { smtp } = await mailServer(mood);
    const server = { smtp, password: 'a wrong one', ...(ca !== undefined && { ca }) };
    return said({ mailServer: server });
  };

  test('that lets us not in is told of by its codes, and no secret is', async () => {
    const [line] = await at({ password: 'the right one' }, trusted);
    expect(line).toMatch(/cannot be used \(EAUTH 535.*\)\. See mail\.smtp\.user, and the secret that/);
    expect(line).not.toMatch(/a wrong one|no such user|lots/);
  });

  test('whose certificate is of nobody’s authority is told of', async () => {
    const [line] = await at({});
    expect(line).toMatch(/has a certificate that is not trusted here \(.*\).*update-ca-certificates/);
  });

  test('that speaks no TLS where it is to is told of, in one line', async () => {
    const { smtp } = await mailServer({});
    const { port } = smtp;
    const plain = await listening((socket) => {
      socket.write('220 here\r\n');
      socket.on('data', (line) => {
        if (/^EHLO/.test(String(line))) socket.write('250-here\r\n250 STARTTLS\r\n');
        else socket.write(/^STARTTLS/.test(String(line)) ? '220 go on\r\n' : '500 what was that?\r\n');
      });
    });
    for (const [at, tls] of [
      [port, 'implicit'],
      [plain, 'starttls'],
    ] as const)
      expect(await said({ mailServer: { smtp: { host: '127.0.0.1', port: at, tls } } })).toEqual([
        `No mail goes out: the mail server 127.0.0.1:${at} does not speak TLS there: see mail.smtp.tls and mail.smtp.port; mails wait, and are tried again.`,
      ]);
  });

  test('that offers no encryption is told of', async () => {
    const [line] = await at({ offersTls: false }, trusted);
    expect(line).toMatch(/cannot be used \(ETLS.*\)\. See mail\.smtp: host, port and tls/);
  });
});

test('the start says both when it answers already, and goes on', async () => {
  const asked = Promise.withResolvers<Socket>();
  const port = await silent(asked.resolve);
  const refuses = await freePort();
  // Inside the repository, so that the file finds what it imports.
  mkdirSync('dist', { recursive: true });
  const folder = mkdtempSync('dist/tried-');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'sign-in'), clientSecret);
  chmodSync(join(folder, 'sign-in'), 0o600);
  writeFileSync(
    join(folder, 'installation.ts'),
    `import { defineServerInstallation } from '#lib/installation/installation.ts';
     export default defineServerInstallation({
       stage: 'prod',
       publicUrl: 'https://foretag.kommunen.example',
       mail: {
         domain: 'kommunen.example',
         from: 'Företagslots <no-reply@kommunen.example>',
         smtp: { host: '127.0.0.1', port: ${port}, tls: 'none' },
       },
       signIn: {
         federation: {
           kind: 'oidc',
           name: 'Kommunen',
           issuer: 'https://127.0.0.1:${refuses}',
           clientId: 'lots',
           clientSecretName: 'sign-in',
           scopes: [],
           attributes: { name: 'name', email: 'email', groups: 'groups' },
           groups: {},
         },
       },
       departmentNotices: { usual: 'digest' },
       mailDetail: 'open',
     });`,
  );
  const named = ['--installation', join(folder, 'installation.ts'), '--secrets', folder];
  const product = new ProductProcess(await freePort(), scratchFolder(), named);
  onTestFinished(() => product.kill());
  await product.start();
  await product.says(`Staff cannot sign in: https://127.0.0.1:${refuses} cannot be used (TypeError ECONNREFUSED).`);
  // The mail server is still waited for.
  expect((await fetch(`${product.url}/api/health`)).status).toBe(200);
  (await asked.promise).destroy();
  await product.says(`No mail goes out: the mail server 127.0.0.1:${port} cannot be used (`);
  expect(product.output).not.toContain(clientSecret);
  expect(await product.interrupt()).toBe(0);
});
