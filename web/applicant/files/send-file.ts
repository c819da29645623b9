import { announcedName, typeOfName, whyNotSent } from '#domain/contract/files.ts';
import type { AttachmentRef } from '#domain/contract/submission.ts';
import type { Language } from '#domain/definitions/text.ts';
import { fieldTexts } from '#domain/texts/problems.ts';
import { ApiProblem, call } from '../../shared/api.ts';

interface Announced {
  readonly id: string;
  readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
}

interface Checked {
  readonly state: string;
  readonly name: string;
  readonly size: number;
  /** Why it was rejected, in words. */
  readonly message?: string;
}

/** What a file belongs to, and what lets somebody add to it: a draft and its token, or a case's question and a session. */
export type FileOwner = { readonly token: string } & (
  | { readonly draft: string }
  | { readonly caseId: string; readonly request: string }
);

const patienceMs = 120_000;
const askEveryMs = 500;

/** Why a file is not even sent; undefined when it may be. */
export function refusal(file: File, language: Language): string | undefined {
  const why = whyNotSent(file.name, file.size);
  return why && fieldTexts[why]?.[language];
}

/**
 * Sends a file straight to the file store and waits until it has been checked.
 *
 * @throws ApiProblem when it cannot be sent; Error with a sentence for the applicant when it was rejected
 */
export async function sendFile(file: File, { token, ...owner }: FileOwner, language: Language): Promise<AttachmentRef> {
  const content = await file.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const { id, upload } = await call<Announced>('POST', '/api/attachments', {
    language,
    token,
    body: {
      ...owner,
      name: announcedName(file.name),
      type: typeOfName(file.name),
      size: file.size,
      sha256: btoa(String.fromCharCode(...sum)),
    },
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.set(name, value);
  form.set('file', new Blob([content]));
  const sent = await fetch(upload.url, { method: 'POST', body: form }).catch(() => undefined);
  if (!sent?.ok) throw new ApiProblem(sent?.status ?? 0, '', fieldTexts['file-unknown']?.[language] ?? '', []);
  for (const start = Date.now(); Date.now() - start < patienceMs; ) {
    const { state, name, size, message } = await call<Checked>('GET', `/api/attachments/${id}`, { language, token });
    if (state === 'clean') return { id, name, size };
    if (state === 'rejected') throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
  throw new Error(fieldTexts['file-unchecked']?.[language]);
}
