import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { factKey } from '#domain/case/facts.ts';
import { handler as awaitGate } from '#functions/route/await-gate.ts';
import { handler as openCase } from '#functions/route/open-case.ts';
import { handler as openTask } from '#functions/route/open-task.ts';
import { route, store } from '#local/homes/memory/homes.ts';
import { applicant, business } from '#local/sample-cafe.ts';
import { sampleForm } from '#local/sample-form.ts';
import { call, run } from './called.ts';

/** What an application brings beside its answers: the draft it was written in, and a file that was sent to that. */
interface Brought {
  readonly draft: { readonly id: string; readonly token: string };
  readonly file: { readonly id: string; readonly name: string; readonly size: number };
}

/** An application as it is sent, and the case it becomes. */
export async function submitted(answers: Readonly<Record<string, unknown>>, brought?: Brought) {
  const wanted = { municipality: 'koping', event: 'open-restaurant', answers };
  const plan = await call<{ requirements: never[] }>('POST', '/api/guide/plan', { body: wanted });
  const sent = await call<{ caseId: string; accessUrl: string; code?: string }>('POST', '/api/cases', {
    body: {
      ...wanted,
      applicant,
      business,
      requirements: {
        ...sampleForm(plan.body.requirements),
        ...(brought && { serving_area_plan: [brought.file] }),
      },
      ...(brought && { draft: { id: brought.draft.id, token: brought.draft.token } }),
    },
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(sent).toMatchObject({ status: 201 });
  const { caseId } = sent.body;
  const token = sent.body.accessUrl.split('.').at(-1);
  const session = await call<{ session: string }>('POST', '/api/sessions', { body: { caseId, token } });
  return { caseId, session: session.body.session };
}

/** Puts every permit's review before its department, as the route would. @returns the tokens, by permit */
export async function opened(caseId: string) {
  const { permits } = await run(openCase, { caseId });
  const tokens = new Map<string, string>();
  for (const { permit } of permits) {
    const filing = route.wait();
    await run(awaitGate, { caseId, permit, gate: 'filing', token: filing });
    if (route.told(filing) === undefined) continue;
    const review = route.wait();
    tokens.set(permit, review);
    await run(openTask, { caseId, permit, token: review });
  }
  return tokens;
}

export const inbox = async (department: string, caseId: string) => {
  const path = `/api/departments/${department}/tasks?limit=100`;
  const { body } = await call<{ tasks: { taskId: string; caseId: string }[] }>('GET', path, { officer: department });
  return body.tasks.filter((task) => task.caseId === caseId);
};

export const decision = {
  outcome: 'granted',
  motivation: 'Kraven är uppfyllda.',
  legalBasis: 'Se lagrummet i ärendet',
};

/** As if every mail that is due had gone. */
export async function settle(caseId: string): Promise<void> {
  const at = new Date().toISOString();
  for (const cause of (await store.loadCase(caseId))?.facts.flatMap((fact) => fact.mails ?? []) ?? []) {
    const sent = { type: 'mail-sent', key: factKey.mailSent(cause), cause, messageId: 'm' } as const;
    await store.putFact(caseId, { ...sent, at, by: { kind: 'system' } });
  }
}
