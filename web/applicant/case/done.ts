/** What has just been done, to be said where the reader is. */
export type Done =
  | { readonly what: 'answer' | 'papers' | 'message'; readonly department: string }
  | {
      readonly what: 'filed' | 'not-filed' | 'address-asked' | 'decision-asked' | 'accepted' | 'declined';
      readonly name: string;
    }
  /** `told`: somebody has an open part of the case, and reads it. */
  | { readonly what: 'registered'; readonly name: string; readonly told: boolean }
  /** What is written as an answer has not been sent. */
  | { readonly what: 'overtaken'; readonly of: 'question' | 'suggestion' }
  | { readonly what: 'withdrawn'; readonly name?: string }
  | { readonly what: 'chosen'; readonly name: string };
