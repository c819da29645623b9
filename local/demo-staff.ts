import { type Answered, ask, type Sent } from '#client/call.ts';
import { request } from '#client/request.ts';
import type { InboxTask } from '#domain/api/answers/lists.ts';
import type { AnswerOf, BodyOf } from '#domain/api/call-types.ts';
import type { Call } from '#domain/api/calls.ts';

/** An act on a task. */
export type TaskAct = Extract<Call, `POST /api/tasks/{taskId}/${string}`>;

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Asks again until there is something. */
export async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await pause();
  }
}

/** The answer of a call that goes well. @throws Error when it did not, with what the API said */
export async function answered<C extends Call>(call: C, sent: NoInfer<Sent<C>>): Promise<AnswerOf<C>> {
  const heard = await ask(call, sent);
  if (heard.ok) return heard.body;
  throw refused(call, heard);
}

const refused = (call: Call, { status, body }: Answered<Call>) =>
  new Error(`${call}: ${status} ${JSON.stringify(body)}`);

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
  task = (caseId: string, department: string, kind: InboxTask['kind']): Promise<InboxTask> =>
    until(async () => (await this.inbox(department)).find((t) => t.caseId === caseId && t.kind === kind));

  /** A department's two officers and its head have been here, and one of the officers works on a task, or nobody does yet. */
  async share(department: string, task: Pick<InboxTask, 'taskId'>, turn: number): Promise<void> {
    const [first, second] = [department, `${department}-2`];
    for (const user of [first, second, `${department}-head`]) await this.token(user);
    const taker = [undefined, first, second][turn % 3];
    if (taker !== undefined) await this.act(taker, task, 'POST /api/tasks/{taskId}/claim', undefined);
  }

  /** Does something to a task. @throws Error when it is refused */
  async act<C extends TaskAct>(
    department: string,
    { taskId }: Pick<InboxTask, 'taskId'>,
    act: C,
    body: NoInfer<BodyOf<C>>,
  ): Promise<AnswerOf<C>> {
    const heard = await this.#send(department, taskId, act, body);
    if (heard.ok) return heard.body;
    throw refused(act, heard);
  }

  /** The same, where the task may not be ripe yet or somebody was first. */
  async actIfRipe<C extends TaskAct>(
    department: string,
    { taskId }: Pick<InboxTask, 'taskId'>,
    act: C,
    body: NoInfer<BodyOf<C>>,
  ): Promise<void> {
    const heard = await this.#send(department, taskId, act, body);
    if (!heard.ok && heard.status !== 409) throw refused(act, heard);
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

  async #send<C extends TaskAct>(department: string, taskId: string, act: C, body: BodyOf<C>): Promise<Answered<C>> {
    const token = await this.token(department);
    return ask(act, { origin: this.#origin, path: { taskId }, token, body } as unknown as Sent<C>);
  }
}
