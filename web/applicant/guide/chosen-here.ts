/** What was answered on an entry of the browser's history: its address holds only the answers before it. */
interface Entry {
  readonly chosen?: { readonly question: string; readonly value: string };
}

/** Remembers the answer with the page that asked, for when the reader comes back to it. */
export function rememberChosen(question: string, value: string): void {
  const entry: Entry = { ...window.history.state, chosen: { question, value } };
  window.history.replaceState(entry, '', window.location.href);
}

/** What was answered here before; undefined when nothing was, or something else was asked. */
export function chosenHere(question: string): string | undefined {
  const { chosen } = (globalThis.window?.history.state ?? {}) as Entry;
  return chosen?.question === question ? chosen.value : undefined;
}
