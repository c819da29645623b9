/**
 * What an error is and where it was thrown. Its message is left out: it may repeat what somebody has written, and a log is no
 * place for that.
 */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error';
  const { code } = error as { code?: unknown };
  const at = /\n\s+at .*?([^\s/\\()]+:\d+:\d+)\)?(\n|$)/.exec(error.stack ?? '')?.[1];
  return [error.name, typeof code === 'string' && `(${code})`, at !== undefined && `at ${at}`]
    .filter(Boolean)
    .join(' ');
}
