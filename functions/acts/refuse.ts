import type { AnyAct } from '#domain/acts/define.ts';
import { refusalInWords } from '#domain/api/refusal-in-words.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { Problem } from '../http/problem.ts';
import { languageOfRequest, type Request } from '../http/request.ts';
import type { Found } from './find.ts';

/** @throws Problem with everything that stands in the way of an act, in the caller's language */
export function refuseIfSo(act: AnyAct, { at }: Found, input: unknown, event: Request): void {
  const refused = refusalInWords(act, act.refuse(at, input), catalogueFor(at.view), languageOfRequest(event));
  if (refused) throw new Problem(refused.code, refused.errors);
}
