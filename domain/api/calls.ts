import { actRoutes } from '../acts/routes.ts';
import type { Ageing } from './deprecation.ts';
import { peopleRoutes } from './people-calls.ts';

/** A call: which function answers it, and whether it is to go. */
export interface Route extends Ageing {
  readonly method: 'DELETE' | 'GET' | 'OPTIONS' | 'POST' | 'PUT';
  readonly path: `/api/${string}`;
  readonly function: 'guide' | 'cases' | 'documents' | 'receipt' | 'workbench';
}

/** Which function answers which call. The gateway, the functions' routers and the OpenAPI document all come from here. */
export const apiRoutes = [
  { method: 'GET', path: '/api/health', function: 'guide' },
  { method: 'GET', path: '/api/openapi.json', function: 'guide' },
  { method: 'GET', path: '/api/sign-in', function: 'guide' },
  { method: 'OPTIONS', path: '/api/openapi.json', function: 'guide' },
  { method: 'GET', path: '/api/problems/{code}', function: 'guide' },
  { method: 'GET', path: '/api/guide', function: 'guide' },
  { method: 'OPTIONS', path: '/api/guide', function: 'guide' },
  { method: 'POST', path: '/api/guide/plan', function: 'guide' },
  { method: 'OPTIONS', path: '/api/guide/plan', function: 'guide' },
  { method: 'POST', path: '/api/cases', function: 'cases' },
  { method: 'GET', path: '/api/cases/{caseId}', function: 'cases' },
  { method: 'POST', path: '/api/cases/{caseId}/access-renewals', function: 'cases' },
  { method: 'GET', path: '/api/cases/{caseId}/referrals/{id}', function: 'cases' },
  { method: 'PUT', path: '/api/cases/{caseId}/referrals/{id}/draft', function: 'cases' },
  { method: 'GET', path: '/api/cases/{caseId}/referrals/{id}/files/{fileId}', function: 'documents' },
  { method: 'POST', path: '/api/companies', function: 'cases' },
  { method: 'POST', path: '/api/properties', function: 'cases' },
  { method: 'POST', path: '/api/attachments', function: 'documents' },
  { method: 'GET', path: '/api/attachments/{id}', function: 'documents' },
  { method: 'GET', path: '/api/cases/{caseId}/attachments/{id}', function: 'documents' },
  { method: 'GET', path: '/api/cases/{caseId}/receipt', function: 'receipt' },
  { method: 'POST', path: '/api/drafts', function: 'cases' },
  { method: 'GET', path: '/api/drafts/{id}', function: 'cases' },
  { method: 'PUT', path: '/api/drafts/{id}', function: 'cases' },
  { method: 'GET', path: '/api/drafts/{id}/form', function: 'cases' },
  { method: 'POST', path: '/api/sessions', function: 'cases' },
  { method: 'POST', path: '/api/access-links', function: 'cases' },
  { method: 'GET', path: '/api/me', function: 'workbench' },
  { method: 'GET', path: '/api/cases', function: 'workbench' },
  { method: 'GET', path: '/api/cases/{caseId}/readings', function: 'workbench' },
  { method: 'GET', path: '/api/cases/{caseId}/suggestions', function: 'workbench' },
  { method: 'GET', path: '/api/departments/{departmentId}/tasks', function: 'workbench' },
  { method: 'POST', path: '/api/search', function: 'workbench' },
  { method: 'GET', path: '/api/tasks/{taskId}', function: 'workbench' },
  { method: 'GET', path: '/api/tasks/{taskId}/draft', function: 'workbench' },
  { method: 'PUT', path: '/api/tasks/{taskId}/draft', function: 'workbench' },
  { method: 'DELETE', path: '/api/tasks/{taskId}/draft', function: 'workbench' },
  { method: 'POST', path: '/api/tasks/{taskId}/decision-preview', function: 'workbench' },
  ...peopleRoutes,
  { method: 'GET', path: '/api/tasks/{taskId}/clock', function: 'workbench' },
  ...actRoutes,
] as const satisfies readonly Route[];

/** The calls that any site may make: they say nothing about anybody. Each has an `OPTIONS` for browsers that ask first. */
const otherSites: readonly string[] = apiRoutes.filter((r) => r.method === 'OPTIONS').map((r) => r.path);

/** Whether any site may read what is answered at a path, a refusal too; also that there is no such path. */
export const isForOtherSites = (path: string): boolean =>
  otherSites.includes(path) || path.startsWith('/api/problems/') || methodsOf(path).length === 0;

/** The methods that a path of the API takes; none when there is no such path. */
export function methodsOf(path: string): readonly string[] {
  const steps = path.split('/');
  return wanted
    .filter(
      ({ parts }) =>
        parts.length === steps.length && parts.every((part, i) => part.startsWith('{') || part === steps[i]),
    )
    .map(({ method }) => method);
}
const wanted = apiRoutes.map(({ method, path }) => ({ method, parts: path.split('/') }));

export type ApiRoute = (typeof apiRoutes)[number];
/** A call by its method and path, as the gateway names it too (`routeKey`). */
export type Call = CallsOf<ApiRoute['function']>;
export type CallsOf<F extends ApiRoute['function']> =
  Extract<ApiRoute, { function: F }> extends infer R
    ? R extends ApiRoute
      ? `${R['method']} ${R['path']}`
      : never
    : never;
