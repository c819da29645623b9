import type { Language } from '#domain/definitions/text.ts';
import { setting } from '../aws/environment.ts';

/** The applicant's way in. The key is in the fragment, which no server and no log ever sees. */
export const caseUrl = (language: Language, caseId: string, secret: string): string =>
  `${setting('PUBLIC_URL')}/${language}/case#${caseId}.${secret}`;

/** A task's page. An officer signs in there. */
export const taskUrl = (taskId: string): string =>
  `${setting('PUBLIC_URL')}/sv/department/tasks/${encodeURIComponent(taskId)}`;

/** The inbox of whoever signs in. */
export const inboxUrl = (): string => `${setting('PUBLIC_URL')}/sv/department`;
