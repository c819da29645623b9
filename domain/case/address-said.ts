/** What is said of the address that mails to the applicant go to. Together these facts are one book, in the order of their keys. */
export type AddressSaid =
  /** The coordinator found out where mails go from now on. */
  | { readonly type: 'contact-corrected'; readonly email: string; readonly reason: string }
  /** The owner asked for another address. Mails go there only when it has been confirmed from there. */
  | { readonly type: 'address-asked'; readonly email: string }
  /** Somebody who reads the new mailbox confirmed what the fact with the number `ask` asked for. */
  | { readonly type: 'address-confirmed'; readonly ask: number; readonly email: string }
  /** Somebody who reads the mailbox from before `ask` stopped it, and whatever was asked for since. */
  | { readonly type: 'address-stopped'; readonly ask: number };
