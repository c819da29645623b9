import { acceptSuggestion } from './accept-suggestion/act.ts';
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
import { declineSuggestion } from './decline-suggestion/act.ts';
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
import { suggestPermit } from './suggest-permit/act.ts';
import { takeBackItem } from './take-back-item/act.ts';
import { takeBackQuestion } from './take-back-question/act.ts';
import { takeBackReferral } from './take-back-referral/act.ts';
import { takeBackSuggestion } from './take-back-suggestion/act.ts';
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
  suggestPermit,
  takeBackSuggestion,
  resolve,
  correctContact,
  answerSupplement,
  answerHearing,
  acceptSuggestion,
  declineSuggestion,
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

export type EveryAct = (typeof acts)[number];
export type ActName = EveryAct['name'];
export const actNames: readonly ActName[] = acts.map((act) => act.name);
