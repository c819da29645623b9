/** Sentences, each on a line of its own. */
export function Lines({ of }: { of: readonly string[] }) {
  return of.map((sentence) => <p key={sentence}>{sentence}</p>);
}
