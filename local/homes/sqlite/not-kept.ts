/** What is wrong with the disk. */
export type WhyNotKept = 'full' | 'read-only' | 'gone' | 'fails';

/** What was written is not kept, and neither is anything else of its group. Its message is for whoever runs the machine. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
  readonly why: WhyNotKept;

  constructor(why: WhyNotKept, cause: unknown) {
    super(`${words[why]} (${(cause as Error).message})`, { cause });
    this.why = why;
  }
}

const words: Readonly<Record<WhyNotKept, string>> = {
  full: 'the disk is full: make room on it',
  'read-only': 'the disk can only be read: see why it was mounted so',
  gone: 'the register, or its log, was removed or replaced while Företagslots runs: put it back, or restore a backup',
  fails: 'the disk does not take what is written: see what the system says of it',
};

/** SQLite's result codes, of which the last eight bits are the kind (sqlite.org, "Result and Error Codes"), and the system's. */
const kinds: Readonly<Record<string, WhyNotKept>> = {
  8: 'read-only',
  10: 'fails',
  13: 'full',
  14: 'fails',
  EDQUOT: 'full',
  EIO: 'fails',
  ENOSPC: 'full',
  EROFS: 'read-only',
};

/** What an error says of the disk; undefined when it is about something else. */
export function diskFaultOf(error: unknown): WhyNotKept | undefined {
  const { errcode = 0, code = '' } = (error ?? {}) as { errcode?: number; code?: string };
  return kinds[errcode & 0xff] ?? kinds[code];
}
