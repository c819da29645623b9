import { type Answered, ask, type Sent } from '#client/call.ts';
import { request } from '#client/request.ts';
import type { InboxTask } from '#domain/api/answers/lists.ts';
import type { AnswerOf, BodyOf, PartsOf } from '#domain/api/call-types.ts';
import type { Call } from '#domain/api/calls.ts';
import { answered, refused, until } from './world.ts';

/** An act on a task. */
export type TaskAct = Extract<Call, `POST /api/tasks/{taskId}/${string}`>;
/** What its address names beside the task: a question. */
export type RefOf<C extends TaskAct> = 'id' extends PartsOf<C> ? readonly [ref: string] : readonly [];

/** The staff of a running machine, as its own sign-in lets anybody be them. */
export class DemoStaff {
  readonly #origin: string;
  readonly #tokens = new Map<string, string>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Everything in a department's inbox. */
  async inbox(department: string): Promise<readonly InboxTask[]> {
    const tasks: InboxTask[] = [];
    let cursor: string | undefined;
    do {
      const page = await answered('GET /api/departments/{departmentId}/tasks', {
        origin: this.#origin,
        path: { departmentId: department },
        query: { limit: 100, cursor },
        token: await this.token(department),
      });
      tasks.push(...page.tasks);
      cursor = page.cursor;
    } while (cursor !== undefined);
    return tasks;
  }

  /** A case's task, when it is there. */
  task = (caseId: string, department: string, kind: InboxTask['kind'], permit?: string): Promise<InboxTask> =>
    until(`a task of ${department} about ${permit ?? kind}`, async () =>
      (await this.inbox(department)).find(
        (t) => t.caseId === caseId && t.kind === kind && (permit === undefined || t.permit === permit),
      ),
    );

  /** Does something to a task, when the task is there. @throws Error when it is refused */
  async act<C extends TaskAct>(
    user: string,
    taskId: string,
    act: C,
    body: NoInfer<BodyOf<C>>,
    ...[ref]: RefOf<C>
  ): Promise<AnswerOf<C>> {
    const heard = await until(`${taskId} to be there for ${act}`, async () => {
      const answer = await this.#send(user, taskId, act, body, ref);
      return answer.status === 404 ? undefined : answer;
    });
    if (heard.ok) return heard.body;
    throw refused(act, heard);
  }

  /** The same, where the task may not be ripe yet or somebody was first. @returns whether it was done */
  async actIfRipe<C extends TaskAct>(user: string, taskId: string, act: C, body: NoInfer<BodyOf<C>>): Promise<boolean> {
    const heard = await this.#send(user, taskId, act, body, undefined);
    if (!heard.ok && heard.status !== 409) throw refused(act, heard);
    return heard.ok;
  }

  /** A token of somebody in that department, or of a municipality's coordinator. */
  async token(user: string): Promise<string> {
    const known = this.#tokens.get(user);
    if (known !== undefined) return known;
    const { body } = await request('POST', '/dev/login', { origin: this.#origin, body: { user } });
    const { token } = body as { readonly token: string };
    this.#tokens.set(user, token);
    // Who signs in opens the pages: their colleagues know them from then on.
    await answered('GET /api/me', { origin: this.#origin, token });
    return token;
  }

  /** By what an officer’s colleagues know them. */
  async idOf(user: string): Promise<string> {
    const token = await this.token(user);
    const { departments } = await answered('GET /api/me', { origin: this.#origin, token });
    const path = { departmentId: departments[0]?.id ?? '' };
    const { officers } = await answered('GET /api/departments/{departmentId}/officers', {
      ...{ origin: this.#origin, token, path },
    });
    const me = officers.find((one) => one.me);
    if (!me) throw new Error(`nobody knows ${user}`);
    return me.id;
  }

  async #send<C extends TaskAct>(
    user: string,
    taskId: string,
    act: C,
    body: BodyOf<C>,
    id: string | undefined,
  ): Promise<Answered<C>> {
    const token = await this.token(user);
    const path = { taskId, ...(id !== undefined && { id }) };
    return ask(act, { origin: this.#origin, path, token, body } as unknown as Sent<C>);
  }
}
