import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, test, vi } from 'vitest';
import { FilesDoor } from '#local/files/door.ts';
import { filesIn } from '#local/files/files-in.ts';
import { pdf, post } from '../../e2e/files.ts';
import { listener } from '../../support/listener.ts';

let says = 'ENOSPC';
/** A disk that is full takes what is opened, and no byte of it. */
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  createWriteStream: () =>
    new Writable({ write: (_part, _encoding, done) => done(Object.assign(new Error('no'), { code: says })) }),
}));
const said = vi.spyOn(console, 'error').mockImplementation(() => {});
afterAll(() => vi.restoreAllMocks());

test.each([
  ['a full disk', 'ENOSPC', 507, 'the disk takes no more'],
  ['a disk that fails', 'EIO', 503, 'cannot be used (EIO)'],
  ['a folder that is gone', 'ENOENT', 503, 'cannot be used (ENOENT)'],
])('%s is answered, said to whoever runs the machine, and leaves nothing', async (_what, code, status, words) => {
  says = code;
  const directory = mkdtempSync(join(tmpdir(), 'foretagslots-full-'));
  const common = { directory, key: 'k', now: () => Date.now() };
  const door = new FilesDoor({ ...common, onArrived: async () => {} });
  const url = await listener((request, response) => door.handle(request, response, '/', new URLSearchParams()));
  const sha256 = 'x';
  const upload = await filesIn({ ...common, publicUrl: url }).uploadForm({
    id: 'a',
    type: 'application/pdf',
    size: pdf.length,
    sha256,
  });
  expect(await post({ id: 'a', upload }, pdf)).toBe(status);
  expect(said).toHaveBeenCalledWith(expect.stringContaining(words));
  expect(readdirSync(join(directory, 'incoming-files'))).toEqual([]);
});
