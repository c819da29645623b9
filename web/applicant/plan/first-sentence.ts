/** What fits on one line of a text: up to the first thing that is told, with the question before it. */
export const firstSentence = (text: string): string => /^.*?[.!](?=\s|$)/.exec(text)?.[0] ?? text;
