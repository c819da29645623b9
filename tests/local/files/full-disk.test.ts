import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, test, vi } from 'vitest';
import { FilesDoor } from '#local/files/door.ts';
import { filesIn } from '#local/files/files-in.ts';
import { pdf, post } from '../../e2e/files.ts';
import { listener } from '../../support/listener.ts';

/** A disk that is full takes what is opened, and no byte of it. */
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  createWriteStream: () =>
    new Writable({ write: (_part, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })) }),
}));
const said = vi.spyOn(console, 'error').mockImplementation(() => {});
afterAll(() => vi.restoreAllMocks());

test('a full disk is answered, said to whoever runs the machine, and leaves nothing', async () => {
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
  expect(await post({ id: 'a', upload }, pdf)).toBe(507);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('the disk takes no more'));
  expect(readdirSync(join(directory, 'incoming-files'))).toEqual([]);
});
