import type { BrowserContext, Page } from 'playwright-core';
import type { Answers } from '#domain/definitions/condition.ts';
import { applicant, business, cafe } from '#local/sample-cafe.ts';
import { sampleForm } from '#local/sample-form.ts';
import { writePlace } from '../../web/applicant/guide/guide-address.ts';
import type { Client } from '../e2e/client.ts';
import type { DraftKey } from '../e2e/files.ts';

/** A café in premises that were one, with a sign in a specially valuable place: food is registered, and the sign needs a permit. */
export const cafeWithSign = {
  ...cafe,
  premises_acts: ['sign'],
  sign_place: 'own_building',
  site: ['valued_place'],
  changes_character: true,
} as const satisfies Answers;

/** A café in Köping, as the guide's address. */
export const addressOf = (answers: Answers): string =>
  writePlace({ municipality: 'koping', event: 'open-restaurant', answers });

/** A café without alcohol and without a sign, as the guide's address. */
export const cafeAddress = addressOf(cafe);

interface Requirements {
  readonly requirements: readonly { id: string; type: string; options?: readonly { value: string }[] }[];
}

/** A draft of a café in which everything is filled in but the papers. */
export async function filledDraft(c: Client, more: Record<string, unknown> = {}): Promise<DraftKey> {
  const given = { municipality: 'koping', event: 'open-restaurant', answers: cafe };
  const plan = await c.call<Requirements>('POST', '/api/guide/plan', { body: given });
  const written = Object.entries(sampleForm(plan.body.requirements)).map(([id, value]) => [
    id,
    typeof value === 'number' ? String(value) : value,
  ]);
  const { language: _form, ...you } = applicant;
  const body = { ...given, applicant: you, business, requirements: { ...Object.fromEntries(written), ...more } };
  return (await c.call<DraftKey>('POST', '/api/drafts', { body })).body;
}

/** @param place of the form, such as `you`, `papers/lease` or `review`; its list without */
export const draftPath = ({ id, token }: DraftKey, language = 'sv', place = '') =>
  `/${language}/apply${place && `/${place}`}#${id}.${token}`;

/** What a draft holds, as the API has it. */
export const draftContent = async (c: Client, { id, token }: DraftKey) =>
  (
    await c.call<{
      applicant?: Record<string, string>;
      requirements?: Record<string, unknown>;
      sent?: { caseId: string; reference: string };
    }>('GET', `/api/drafts/${id}`, { token })
  ).body;

/** Opens a place of a draft's form: a section, a paper, or `review`. */
export async function openForm(page: Page, url: string, draft: DraftKey, place: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  // From elsewhere: another draft at the same address would be a jump within the page.
  await page.goto(`${url}/sv`);
  await page.goto(`${url}${draftPath(draft, 'sv', place)}`);
  await page.locator('.saved').waitFor();
}

/** Chooses what to do on the guide's page of events, in a group that may be folded. */
export async function chooseEvent(page: Page, event: string): Promise<void> {
  const option = page.locator(`input[value=${event}]`);
  const group = page.locator('.group', { has: option });
  await group.waitFor();
  if (!(await option.isVisible())) await group.locator('summary').click();
  await option.check();
}

export const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);
export const saved = (page: Page) => page.locator('.saved', { hasText: /^Sparat\./ });

/** Lets no call through that matches, as a service would that fails so. @returns a way to let them through again */
export async function fail(
  of: BrowserContext | Page,
  pattern: string | RegExp,
  status: number,
  method?: string,
): Promise<() => Promise<void>> {
  await of.route(pattern, (route) =>
    method !== undefined && route.request().method() !== method
      ? route.fallback()
      : status === 0
        ? route.abort('connectionfailed')
        : route.fulfill({ status, contentType: 'text/plain', body: 'x' }),
  );
  return () => of.unroute(pattern);
}

/**
 * Makes saves fail, also those of a page that is being left, which no interceptor sees: until `through` they never leave the
 * page.
 */
export async function failSaves(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const real = window.fetch;
    window.fetch = (input, init) =>
      init?.method === 'PUT' && sessionStorage.getItem('let-through') === null
        ? Promise.resolve(new Response('x', { status: 503 }))
        : real(input, init);
  });
  await page.reload();
  await page.locator('.saved').waitFor();
  return async () => page.evaluate(() => sessionStorage.setItem('let-through', 'yes'));
}

/** Lets a call arrive, and loses its answer on the way back, once. */
export async function loseAnswer(page: Page, pattern: string | RegExp): Promise<void> {
  await page.route(
    pattern,
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
}
