import type { RefusalWords, Refused, TaskSituation } from '../define.ts';

type Code = 'needs-delegate' | 'not-recommended';

/**
 * Who may make a decision that two must have looked at: whoever has the delegation, when another has looked at it and proposed one.
 * They may decide otherwise than was proposed: that too two have looked at. Of somebody disqualified the view knows no proposal.
 */
export function secondPairRefusals({ secondPair, task, by }: TaskSituation): readonly Refused<Code>[] {
  if (secondPair === undefined) return [];
  if (secondPair === 'recommends') return [{ code: 'needs-delegate' }];
  const proposer = task.recommendation?.by;
  const isAnothers = proposer?.kind === 'officer' && by.kind === 'officer' && proposer.id !== by.id;
  return isAnothers ? [] : [{ code: 'not-recommended' }];
}

export const secondPairWords: Readonly<Record<Code, RefusalWords>> = {
  'needs-delegate': {
    as: 'cannot-decide',
    says: {
      sv: 'Två ska ha sett det här beslutet. Föreslå det, så beslutar den som har delegation.',
      en: 'Two must have looked at this decision. Propose it, and whoever has the delegation decides.',
    },
  },
  'not-recommended': {
    as: 'cannot-decide',
    says: {
      sv: 'Två ska ha sett det här beslutet. Någon annan än du ska först föreslå det.',
      en: 'Two must have looked at this decision. Somebody else than you must first propose it.',
    },
  },
};
