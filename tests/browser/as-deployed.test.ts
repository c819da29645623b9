import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { pageHeaders } from '#lib/pages/security-headers.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { pdf } from '../e2e/files.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';
import { inDays } from '../support/days.ts';
import { launch } from './browser.ts';

/** The pages as they are on AWS: with the deployed headers, and with sign-in and files at other sites. */
let running: DeployedTestMachine;
let browser: Browser;
beforeAll(async () => {
  running = await startDeployedTestMachine({ web: webOutput, apart: true });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

/** A page of its own, and what its security policy has stopped. */
async function openPage(): Promise<{ page: Page; stopped: string[] }> {
  const page = await browser.newPage();
  const stopped: string[] = [];
  await page.exposeFunction('policyStopped', (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    const tell = (window as unknown as { policyStopped: (what: string) => void }).policyStopped;
    document.addEventListener('securitypolicyviolation', (e) => tell(`${e.violatedDirective} ${e.blockedURI}`));
  });
  return { page, stopped };
}

describe.each([
  ['sv', 'Handläggare, Samhällsbyggnadsförvaltningen i Köping'],
  ['en', 'Handläggare, Samhällsbyggnadsförvaltningen i Köping'],
])('in %s', (language, officer) => {
  test('an officer signs in, asks, decides and signs out, an owner sends a file, and the policy stops nothing', async () => {
    const { client: c, target } = running;
    const { submitted } = await submitCafe(c, 'koping');
    const { caseId, accessUrl } = submitted.body;
    const task = await c.task('koping-building', caseId, 'sign-permit');
    const address = `/${language}/department/tasks/${encodeURIComponent(task.taskId)}`;
    const { page, stopped } = await openPage();

    const response = await page.goto(`${target.url}${address}`);
    const { issuer } = (await c.call<{ issuer: string }>('GET', '/api/sign-in')).body;
    const connect = /connect-src ([^;]+)/.exec(response?.headers()['content-security-policy'] ?? '')?.[1] ?? '';
    const elsewhere = connect.split(' ').slice(1);
    expect(elsewhere).toContain(new URL(issuer).origin);
    expect(new URL(issuer).origin).not.toBe(target.url);
    for (const [name, value] of Object.entries(pageHeaders({ connect: elsewhere, https: false })))
      expect(response?.headers()[name.toLowerCase()], name).toBe(value);

    await page.locator('button[value="koping-building"]').click();
    await page.locator('.signed-in', { hasText: officer }).waitFor();
    expect(new URL(page.url()).pathname).toBe(address);

    const asked = await c.call<{ request: string }>('POST', `/api/tasks/${task.taskId}/supplement-requests`, {
      token: await c.staff('koping-building'),
      body: { text: 'Vi behöver en ritning.', items: ['Ritning'], lastDay: inDays(30) },
    });
    expect(asked.status).toBe(201);
    const owner = await openPage();
    await owner.page.goto(accessUrl.replace('/sv/', `/${language}/`));
    await owner.page.getByRole('button', { name: language === 'sv' ? 'Svara' : 'Answer', exact: true }).click();
    await owner.page.locator('input[type=file]').first().setInputFiles({
      name: 'ritning.pdf',
      mimeType: 'application/pdf',
      buffer: pdf,
    });
    await owner.page.locator('.files li', { hasText: 'ritning.pdf' }).waitFor();
    await owner.page.locator('form textarea').first().fill('Här är ritningen.');
    await owner.page.locator('form button[type=submit]').first().click();
    await expect.poll(async () => (await c.caseOf(await c.session(accessUrl))).requests[0]?.open).toBe(false);

    await page.reload();
    await page.locator('input[name=outcome][value=granted]').check();
    await page.locator('.hand textarea').first().fill('Skylten passar platsen.');
    await page.locator('.hand form').first().locator('button[type=submit]').click();
    await page.locator('dialog[open] .actions .button').first().click();
    await page.locator('[role=status] .ds-alert').waitFor();
    const permit = (await c.caseOf(await c.session(accessUrl))).permits.find((p) => p.id === 'sign-permit');
    expect(permit?.decision).toMatchObject({ outcome: 'granted', officer });

    // Signing out ends the provider's own session too, and comes back in the same language.
    const { signOutUrl, clientId } = (await c.call<Record<string, string>>('GET', '/api/sign-in')).body;
    const told = page.waitForRequest((request) => request.url().startsWith(`${signOutUrl}?`));
    await page.locator('.signed-in > .button:last-child').click();
    expect(Object.fromEntries(new URL((await told).url()).searchParams)).toEqual({
      client_id: clientId,
      logout_uri: `${target.url}/${language}`,
    });
    await page.waitForURL(`${target.url}/${language}`);
    await page.goto(`${target.url}/${language}/department`);
    await page.locator('button[value="koping-building"]').waitFor();
    expect(new URL(page.url()).origin).toBe(new URL(issuer).origin);

    expect([...stopped, ...owner.stopped]).toEqual([]);
    await page.close();
    await owner.page.close();
  });
});

test('what the API answers asks for HTTPS on this host alone, as the pages do', async () => {
  const { headers } = await running.client.call('GET', '/api/health');
  expect(headers.get('strict-transport-security')).toBe(
    pageHeaders({ connect: [], https: true })['Strict-Transport-Security'],
  );
});
