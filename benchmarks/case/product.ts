import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { taskId, taskName } from '#domain/case/facts.ts';
import { freePort } from '#local/free-port.ts';
import { handedOverAgain } from '#local/mail/mailbox.ts';
import { applicant, business } from '#local/sample-cafe.ts';
import { Server } from './child.ts';
import { departmentOf, type Step } from './shape.ts';
import type { CaseSystem, Handle } from './system.ts';

const form = { municipality: 'koping', event: 'five-departments', answers: {}, applicant, business, requirements: {} };
const decision = {
  outcome: 'granted',
  motivation: 'Underlaget visar att kraven är uppfyllda.',
  legalBasis: 'Se lagrummet i ärendet',
};
/** What `npm start` runs, in a folder of the product: the words after `node`. */
function startOf(copy: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}
/** Everything comes from one address. */
const limitScale = '100000';

/** The product, and what only it can be asked. */
export interface Product extends CaseSystem {
  readonly server: Server;
}

/**
 * The one-machine run, started as `npm start` starts it.
 *
 * @param copy the folder of the product, with the five departments' case in its catalogue
 * @param directory its data folder, when that is kept; a new one when left out
 * @param flags more of Node.js' own, such as `--cpu-prof`
 * @param more flags of `npm start`
 */
export async function productIn(
  copy: string,
  {
    directory,
    flags = [],
    more = [],
  }: {
    readonly directory?: string | undefined;
    readonly flags?: readonly string[];
    readonly more?: readonly string[];
  } = {},
): Promise<Product> {
  const port = await freePort();
  const program = (data: string) => [...flags, ...startOf(copy), '--port', String(port), '--data', data, ...more];
  const server = new Server(port, program, {
    healthPath: '/api/health',
    directory,
    cwd: copy,
    env: { LIMIT_SCALE: limitScale },
  });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (user: string): Promise<string> => {
    const known = tokens.get(user) ?? signIn(user);
    tokens.set(user, known);
    // Killed meanwhile, it is tried again by whoever asks next.
    known.catch(() => tokens.delete(user));
    return known;
  };
  // A machine that still starts says so, and that is no token.
  const signIn = async (user: string) =>
    String(well(await server.caller.call('POST', '/dev/login', {}, { user }), 200, 201).body.token);
  const asOfficer = async (step: Step) => ({ Authorization: `Bearer ${await tokenOf(departmentOf[step].id)}` });
  const pathOf = ({ id }: Handle, step: Step) => `/api/tasks/${taskId(id, taskName.review(`five-${step}`))}`;

  return {
    name: 'Företagslots',
    server,
    mailsOfACase: 7,
    pids: () => server.pids(),
    submit: async (key) => {
      const heard = await server.caller.call('POST', '/api/cases', { 'Idempotency-Key': key }, form);
      const { caseId, accessUrl } = well(heard, 201).body as { caseId: string; accessUrl: string };
      return { id: caseId, owner: accessUrl.split('.').at(-1) ?? '' };
    },
    readable: async (handle, step) => {
      const heard = await server.caller.call('GET', pathOf(handle, step), await asOfficer(step));
      return well(heard, 200, 404).status === 200;
    },
    decide: async (handle, step) => {
      const heard = await server.caller.call(
        'POST',
        `${pathOf(handle, step)}/decision`,
        await asOfficer(step),
        // In words of its own: the same decision sent again is answered as the one that was made.
        { ...decision, motivation: `${decision.motivation} ${randomUUID()}` },
      );
      return heard.status !== 409 && well(heard, 201).status === 201;
    },
    closed: async ({ id, owner = '' }) => {
      const token = await sessionOf(id, owner);
      const heard = await server.caller.call('GET', `/api/cases/${id}`, { Authorization: `Bearer ${token}` });
      return well(heard, 200).body.status === 'closed';
    },
    mails: async () => {
      const { body } = await server.caller.call('GET', '/dev/mail');
      return (body as unknown as { tags: Record<string, string>; text: string }[]).flatMap(({ tags, text }) =>
        [...text.matchAll(told)].map(([heading]) => `${tags.caseId} ${heading}`),
      );
    },
    // The mailbox keeps each once.
    mailsLeftOut: () => server.saidHowOften(handedOverAgain),
    start: async () => void (await server.start()),
    kill: () => server.kill(),
    remove: () => server.remove(),
  };

  async function sessionOf(caseId: string, link: string): Promise<string> {
    const known = sessions.get(caseId);
    if (known !== undefined) return known;
    const heard = await server.caller.call('POST', '/api/sessions', {}, { caseId, token: link });
    const session = String(well(heard, 200, 201).body.session);
    sessions.set(caseId, session);
    return session;
  }
}

/** What a mail tells: its heading, and those of what goes along with it. */
const told = /^(?:Vi har tagit emot er ansökan|Ärendet är avslutat|(?!- )[^:\n]+ – [^:.\n]+)$/gm;

/** One for each case that is looked at by its owner. */
const sessions = new Map<string, string>();

/** @throws Error when the answer is another one, with what was said */
function well<H extends { readonly status: number; readonly body: unknown }>(heard: H, ...statuses: number[]): H {
  if (statuses.includes(heard.status)) return heard;
  throw new Error(`the product answered ${heard.status}: ${JSON.stringify(heard.body)}`);
}
