import { useEffect, useRef } from 'react';
import type { Text } from '#domain/definitions/text.ts';

/** What a single key does on a page. */
export interface PageKey {
  /** As `KeyboardEvent.key`. */
  readonly key: string;
  readonly does: Text;
  readonly run: () => void;
  /** Whether the page now has what it is for; left out where it always has. */
  readonly isThere?: () => boolean;
}

const setting = 'staff-keys';
/** Whether single keys do anything in this browser: who speaks to it, or types by other means, turns them off (WCAG 2.1.4). */
export const areKeysOn = (): boolean => localStorage.getItem(setting) !== 'off';
export const turnKeys = (on: boolean): void => localStorage.setItem(setting, on ? 'on' : 'off');

/** The keys of what is on the page now, each list with its place in the order in which they came. */
const lists = new Set<{ readonly current: readonly PageKey[] }>();
export const keysNow = (): readonly PageKey[] =>
  [...lists].flatMap(({ current }) => current).filter(({ isThere }) => isThere?.() ?? true);

const fields = 'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]';
/** Whether a key was meant for something else: a field, a question before the page, or the browser. */
const isMeantElsewhere = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.isComposing ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  (event.target instanceof Element && event.target.closest(fields) !== null) ||
  document.querySelector('dialog[open]') !== null;

function pressed(event: KeyboardEvent): void {
  if (!areKeysOn() || isMeantElsewhere(event)) return;
  const found = keysNow().find(({ key }) => key === event.key);
  if (!found) return;
  event.preventDefault();
  found.run();
}

/** Lets single keys do something while a part of the page is there; never in a field, and never with Ctrl, Alt or ⌘. */
export function useKeys(keys: readonly PageKey[]): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (lists.size === 0) document.addEventListener('keydown', pressed);
    lists.add(latest);
    return () => {
      lists.delete(latest);
      if (lists.size === 0) document.removeEventListener('keydown', pressed);
    };
  }, []);
}
