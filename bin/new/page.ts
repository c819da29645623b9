import { before, camel, NewFault, quoted, type Thing } from './thing.ts';

const app = 'web/app.tsx';

/** A page for owners, with its address and its test, as docs/add-a-page.md says. */
export const page: Thing = ({ id, sv, en }, read) => {
  const name = camel(`-${id}`);
  if (new RegExp(`"/:language/${id}[/"]`).test(read(app)))
    throw new NewFault(`${app} has a page at /sv/${id} already; edit that, or take another id.`);
  const path = `./applicant/${id}/${id}.tsx`;
  const key = id.includes('-') ? `'${id}'` : id;
  const lazy = before(app, read(app), /^ {2}department: page\(/m, `  ${key}: page(() => import('${path}')),\n`);
  return {
    files: [
      { file: `web/applicant/${id}/${id}.tsx`, text: component(name, { sv, en }) },
      { file: `tests/browser/${id}.test.ts`, text: browserTest(id, { sv, en }) },
    ],
    edits: [
      {
        file: app,
        text: before(
          app,
          lazy,
          /^ +<Route path="\/:language\/department/m,
          `        <Route path="/:language/${id}" component={pages${key === id ? `.${id}` : `[${key}]`}} />\n`,
        ),
      },
    ],
    next: [
      `Write what stands on it in web/applicant/${id}/${id}.tsx, and lead to it from a page.`,
      `npx vitest run --config vitest.browser.config.ts tests/browser/${id}.test.ts looks at it in both languages.`,
    ],
  };
};

const component = (name: string, { sv, en }: { sv: string; en: string }): string => `\
import { Page } from '../../shared/page.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  title: { sv: ${quoted(sv)}, en: ${quoted(en)} },
};

export default function ${name}() {
  const say = useSay();
  return <Page title={say(texts.title)}>{null}</Page>;
}
`;

const browserTest = (id: string, { sv, en }: { sv: string; en: string }): string => `\
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

let running: TestMachine;
let browser: Browser;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

test.each([
  ['sv', ${quoted(sv)}],
  ['en', ${quoted(en)}],
])('/%s/${id} is there, for everybody', async (language, title) => {
  const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
  await page.goto(\`\${running.machine.url}/\${language}/${id}\`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});
`;
