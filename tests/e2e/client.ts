import { randomUUID } from 'node:crypto';
import { applicants } from '#client/applicants.ts';
import { ask, type Sent } from '#client/call.ts';
import { request } from '#client/request.ts';
import type { CasePage } from '#domain/api/answers/case.ts';
import type { InboxTask } from '#domain/api/answers/lists.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import type { AnswerOf } from '#domain/api/call-types.ts';
import type { Call } from '#domain/api/calls.ts';

export interface Reply<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** Where a running product is, and how the suite signs in and reads mail there. */
export interface Target {
  readonly url: string;
  /** A staff token for a department, or a coordinator, by its id. */
  readonly signIn: (user: string) => Promise<string>;
  /** What that officer is called. */
  readonly nameOf: (user: string) => string;
  /** Lets the scan of a file happen, where it does not happen by itself. */
  readonly scanned?: (file: string) => Promise<void>;
  /** Looks at every answer that went well. */
  readonly answered?: (method: string, path: string, body: unknown) => void;
  readonly mails: () => Promise<
    readonly {
      readonly to: readonly string[];
      readonly subject: string;
      readonly text: string;
      readonly html: string;
    }[]
  >;
}

/** The API as its users call it. */
export class Client {
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  /** Any request, also one that no caller should make. */
  async call<T = Record<string, unknown>>(
    method: string,
    path: string,
    options: { body?: unknown; token?: string; headers?: Record<string, string>; raw?: string } = {},
  ): Promise<Reply<T>> {
    const { status, ok, headers, body } = await request(method, path, { origin: this.#target.url, ...options });
    if (ok) this.#target.answered?.(method, path, body);
    return { status, body: body as T, headers };
  }

  /** A call that goes well. @throws Error when it does not, with what was said */
  async ask<C extends Call>(call: C, sent: NoInfer<Sent<C>>): Promise<AnswerOf<C>> {
    const heard = await ask(call, { ...sent, origin: this.#target.url });
    if (!heard.ok) throw new Error(`${call}: ${heard.status} ${JSON.stringify(heard.body)}`);
    const [method = '', path = ''] = call.split(' ');
    this.#target.answered?.(method, path, heard.body);
    return heard.body;
  }

  async scanned(file: string): Promise<void> {
    await this.#target.scanned?.(file);
  }

  submit(body: unknown, key: string = randomUUID()) {
    return this.call<{ caseId: string; reference: string; accessUrl: string }>('POST', '/api/cases', {
      body,
      headers: { 'Idempotency-Key': key },
    });
  }

  /** An applicant's session, from the link in the receipt. */
  async session(accessUrl: string): Promise<{ caseId: string; token: string }> {
    const [caseId = '', token = ''] = (accessUrl.split('#')[1] ?? '').split('.');
    const { session } = await this.ask('POST /api/sessions', { body: { caseId, token } });
    return { caseId, token: session };
  }

  /** A file of a case. */
  async fileOf({ caseId, token }: { caseId: string; token: string }, file: string): Promise<Buffer> {
    const { url } = await this.ask('GET /api/cases/{caseId}/attachments/{id}', { path: { caseId, id: file }, token });
    return Buffer.from(await (await fetch(url)).arrayBuffer());
  }

  async caseOf({ caseId, token }: { caseId: string; token: string }): Promise<CasePage> {
    return applicants(await this.ask('GET /api/cases/{caseId}', { path: { caseId }, token }));
  }

  staff(user: string): Promise<string> {
    return this.#target.signIn(user);
  }

  nameOf(user: string): string {
    return this.#target.nameOf(user);
  }

  async inbox(user: string): Promise<readonly InboxTask[]> {
    const token = await this.staff(user);
    const tasks: InboxTask[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.ask('GET /api/departments/{departmentId}/tasks', {
        path: { departmentId: user },
        query: { limit: 100, cursor },
        token,
      });
      tasks.push(...page.tasks);
      cursor = page.cursor;
    } while (cursor !== undefined);
    return tasks;
  }

  /** Waits for a case's task to be in an inbox. */
  task(user: string, caseId: string, permit: string) {
    return eventually(`a task for ${user} about ${permit}`, async () =>
      (await this.inbox(user)).find((t) => t.caseId === caseId && t.permit === permit),
    );
  }

  async taskPage(user: string, taskId: string): Promise<TaskPage> {
    return this.ask('GET /api/tasks/{taskId}', { path: { taskId }, token: await this.staff(user) });
  }

  async decide(user: string, taskId: string, more: Record<string, unknown> = {}) {
    return this.call('POST', `/api/tasks/${taskId}/decision`, {
      token: await this.staff(user),
      body: {
        outcome: 'granted',
        motivation: 'Underlaget visar att kraven är uppfyllda.',
        legalBasis: 'Se lagrummet i ärendet',
        ...more,
      },
    });
  }

  async opine(user: string, taskId: string) {
    return this.call('POST', `/api/tasks/${taskId}/opinion`, {
      token: await this.staff(user),
      body: { stance: 'no-objection', text: 'Vi har inget att invända.' },
    });
  }

  async mailsAbout(reference: string) {
    return (await this.#target.mails()).filter((mail) => mail.subject.includes(reference));
  }

  /** The mails that say these words. What is due together is told in one mail, whose subject names only what is most pressing. */
  async mailsTelling(reference: string, words: string) {
    return (await this.mailsAbout(reference)).filter((mail) => mail.text.includes(words));
  }
}

const pauseMs = 25;

/**
 * Asks again until there is an answer. Waits for what must happen, never for a time: what is counted is how often was asked,
 * and on a busy machine each asking takes as much longer as everything else does.
 *
 * @param seconds how long it asks on a machine where asking takes no time
 */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  seconds = 120,
): Promise<T> {
  for (let asked = 0; asked < (seconds * 1000) / pauseMs; asked++) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`never happened: ${what}`);
}
