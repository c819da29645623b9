import type { HappenedInCase } from '#domain/api/answers/case.ts';
import { officersLanguage } from './text.ts';

/** A line of a case's history. What an officer wrote in it is Swedish, whatever the language of the rest. */
export function LineText({ line: { text, written } }: { line: Pick<HappenedInCase, 'text' | 'written'> }) {
  if (written === undefined) return text;
  const start = text.lastIndexOf(written);
  return (
    <>
      {text.slice(0, start)}
      <span lang={officersLanguage}>{written}</span>
      {text.slice(start + written.length)}
    </>
  );
}
