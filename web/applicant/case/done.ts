/** What has just been done, to be said where the reader is. */
export type Done =
  | { readonly what: 'answer' | 'papers' | 'message'; readonly department: string }
  | { readonly what: 'filed' | 'not-filed' | 'registered' | 'address-asked'; readonly name: string }
  | { readonly what: 'withdrawn'; readonly name?: string }
  | { readonly what: 'chosen'; readonly name: string };
