import { type ReactElement, type ReactNode, Suspense } from 'react';
import { isTakingOver } from './given.ts';

/** The last of the turns that were asked for. */
let turns: Promise<unknown> | undefined;
/** A turn of its own, after those before and after what was not put off has been drawn: between them a press of a key or a finger is heard. */
function turnOfItsOwn(): Promise<unknown> {
  turns = (turns ?? drawn()).then(turn);
  return turns;
}
const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** What is not seen is never drawn, and waits no longer than this. */
const unseenMs = 100;
const drawn = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, unseenMs);
  });

/**
 * A part of a page that was written beforehand, and is taken over after the rest, so that a slow device is never busy for long. It
 * can be read from the start where all of the page was written; where only its beginning was, it is drawn in its turn. A page that
 * is come to later has it at once.
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
