import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { askedNow } from '#domain/pages/draft-changes.ts';
import { questionsOfEvent } from '#domain/plan/reach.ts';
import { applicant, business } from '#local/sample-cafe.ts';
import { sampleForm } from '#local/sample-form.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { writePlace } from '../../web/applicant/guide/guide-address.ts';
import type { Client } from '../e2e/client.ts';
import type { DraftKey } from '../e2e/files.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let c: Client;
beforeAll(async () => {
  running = await startTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

/** Everything that an event can ask is not known yet, in every municipality there is. */
const unknown = (id: string) => {
  const event = catalogue.events[id];
  const [municipality = '', ...also] = Object.keys(catalogue.municipalities);
  const questions = event ? questionsOfEvent(catalogue, event) : [];
  return { municipality, also, event: id, answers: Object.fromEntries(questions.map((q) => [q, 'unknown' as const])) };
};

describe('whoever answers that they do not know yet, to everything', () => {
  const given = unknown('something-else');
  let plan: PlanAnswer;
  let content: object;

  test('gets a plan, and an address that a front door lets through', async () => {
    const made = await c.call<PlanAnswer>('POST', '/api/guide/plan', { body: given });
    expect(made.status).toBe(200);
    plan = made.body;
    expect(plan.permits.length).toBeGreaterThan(100);
    for (const event of Object.keys(catalogue.events)) {
      // CloudFront takes 8192 bytes of address.
      expect(writePlace(unknown(event)).length, event).toBeLessThan(6000);
    }
  });

  test('has the draft saved, with all that the form asked', async () => {
    const { language: _form, ...you } = applicant;
    const written = Object.entries(sampleForm(plan.requirements)).map(([id, value]) => [
      id,
      typeof value === 'number' ? String(value) : value,
    ]);
    content = { ...given, applicant: you, business, requirements: Object.fromEntries(written), asked: askedNow(plan) };
    const started = await c.call<DraftKey>('POST', '/api/drafts', { body: content });
    expect([started.status, started.body]).toEqual([201, expect.objectContaining({ id: expect.any(String) })]);
    const { id, token } = started.body;
    const saved = await c.call('PUT', `/api/drafts/${id}`, { token, body: content, headers: { 'If-Match': '"1"' } });
    expect(saved.status).toBe(200);
  });

  test('hands it in everywhere, although every long text is as long as it may be said in a body', async () => {
    const form = sampleForm(plan.requirements);
    const long = plan.requirements.filter((r) => r.type === 'long-text').map((r) => r.id);
    // A body is at most 200 kB, and an item of the table 400 kB with the plans of all municipalities in it.
    const each = Math.floor(150_000 / long.length);
    const requirements = {
      ...form,
      ...Object.fromEntries(long.map((id) => [id, 'ord '.repeat(each / 4).slice(0, 4000)])),
    };
    const submitted = await c.call<{ caseId: string; accessUrl: string; plan: { permits: readonly { id: string }[] } }>(
      'POST',
      '/api/cases',
      {
        body: { ...given, applicant, business, requirements, declaration: true },
        headers: { 'Idempotency-Key': 'everything-is-unknown' },
      },
    );
    expect([submitted.status, submitted.body]).toEqual([201, expect.objectContaining({ caseId: expect.any(String) })]);
    const mine = await c.caseOf(await c.session(submitted.body.accessUrl));
    expect(mine.permits.map((p) => p.id)).toEqual(
      plan.permits.filter((p) => p.elsewhere === undefined).map((p) => p.id),
    );
  });
});
