import { useState } from 'react';

/** Puts a text on the clipboard, and says how it went. A browser may refuse. */
export function useCopy(): readonly ['copied' | 'refused' | undefined, (text: string) => Promise<void>] {
  const [state, setState] = useState<'copied' | 'refused' | undefined>(undefined);
  const copy = async (text: string) => {
    setState(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return [state, copy];
}
