import type { AnyAct } from '#domain/acts/define.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { languageOfRequest, type Request } from '../http/request.ts';
import { checkedFiles } from '../work/checked-files.ts';
import { keepFiles } from '../work/keep-files.ts';
import { type Found, taskIn } from './find.ts';

/**
 * What somebody sent with an act, its files as they were checked, and now in the case: what the caller calls them is left aside.
 *
 * @throws Problem that points at every file that is gone, not checked yet, or was rejected
 */
export async function withCheckedFiles(act: AnyAct, { at }: Found, input: unknown, event: Request): Promise<unknown> {
  if (act.files === undefined) return input;
  const said = input as Readonly<Record<string, readonly AttachmentRef[] | undefined>>;
  const language = languageOfRequest(event);
  const places = (said[act.files] ?? []).map(({ id }, i) => ({ id, pointer: `/${act.files}/${i}` }));
  // An owner's act names a question or a part; an officer writes in a task.
  const request = at.ref ?? taskIn(at)?.task ?? '';
  const files = await checkedFiles(places, { caseId: at.caseId, request }, language);
  await keepFiles(
    at.caseId,
    files.map((file, i) => ({ ...file, pointer: places[i]?.pointer ?? '' })),
    language,
  );
  return { ...said, [act.files]: files };
}
