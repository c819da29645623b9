import { useState } from 'react';
import type { ActTab } from './act-tabs.tsx';
import type { Pane } from './panes.tsx';

/** Which part of a task is shown where not all are, and which of the things that can be done. */
export interface Desk {
  readonly pane: Pane;
  readonly show: (pane: Pane) => void;
  readonly tab: ActTab | undefined;
  readonly choose: (tab: ActTab) => void;
  /** Shows what can be done and moves the focus to its first field. */
  readonly go: (tab: ActTab) => void;
}

export function useDesk(): Desk {
  const [pane, show] = useState<Pane>('act');
  const [tab, choose] = useState<ActTab | undefined>(undefined);
  const go = (to: ActTab) => {
    show('act');
    choose(to);
    // The field is there with the next picture.
    requestAnimationFrame(() => {
      const field = document.querySelector<HTMLElement>(
        '.hand form:not([hidden] *) :is(input:checked, input, textarea, select)',
      );
      field?.focus();
      field?.scrollIntoView({ block: 'nearest' });
    });
  };
  return { pane, show, tab, choose, go };
}
