import type { Story } from '../story.ts';
import { decisions } from './decisions.ts';
import { desk } from './desk.ts';
import { hearings } from './hearings.ts';
import { owners } from './owners.ts';
import { questions } from './questions.ts';
import { referrals } from './referrals.ts';
import { suggestions } from './suggestions.ts';

/**
 * What a demonstration shows: every act, in every state it can be in. A new act gets a story here, or a step in one;
 * tests/local/demo.test.ts names the acts and states that no story shows.
 */
export const stories: readonly Story[] = [
  ...decisions,
  ...desk,
  ...questions,
  ...hearings,
  ...referrals,
  ...owners,
  ...suggestions,
];
