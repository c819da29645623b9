import { type ApiRoute, apiRoutes } from '#domain/api/calls.ts';
import { writtenPages } from '#domain/api/page-addresses.ts';
import type { RunningEntry } from './functions.ts';

/** Which function answers the calls that the contract keeps together. */
export const answeredBy = {
  guide: 'api/guide',
  cases: 'api/applicant',
  documents: 'api/files',
  receipt: 'api/receipt',
  workbench: 'api/workbench',
} as const satisfies Readonly<Record<ApiRoute['function'], RunningEntry>>;

/** Where a call of the API goes. */
export interface AnsweredCall {
  readonly method: ApiRoute['method'];
  /** As the contract writes it: `/api/cases/{caseId}`. */
  readonly path: string;
  readonly entry: (typeof answeredBy)[keyof typeof answeredBy];
  /** The gateway lets nobody through without a token of staff. */
  readonly staffOnly: boolean;
}

/** Every call of the contract, wherever the gateway is. */
export const answeredCalls: readonly AnsweredCall[] = apiRoutes.map(({ method, path, function: which }) => ({
  method,
  path,
  entry: answeredBy[which],
  staffOnly: which === 'workbench',
}));

/** Pages that a function writes, each by its own address. */
export const answeredPages = { paths: writtenPages, entry: 'api/pages' } as const;

/** A path or a method that the API does not have is answered by the product too, as every other refusal. */
export const whateverIsLeft = { path: '/{proxy+}', entry: answeredBy.guide } as const;
