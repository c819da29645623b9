import { applicants } from '#client/applicants.ts';
import type { CasePage } from '#domain/api/answers/case.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import type { AnswerOf, BodyOf } from '#domain/api/call-types.ts';
import type { Call } from '#domain/api/calls.ts';
import { taskId, taskName } from '#domain/case/facts.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { sendFile } from './files.ts';
import type { DemoStaff, RefOf, TaskAct } from './staff.ts';
import { type DemoWorld, until } from './world.ts';

/** A call of the owner about the case. */
type OwnersCall = Extract<Call, `POST /api/cases/{caseId}/${string}`>;

/** What is known of a case from one day of the demonstration to the next. */
export interface MadeCase {
  readonly caseId: string;
  readonly email: string;
  readonly municipality: string;
  /** The owner's session. */
  readonly token: string;
  /** Who decides each permit, by the permit. */
  readonly departmentOf: Readonly<Record<string, string>>;
  /** What a story remembers: the ids of its questions. */
  readonly kept: Map<string, string>;
}

/** A case on one day of a demonstration: what its owner and the departments do. */
export class DemoCase {
  readonly made: MadeCase;
  readonly world: DemoWorld;
  readonly #staff: DemoStaff;

  constructor(made: MadeCase, world: DemoWorld, staff: DemoStaff) {
    this.made = made;
    this.world = world;
    this.#staff = staff;
  }

  /** The Swedish day it is in the story, or so many days later. */
  day = (later = 0): string => this.world.day(later);

  departmentOf(permit: string): string {
    const department = this.made.departmentOf[permit];
    if (department === undefined) throw new Error(`nobody decides ${permit} in this case`);
    return department;
  }

  /** An officer of whoever decides a permit does something to its review. @param who a colleague, `-2` or `-head` */
  act<C extends TaskAct>(
    permit: string,
    call: C,
    body: NoInfer<BodyOf<C>>,
    { who = '', ref }: { readonly who?: '' | '-2' | '-head'; readonly ref?: string } = {},
  ): Promise<AnswerOf<C>> {
    const user = `${this.departmentOf(permit)}${who}`;
    return this.actIn(user, taskName.review(permit), call, body, ref);
  }

  /** The same in any task of the case, by its name. */
  async actIn<C extends TaskAct>(
    user: string,
    task: string,
    call: C,
    body: NoInfer<BodyOf<C>>,
    ref?: string,
  ): Promise<AnswerOf<C>> {
    const more = (ref === undefined ? [] : [ref]) as unknown as RefOf<C>;
    const answer = await this.#staff.act(user, taskId(this.made.caseId, task), call, body, ...more);
    this.world.done.add(call);
    return answer;
  }

  /** A grant, where nothing stands in its way yet. */
  async grant(permit: string): Promise<void> {
    const id = taskId(this.made.caseId, taskName.review(permit));
    if (await this.#staff.actIfRipe(this.departmentOf(permit), id, decide, granted)) this.world.done.add(decide);
  }

  /** Whoever is asked for an opinion in the case now has nothing against it. */
  async opinions(bodies: readonly string[]): Promise<void> {
    for (const body of bodies)
      for (const task of await this.#staff.inbox(body))
        if (task.caseId === this.made.caseId && task.kind === 'opinion')
          await this.#staff.actIfRipe(body, task.taskId, 'POST /api/tasks/{taskId}/opinion', {
            stance: 'no-objection',
            text: 'Vi har ingen erinran.',
          });
  }

  /** The task by which a body was asked, or by which a coordinator follows something up. */
  async taskIn(inbox: string, kind: 'opinion' | 'follow-up'): Promise<string> {
    const { taskId: id } = await this.#staff.task(this.made.caseId, inbox, kind);
    return id.slice(this.made.caseId.length + 1);
  }

  /** What the officer of a permit reads. */
  async taskPage(permit: string): Promise<TaskPage> {
    const path = { taskId: taskId(this.made.caseId, taskName.review(permit)) };
    return this.world.ask('GET /api/tasks/{taskId}', { path, token: await this.staffToken(this.departmentOf(permit)) });
  }

  staffToken = (user: string): Promise<string> => this.#staff.token(user);
  idOf = (user: string): Promise<string> => this.#staff.idOf(user);

  /** The owner does something. @param id what the address names: a question, or a permit */
  owner<C extends OwnersCall>(call: C, body: NoInfer<BodyOf<C>>, id = '', token = this.made.token) {
    const path = { caseId: this.made.caseId, id };
    return this.world.ask(call, { path, token, body } as never) as Promise<AnswerOf<C>>;
  }

  /** The owner sends a file. @param request the question or permit that it goes to */
  file = (title: string, request: string): Promise<AttachmentRef> =>
    sendFile(this.world, title, { caseId: this.made.caseId, request, token: this.made.token });

  async page(): Promise<CasePage> {
    const { caseId, token } = this.made;
    return applicants(await this.world.ask('GET /api/cases/{caseId}', { path: { caseId }, token }));
  }

  /** Waits until the case has come so far by itself. */
  reaches = (far: (page: CasePage) => boolean): Promise<true> =>
    until('the case to come so far', async () => far(await this.page()) || undefined);
}

export const decide = 'POST /api/tasks/{taskId}/decision';
export const granted = {
  outcome: 'granted',
  motivation: 'Underlaget visar att kraven är uppfyllda.',
  legalBasis: 'Se lagrummet för ärendet',
} as const;
