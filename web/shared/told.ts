import { createContext, useContext } from 'react';

/** What a page says beside its content while it is written as HTML: a browser is told by the page itself. */
export interface Told {
  title?: string;
  /** Whose colours it wears. */
  municipality?: string;
}

export const ToldContext = createContext<Told | undefined>(undefined);
export const useTold = (): Told | undefined => useContext(ToldContext);
