import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '#local/http/refusal.ts';
import { mailboxIn } from '#local/mail/mailbox.ts';
import { mailboxPages } from '#local/mail/pages/pages.ts';
import { mailsIn, pageSize } from '#local/mail/shelf.ts';
import { listener } from '../../support/listener.ts';
import { TestDatabase } from '../../support/mail-database.ts';

const origin = 'http://localhost:3000';
let url: string;
let hostile: string;
beforeAll(async () => {
  const database = new TestDatabase();
  const mail = mailboxIn({
    database,
    origin,
    from: 'Lots <l@exempel.example>',
    now: () => 0,
    onSent: async () => {},
    say: () => {},
  });
  for (let i = 0; i <= pageSize; i++)
    await mail.send(
      { to: `nr${i}@exempel.example`, subject: `Brev ${i}`, html: '<p>Hej</p>', text: 'Hej' },
      { caseId: `c${i}`, cause: 'receipt' },
    );
  hostile = await mail.send(
    {
      to: 'anna@exempel.example',
      subject: '<script>alert(1)</script>',
      html: `<html><head><title>x</title></head><body><script>alert(1)</script><a href="${origin}/sv/a">Öppna</a></body></html>`,
      text: `<b>Öppna</b> ${origin}/sv/a?b=1&c=2`,
    },
    { caseId: 'c', cause: 'closed' },
  );
  const pages = mailboxPages(mailsIn(database, origin));
  url = await listener(
    (request, response) =>
      pages(request, response).catch((error: unknown) => {
        response.writeHead(error instanceof Refusal ? 405 : 500).end();
      }),
    afterAll,
  );
});
const get = async (path: string) => {
  const response = await fetch(`${url}${path}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('the list', () => {
  test('shows the newest first, fifty at a time', async () => {
    const { text } = await get('/');
    expect(text.match(/<li>/g)).toHaveLength(pageSize);
    expect(text.indexOf('anna@exempel.example')).toBeLessThan(text.indexOf('nr50@exempel.example'));
    const older = /<a href="([^"]*before=[^"]*)">Äldre brev/.exec(text)?.[1] ?? '';
    const next = await get(older.replaceAll('&amp;', '&'));
    expect(next.text.match(/<li>/g)).toHaveLength(2);
    expect(next.text).toContain('Nyaste breven');
    expect(next.text).not.toContain('Äldre brev');
  });
  test('is searched by address, and says when nothing is found', async () => {
    const found = await get('/?search=ANNA');
    expect(found.text.match(/<li>/g)).toHaveLength(1);
    expect(found.text).toContain('value="ANNA"');
    expect((await get('/?search=%22%3E%3Cb%3E')).text).toContain('value="&quot;&gt;&lt;b&gt;"');
    expect((await get('/en/?search=nobody')).text).toContain('No mail has gone to that address.');
  });
  test('is there in English', async () => {
    for (const path of ['/en', '/en/']) {
      const { text } = await get(path);
      expect(text).toContain('<html lang="en">');
      expect(text).toContain(`href="/en/mail/${hostile}"`);
    }
  });
});

describe('a mail', () => {
  test('is shown in a frame of its own, and as text whose links work', async () => {
    const { text } = await get(`/mail/${hostile}`);
    expect(text).toContain(`<iframe src="/content/${hostile}"`);
    expect(text).toContain('&lt;b&gt;Öppna&lt;/b&gt;');
    expect(text).toContain(`<a href="${origin}/sv/a?b=1&amp;c=2">`);
    expect(text).not.toContain('<script');
  });
  test('runs nothing, and its links open beside the mailbox', async () => {
    const { text, headers } = await get(`/content/${hostile}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/);
    expect(policy).not.toMatch(/script-src|allow-scripts|allow-same-origin/);
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(text).toContain('<head><base target="_blank">');
  });
  test.each(['/mail/none', '/content/none', '/mail/', '/x', '/mail/..%2f', `/mail/${'x'.repeat(300)}`])(
    'is not found at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

test('a page loads nothing and is framed by nobody', async () => {
  for (const path of ['/', `/en/mail/${hostile}`, '/nothing']) {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; style-src 'sha256-[^']+';.*frame-ancestors 'none'/);
    expect(policy).not.toContain('unsafe');
  }
});

test('nothing is taken', async () => {
  expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405);
});
