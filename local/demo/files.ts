import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { drawing } from './drawing.ts';
import { type DemoWorld, until } from './world.ts';

/** What a file belongs to, and what lets somebody add to it. */
type Owner = { readonly token: string } & (
  | { readonly draft: string }
  | { readonly caseId: string; readonly request: string }
);

/** Sends a drawing to the file store as the pages do, and waits until it has been checked. */
export async function sendFile(world: DemoWorld, title: string, { token, ...of }: Owner): Promise<AttachmentRef> {
  const { name, content, sha256 } = await drawing(title);
  const { id, upload } = await world.ask('POST /api/attachments', {
    token,
    body: { ...of, name, type: 'application/pdf', size: content.length, sha256 },
  });
  const form = new FormData();
  for (const [field, value] of Object.entries(upload.fields)) form.set(field, value);
  form.set('file', new Blob([content]));
  // The file store wants to know how long the form is before it comes.
  const whole = new Response(form);
  const headers = { 'Content-Type': whole.headers.get('Content-Type') ?? '' };
  const taken = await fetch(upload.url, { method: 'POST', headers, body: await whole.arrayBuffer() });
  if (!taken.ok) throw new Error(`the file store answered ${taken.status}`);
  await until(`the check of ${name}`, async () => {
    const { state } = await world.ask('GET /api/attachments/{id}', { path: { id }, token });
    return state !== 'quarantine';
  });
  return { id, name, size: content.length };
}
