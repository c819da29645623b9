import { createHash } from 'node:crypto';
import { type Client, eventually } from './client.ts';

/** The smallest thing that is a PDF. */
export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

export interface FileToSend {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

export interface DraftKey {
  readonly id: string;
  readonly token: string;
}

export interface Announced {
  readonly id: string;
  readonly upload: { readonly url: string; readonly fields: Record<string, string> };
}

/** A file that has been sent to a draft. */
export interface SentFile {
  readonly of: DraftKey;
  readonly id: string;
}

/** What a file belongs to. */
export type Owner =
  | DraftKey
  | { readonly task: string; readonly token: string }
  | { readonly caseId: string; readonly token: string; readonly request?: string };

export async function startDraft(client: Client): Promise<DraftKey> {
  return (await client.call<DraftKey>('POST', '/api/drafts', { body: {} })).body;
}

const ownerIn = (of: Owner) => {
  if ('task' in of) return { task: of.task };
  return 'caseId' in of ? { caseId: of.caseId, request: of.request } : { draft: of.id };
};

export const announce = (client: Client, of: Owner, { name, type, content }: FileToSend) =>
  client.call<Announced & { errors: { pointer: string }[] }>('POST', '/api/attachments', {
    token: of.token,
    body: {
      ...ownerIn(of),
      name,
      type,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('base64'),
    },
  });

/** Posts a file to the file store, as a browser does. @returns the store's status */
export async function post({ upload }: Announced, content: Buffer, change: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...upload.fields, ...change })) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(content)]));
  // A browser says how long the form is, and sends it as fast as it can; `fetch` here would send it in pieces.
  const whole = new Response(form);
  const headers = { 'Content-Type': whole.headers.get('Content-Type') ?? '' };
  return (await fetch(upload.url, { method: 'POST', headers, body: await whole.arrayBuffer() })).status;
}

export const stateOf = async (client: Client, id: string, token: string) =>
  (await client.call<{ state: string; reason?: string }>('GET', `/api/attachments/${id}`, { token })).body;

/** Sends a file and waits for the scan's word. */
export async function sendFile<O extends Owner = DraftKey>(client: Client, file: FileToSend, owner?: O) {
  const of = owner ?? (await startDraft(client));
  const { body } = await announce(client, of, file);
  const status = await post(body, file.content);
  if (status !== 204 && status !== 200) throw new Error(`the file store answered ${status}`);
  await client.scanned(body.id);
  const result = await eventually('the scan is done', async () => {
    const now = await stateOf(client, body.id, of.token);
    return now.state === 'quarantine' ? undefined : now;
  });
  return { of, id: body.id, result };
}
