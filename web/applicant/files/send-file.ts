import type { Language } from '#domain/definitions/text.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { announcedName, typeOfName, whyNotSent } from '#domain/fields/files.ts';
import type { FileReason } from '#domain/words/file-reasons.ts';
import { ApiProblem, call } from '../../shared/api.ts';

/** What a file belongs to, and what lets somebody add to it: a draft and its token, a case's question and a session, or an officer's task. */
export type FileOwner = { readonly token: string } & (
  | { readonly draft: string }
  | { readonly caseId: string; readonly request: string }
  | { readonly task: string }
);

/** A file that is not taken, whatever the network does. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly reason: FileReason;
  /** What the API said of it, in words. */
  readonly detail: string | undefined;

  constructor(reason: FileReason, detail?: string) {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}

const patienceMs = 120_000;
const askEveryMs = 500;

/** Why a file is not even sent; undefined when it may be. */
export const refusal = ({ name, size }: { readonly name: string; readonly size: number }): FileReason | undefined =>
  whyNotSent(name, size);

/**
 * Sends a file straight to the file store and waits until it has been checked.
 *
 * @param signal gives up
 * @param onSent is told how much of it has gone, 0 to 1
 * @throws ApiProblem when it cannot be sent just now; FileRefused when it is not taken
 */
export async function sendFile(
  file: File,
  { token, ...owner }: FileOwner,
  language: Language,
  signal: AbortSignal,
  onSent: (part: number) => void = () => undefined,
): Promise<AttachmentRef> {
  const content = await file.arrayBuffer().catch(() => {
    throw new FileRefused('file-unreadable');
  });
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const { id, upload } = await call('POST /api/attachments', {
    language,
    token,
    body: {
      ...owner,
      name: announcedName(file.name),
      type: typeOfName(file.name) ?? '',
      size: file.size,
      sha256: btoa(String.fromCharCode(...sum)),
    },
  });
  const form = new FormData();
  for (const [field, value] of Object.entries(upload.fields)) form.set(field, value);
  form.set('file', new Blob([content]));
  const status = await post(upload.url, form, signal, onSent);
  // Its form may have become too old meanwhile: a new one is asked for at the next try.
  if (status < 200 || status > 299) throw new ApiProblem(status === 0 ? 0 : 503, '', '', []);
  return checkedFile(id, token, language, signal);
}

/** Posts a form and says how it goes, which `fetch` does not. @returns the status; 0 when there was no answer */
function post(url: string, form: FormData, signal: AbortSignal, onSent: (part: number) => void): Promise<number> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onloadend = () => resolve(request.status);
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

/** Waits for the scan's word. A network that fails meanwhile is waited for too: the file is there. */
async function checkedFile(id: string, token: string, language: Language, signal: AbortSignal): Promise<AttachmentRef> {
  for (const start = Date.now(); Date.now() - start < patienceMs && !signal.aborted; ) {
    const now = await call('GET /api/attachments/{id}', { path: { id }, language, token }).catch((problem: unknown) => {
      if (problem instanceof ApiProblem && (problem.status === 0 || problem.status >= 500)) return undefined;
      throw problem;
    });
    if (now?.state === 'clean') return { id, name: now.name, size: now.size };
    if (now?.state === 'rejected') throw new FileRefused('file-rejected', now.message);
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
  throw new FileRefused('file-slow');
}
