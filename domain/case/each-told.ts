import { type Fact, factKey } from './facts.ts';

/** A mail that told several things is each of them in the history: who may read of one need not read of the others. */
export const eachTold = (fact: Fact): readonly Fact[] => {
  if (fact.type !== 'mail-sent' || !fact.also) return [fact];
  const { also, ...own } = fact;
  return [own, ...also.map((cause): Fact => ({ ...own, key: factKey.mailSent(cause), cause }))];
};
