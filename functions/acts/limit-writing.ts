import type { AnyAct } from '#domain/acts/define.ts';
import { limit, limitAddress } from '../http/limits.ts';
import type { Request } from '../http/request.ts';

/** How often an owner may have a mail sent to a mailbox that nobody has proved to be theirs. @throws Problem `too-many` */
export async function limitWriting(
  { writesTo }: AnyAct,
  caseId: string,
  input: unknown,
  event: Request,
): Promise<void> {
  if (!writesTo) return;
  await limitAddress('readdressed/address', event);
  await limit('readdressed/case', caseId);
  await limit('readdressed/mailbox', writesTo(input));
}
