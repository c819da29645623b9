import { type ReactElement, type ReactNode, Suspense } from 'react';
import { isTakingOver } from './given.ts';

/** The last of the turns that were asked for. */
let turns: Promise<void> = Promise.resolve();
/** A turn of its own, after those before: between them a press of a key or a finger is heard. */
function turnOfItsOwn(): Promise<void> {
  turns = turns.then(() => new Promise((resolve) => setTimeout(resolve)));
  return turns;
}

/**
 * A part of a page that was written beforehand, and is taken over after the rest, so that a slow device is never busy for long. It
 * can be read from the start; what is written and drawn otherwise has it at once.
 *
 * @param children one element, never none: what was written in its place is found by its place
 */
export function Later({ children }: { children: ReactElement }) {
  return (
    <Suspense fallback={null}>
      <InItsTurn>{children}</InItsTurn>
    </Suspense>
  );
}

function InItsTurn({ children }: { children: ReactNode }) {
  if (isTakingOver()) throw turnOfItsOwn();
  return <>{children}</>;
}
