import type { StaffCasePage } from '#domain/api/answers/staff-case.ts';
import { applicant, business, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { type SampleField, sampleForm } from '#local/sample-form.ts';
import type { Client } from '../e2e/client.ts';
import { pdf, sendFile, startDraft } from '../e2e/files.ts';

const filed = ['serving_area_plan', 'fire_safety_description', 'financing_evidence'] as const;

/** A café with alcohol that has been handed in with papers of several kinds, and what staff gets of it. */
export async function cafeWithPapersOf(c: Client) {
  const answers = cafeWithAlcoholAndSeating;
  const plan = await c.call<{ requirements: readonly SampleField[] }>('POST', '/api/guide/plan', {
    body: { municipality: 'koping', event: 'open-restaurant', answers },
  });
  const draft = await startDraft(c);
  const files = Object.fromEntries(
    await Promise.all(
      filed.map(async (id) => {
        const file = await sendFile(c, { name: `${id}.pdf`, type: 'application/pdf', content: pdf }, draft);
        return [id, file.id] as const;
      }),
    ),
  );
  const requirements = {
    ...sampleForm(plan.body.requirements),
    ...Object.fromEntries(
      Object.entries(files).map(([id, file]) => [id, [{ id: file, name: `${id}.pdf`, size: pdf.length }]]),
    ),
  };
  const { body } = await c.submit({
    draft: { id: draft.id, token: draft.token },
    municipality: 'koping',
    event: 'open-restaurant',
    answers,
    applicant,
    business,
    requirements,
  });
  const get = async (user: string, what = '') =>
    c.call<StaffCasePage>('GET', `/api/cases/${body.caseId}${what}`, { token: await c.staff(user) });
  const file = (user: string, id: string) => get(user, `/attachments/${files[id]}`);
  return { ...body, files, get, file };
}
