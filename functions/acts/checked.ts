import type { AnyAct } from '#domain/acts/define.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { languageOfRequest, type Request } from '../http/request.ts';
import { checkedFiles } from '../work/checked-files.ts';
import type { Found } from './find.ts';

/**
 * What somebody sent with an act, its files as they were checked: what the caller calls them now is left aside.
 *
 * @throws Problem that points at every file that is gone, not checked yet, or was rejected
 */
export async function withCheckedFiles(act: AnyAct, { at }: Found, input: unknown, event: Request): Promise<unknown> {
  if (act.files === undefined) return input;
  const said = input as Readonly<Record<string, readonly AttachmentRef[] | undefined>>;
  const files = await checkedFiles(
    (said[act.files] ?? []).map(({ id }, i) => ({ id, pointer: `/${act.files}/${i}` })),
    { caseId: at.caseId, request: at.ref ?? '' },
    languageOfRequest(event),
  );
  return { ...said, [act.files]: files };
}
