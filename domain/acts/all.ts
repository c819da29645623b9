import type { CaseView, TaskView } from '../case/view.ts';
import type { SecondPair } from '../definitions/second-pair.ts';
import { answerHearing } from './answer-hearing/act.ts';
import { answerReferral } from './answer-referral/act.ts';
import { answerSupplement } from './answer-supplement/act.ts';
import { askForDecision } from './ask-for-decision/act.ts';
import { askForSupplement } from './ask-for-supplement/act.ts';
import { askOpinion } from './ask-opinion/act.ts';
import { assign } from './assign/act.ts';
import { changeAddress } from './change-address/act.ts';
import { claim } from './claim/act.ts';
import { confirmAddress } from './confirm-address/act.ts';
import { correctContact } from './correct-contact/act.ts';
import { decide } from './decide/act.ts';
import type { AnyAct } from './define.ts';
import { extendClock } from './extend-clock/act.ts';
import { findComplete } from './find-complete/act.ts';
import { giveMoreTime } from './give-more-time/act.ts';
import { giveOpinion } from './give-opinion/act.ts';
import { goOn } from './go-on/act.ts';
import { handInPapers } from './hand-in-papers/act.ts';
import { liftDisqualification } from './lift-disqualification/act.ts';
import { ownFiling } from './own-filing/act.ts';
import { recommend } from './recommend/act.ts';
import { refuseDecisionAsk } from './refuse-decision-ask/act.ts';
import { registerCompany } from './register-company/act.ts';
import { reportDisqualification } from './report-disqualification/act.ts';
import { resolve } from './resolve/act.ts';
import { returnRecommendation } from './return-recommendation/act.ts';
import { sendReferralAgain } from './send-referral-again/act.ts';
import { startHearing } from './start-hearing/act.ts';
import { stillMissing } from './still-missing/act.ts';
import { stopAddress } from './stop-address/act.ts';
import { takeBackItem } from './take-back-item/act.ts';
import { takeBackQuestion } from './take-back-question/act.ts';
import { takeBackReferral } from './take-back-referral/act.ts';
import { tellDelay } from './tell-delay/act.ts';
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
  assign,
  askForSupplement,
  startHearing,
  stillMissing,
  takeBackItem,
  takeBackQuestion,
  giveMoreTime,
  askOpinion,
  sendReferralAgain,
  takeBackReferral,
  giveOpinion,
  findComplete,
  answerReferral,
  extendClock,
  recommend,
  returnRecommendation,
  tellDelay,
  refuseDecisionAsk,
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
  askForDecision,
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
type FunctionOf<A extends EveryAct> = 'owner' extends A['by'][number]
  ? 'cases'
  : 'consulted' extends A['by'][number]
    ? 'cases'
    : 'workbench';

/** A call that an act answers to, as the gateway names it. */
export type ActCallOf<F extends ActFunction> = CallOf<EveryAct, F>;
type CallOf<A extends EveryAct, F extends ActFunction> = A extends EveryAct
  ? FunctionOf<A> extends F
    ? `POST ${A['path']}`
    : never
  : never;
export type ActCall = ActCallOf<ActFunction>;

/** Whether whoever does it has not signed in, but holds a link: the owner, or a body outside the catalogue. */
export const isByLink = ({ by }: Pick<AnyAct, 'by'>): boolean => by.includes('owner') || by.includes('consulted');

export const functionOf = (act: Pick<AnyAct, 'by'>): ActFunction => (isByLink(act) ? 'cases' : 'workbench');

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
export const offeredOn = (view: CaseView, task: TaskView, secondPair?: SecondPair): readonly ActName[] =>
  (acts as readonly AnyAct[])
    .filter((act) => act.on === 'task' && functionOf(act) === 'workbench' && act.tasks.includes(task.kind))
    .filter((act) => task.status === 'open' || act.evenWhenDone === true)
    .filter((act) => act.offered?.(view, task, secondPair) ?? true)
    .map(({ name }) => name as ActName);
