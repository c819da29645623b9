import * as z from 'zod';
import { logger } from '../aws/observability.ts';
import { Problem } from '../http/problem.ts';

const patience = 3000;
/** A company with all its names and codes is a few kilobytes, and so are the properties at an address. */
const maxAnswerBytes = 1_000_000;

/** The register answered, and not with what was asked for: how is for the log. */
class RegisterFailed extends Error {
  override readonly name = 'RegisterFailed';
}

/** Where a register is, and what it is asked with. */
interface Register {
  /** Stands in the log, with how it failed. */
  readonly name: 'company register' | 'property register';
  /** Empty when none is connected. */
  readonly url: string;
  readonly token: string;
}

/**
 * Asks a register outside: docs/company-register.md, docs/property-register.md. Neither what is asked nor what is answered is
 * stored or logged.
 *
 * @param read gives what is meant of the answer, and throws for one of another shape
 * @returns undefined when it knows nothing of that, or no register is connected
 * @throws Problem `register-unreachable` when it does not answer, or answers something else
 */
export async function askRegister<T>(
  { name, url, token }: Register,
  path: string,
  question: unknown,
  read: (answer: unknown) => T,
): Promise<T | undefined> {
  const base = url.replace(/\/+$/, '');
  if (base === '') return undefined;
  try {
    const response = await fetch(`${base}/${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(token !== '' && { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(question),
      // A register that sends us elsewhere would get the question to somebody nobody has chosen.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new RegisterFailed(`status ${response.status}`);
    return read(JSON.parse(await boundedText(response)));
  } catch (error) {
    logger.warn(`${name} failed`, { why: whyFailed(error) });
    throw new Problem('register-unreachable');
  }
}

/** What an operator needs to tell a wrong token (401) from too many calls (429), an outage and an answer of another shape. */
function whyFailed(error: unknown): string {
  if (error instanceof RegisterFailed) return error.message;
  if (error instanceof z.ZodError || error instanceof SyntaxError) return 'not the shape of the contract';
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  return name === 'TimeoutError' ? 'no answer in time' : `no connection: ${cause?.code ?? name ?? 'unknown'}`;
}

async function boundedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > maxAnswerBytes) throw new RegisterFailed(`more than ${maxAnswerBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
