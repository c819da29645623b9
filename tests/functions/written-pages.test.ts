import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { cafeAddress } from '../browser/owner.ts';
import { inheritedNames } from '../support/hostile.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
});
afterAll(() => running.stop());

const open = async (address: string) => {
  const response = await fetch(running.machine.url + address);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};
const headingOf = (html: string) => /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1];
/** The elements of a page that run something, or could. */
const runs = (html: string) =>
  [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/src="|type="application\/json"/.test(tag));

test.each([
  ['/sv', 'Vad krävs för att öppna?'],
  ['/en/guide', 'In which municipality?'],
  ['/sv/easy', 'Vad behöver ni för att öppna?'],
  [`/en/easy${cafeAddress}`, 'Your plan, easy to read'],
  ['/sv/easy?municipality=nowhere&event=nothing', 'Vad behöver ni för att öppna?'],
  [`/sv/guide${cafeAddress}`, 'Er plan'],
  ['/sv/guide?municipality=koping', 'Vad ska ni göra?'],
  ['/sv/guide?municipality=nowhere', 'I vilken kommun?'],
  ['/sv/guide?municipality=koping&event=nothing', 'Vad ska ni göra?'],
  ['/en/guide?municipality=koping&event=open-restaurant&opening=2020-01-01&seats=abc', 'Which of these'],
  ['/sv/guide?municipality=koping&event=open-restaurant&opening=tomorrow&alcohol=99999999999', 'Vad av detta'],
  [`/sv/apply${cafeAddress}`, 'Er ansökan'],
  ['/en/apply', 'Application'],
  ['/sv/apply?municipality=koping&event=nothing', 'Ansökan'],
  ['/en/case', 'Your case'],
  ['/sv/guide?municipality=koping&event=%E2%98%83&%ZZ=%', 'Vad ska ni göra?'],
])('%s is written as the page that it leads to', async (address, heading) => {
  const { status, type, text } = await open(address);
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headingOf(text)).toContain(heading);
});

test('of the form stands what it is for and what its parts are, and nothing that leads on without a draft', async () => {
  const { text } = await open(`/sv/apply${cafeAddress}`);
  const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '';
  expect(main).toContain('Ni som ansöker');
  expect(main).toContain('i Köping. Fyll i delarna');
  expect(main).not.toMatch(/<a |<button|Att göra/);
  expect(text).toContain('<noscript><p>Den här sidan behöver JavaScript.');
});

test('of a case stands nothing but that it comes', async () => {
  const { text } = await open('/en/case');
  expect(JSON.parse(/id="given">(.*?)<\/script>/.exec(text)?.[1] ?? '')).toEqual({
    address: '/en/case',
    origin: running.machine.url,
    isBeginning: true,
  });
});

test('whatever an address says, a page is written, and nothing of it runs', async () => {
  const mark = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>\u2028</';
  const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(mark, ...inheritedNames));
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.oneof(fc.constantFrom('municipality', 'event', 'also', 'opening', 'at', 'alcohol'), hostile),
          hostile,
        ),
      ),
      fc.boolean(),
      async (query, known) => {
        const said: [string, string][] = known
          ? [
              ['municipality', 'koping'],
              ['event', 'open-restaurant'],
            ]
          : [];
        const { status, text } = await open(
          `/sv/guide?${new URLSearchParams([...said, ...query.map(([k, v]): [string, string] => [k.toWellFormed(), v.toWellFormed()])])}`,
        );
        expect(status).toBe(200);
        expect(headingOf(text)).toBeTruthy();
        expect(runs(text)).toEqual([]);
        expect(text).not.toMatch(/<img|alert\(1\)<\/script>/);
      },
    ),
    { numRuns: 40 },
  );
});

test('an address with a thousand answers is a page, and one that is longer than a server reads is refused', async () => {
  const answers = Array.from({ length: 1_000 }, (_, i) => `q${i}=yes`).join('&');
  const { status, text } = await open(`/sv/guide?municipality=koping&event=open-restaurant&${answers}`);
  expect([status, headingOf(text)]).toEqual([200, 'Vad av detta ingår i det ni ska göra?']);
  expect((await open(`/sv/guide?${'a'.repeat(100_000)}`)).status).toBe(431);
});

test('a file that is kept as long as it is the newest is sent again only when it is another', async () => {
  const url = `${running.machine.url}/main.css`;
  const first = await fetch(url);
  const tag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const asked = (known: string) => fetch(url, { headers: { 'If-None-Match': known } });
  const again = await asked(`"another", ${tag}`);
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  expect((await asked('"another"')).status).toBe(200);
});
