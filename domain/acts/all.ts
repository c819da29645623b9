import type { CaseView, TaskView } from '../case/view.ts';
import { answerHearing } from './answer-hearing/act.ts';
import { answerSupplement } from './answer-supplement/act.ts';
import { askForSupplement } from './ask-for-supplement/act.ts';
import { changeAddress } from './change-address/act.ts';
import { claim } from './claim/act.ts';
import { confirmAddress } from './confirm-address/act.ts';
import { correctContact } from './correct-contact/act.ts';
import { decide } from './decide/act.ts';
import type { AnyAct } from './define.ts';
import { extendClock } from './extend-clock/act.ts';
import { giveMoreTime } from './give-more-time/act.ts';
import { giveOpinion } from './give-opinion/act.ts';
import { goOn } from './go-on/act.ts';
import { handInPapers } from './hand-in-papers/act.ts';
import { liftDisqualification } from './lift-disqualification/act.ts';
import { ownFiling } from './own-filing/act.ts';
import { registerCompany } from './register-company/act.ts';
import { reportDisqualification } from './report-disqualification/act.ts';
import { resolve } from './resolve/act.ts';
import { startHearing } from './start-hearing/act.ts';
import { stopAddress } from './stop-address/act.ts';
import { takeBackQuestion } from './take-back-question/act.ts';
import { unclaim } from './unclaim/act.ts';
import { withdraw } from './withdraw/act.ts';
import { writeMessage } from './write-message/act.ts';
import { writeNote } from './write-note/act.ts';
import { writeToBodies } from './write-to-bodies/act.ts';
import { writeToOwner } from './write-to-owner/act.ts';

/** Everything that people do in a case that has been handed in. A new act is added here, and nowhere else. */
export const acts = [
  claim,
  unclaim,
  askForSupplement,
  startHearing,
  takeBackQuestion,
  giveMoreTime,
  giveOpinion,
  extendClock,
  decide,
  writeToOwner,
  writeToBodies,
  writeNote,
  reportDisqualification,
  liftDisqualification,
  resolve,
  correctContact,
  answerSupplement,
  answerHearing,
  withdraw,
  goOn,
  handInPapers,
  writeMessage,
  ownFiling,
  registerCompany,
  changeAddress,
  confirmAddress,
  stopAddress,
] as const;

type EveryAct = (typeof acts)[number];
export type ActName = EveryAct['name'];
export const actNames: readonly ActName[] = acts.map((act) => act.name);

/** The functions that answer the calls of acts: the applicant's, and the staff's. */
export type ActFunction = 'cases' | 'workbench';
type FunctionOf<A extends EveryAct> = 'owner' extends A['by'][number] ? 'cases' : 'workbench';

/** A call that an act answers to, as the gateway names it. */
export type ActCallOf<F extends ActFunction> = CallOf<EveryAct, F>;
type CallOf<A extends EveryAct, F extends ActFunction> = A extends EveryAct
  ? FunctionOf<A> extends F
    ? `POST ${A['path']}`
    : never
  : never;
export type ActCall = ActCallOf<ActFunction>;

export const isByOwner = ({ by }: Pick<AnyAct, 'by'>): boolean => by.includes('owner');

export const functionOf = (act: Pick<AnyAct, 'by'>): ActFunction => (isByOwner(act) ? 'cases' : 'workbench');

interface ActRoute<Path extends string, F extends ActFunction> {
  readonly method: 'POST';
  readonly path: Path;
  readonly function: F;
}
type RoutesOf<A extends readonly EveryAct[]> = { readonly [K in keyof A]: ActRoute<A[K]['path'], FunctionOf<A[K]>> };

/** The calls of the acts, as rows of the API. */
export const actRoutes = acts.map((act) => ({
  method: 'POST',
  path: act.path,
  function: functionOf(act),
})) as unknown as RoutesOf<typeof acts>;

/** The acts that somebody who handles a task is offered on its page. */
export const offeredOn = (view: CaseView, task: TaskView): readonly ActName[] =>
  (acts as readonly AnyAct[])
    .filter((act) => act.on === 'task' && functionOf(act) === 'workbench' && act.tasks.includes(task.kind))
    .filter((act) => (task.status === 'open' || act.evenWhenDone === true) && (act.offered?.(view, task) ?? true))
    .map(({ name }) => name as ActName);
