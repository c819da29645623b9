import { maxFileBytes, typeOfName } from '#domain/contract/files.ts';
import type { AttachmentRef } from '#domain/contract/submission.ts';
import type { Language } from '#domain/definitions/text.ts';
import { type FileReason, fileReason } from '#domain/texts/file-reasons.ts';
import { ApiProblem, call } from '../../shared/api.ts';

interface Announced {
  readonly id: string;
  readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
}

/** What a file belongs to, and what lets somebody add to it: a draft and its token, or a case and a session. */
export type FileOwner = { readonly token: string } & ({ readonly draft: string } | { readonly caseId: string });

/** A file that is not taken, whatever the network does. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly reason: FileReason;

  constructor(reason: FileReason) {
    super(reason);
    this.reason = reason;
  }
}

const patienceMs = 120_000;
const askEveryMs = 500;

/** Documents that most people have, and no officer's viewer is sure to open. */
const officeEndings = /\.(docx?|docm|odt|rtf|pages|xlsx?|xlsm|ods|numbers|pptx?|odp|key)$/i;

/** Why a file is not even sent; undefined when it may be. */
export function refusal({ name, size }: { readonly name: string; readonly size: number }): FileReason | undefined {
  if (officeEndings.test(name)) return 'office';
  if (typeOfName(name) === undefined) return 'name';
  if (size === 0) return 'empty';
  return size > maxFileBytes ? 'size' : undefined;
}

/**
 * Sends a file straight to the file store and waits until it has been checked.
 *
 * @param signal gives up
 * @throws ApiProblem when it cannot be sent just now; FileRefused when it is not taken
 */
export async function sendFile(
  file: File,
  { token, ...owner }: FileOwner,
  language: Language,
  signal: AbortSignal,
): Promise<AttachmentRef> {
  const content = await file.arrayBuffer().catch(() => {
    throw new FileRefused('unreadable');
  });
  const name = file.name.slice(-200);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const { id, upload } = await call<Announced>('POST', '/api/attachments', {
    language,
    token,
    body: {
      ...owner,
      name,
      type: typeOfName(file.name),
      size: file.size,
      sha256: btoa(String.fromCharCode(...sum)),
    },
  });
  const form = new FormData();
  for (const [field, value] of Object.entries(upload.fields)) form.set(field, value);
  form.set('file', new Blob([content]));
  const sent = await fetch(upload.url, { method: 'POST', body: form, signal }).catch(() => undefined);
  // Its form may have become too old meanwhile: a new one is asked for at the next try.
  if (!sent?.ok) throw new ApiProblem(sent === undefined ? 0 : 503, '', '', []);
  return { id, name, size: await checkedSize(id, token, file.size, language, signal) };
}

/** Waits for the scan's word. A network that fails meanwhile is waited for too: the file is there. */
async function checkedSize(
  id: string,
  token: string,
  size: number,
  language: Language,
  signal: AbortSignal,
): Promise<number> {
  for (const start = Date.now(); Date.now() - start < patienceMs && !signal.aborted; ) {
    const now = await call<{ state: string; reason?: string }>('GET', `/api/attachments/${id}`, {
      language,
      token,
    }).catch((problem: unknown) => {
      if (problem instanceof ApiProblem && (problem.status === 0 || problem.status >= 500)) return undefined;
      throw problem;
    });
    if (now?.state === 'clean') return size;
    if (now?.state === 'rejected') throw new FileRefused(fileReason(now.reason));
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
  throw new FileRefused('slow');
}
