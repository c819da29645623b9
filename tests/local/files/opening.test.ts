import { readdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { receiveUpload } from '#local/files/receive.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

// A disk that is slow to open a file.
vi.mock(import('node:fs'), async (original) => {
  const fs = await original();
  const open = (...of: Parameters<typeof fs.open>) => setTimeout(() => fs.open(...of), 100);
  return {
    ...fs,
    createWriteStream: ((path: string, options: object) =>
      fs.createWriteStream(path, { ...options, fs: { ...fs, open } } as never)) as typeof fs.createWriteStream,
  };
});

test('a file that is refused before it has been opened leaves nothing', async () => {
  const folder = scratchFolder();
  const lines = ['--b', 'Content-Disposition: form-data; name="file"; filename="a"', '', 'too much', '--b--', ''];
  const request = Object.assign(Readable.from([Buffer.from(lines.join('\r\n'))]), {
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    complete: true,
  });
  const received = receiveUpload(request as unknown as IncomingMessage, folder, () => ({
    least: 1,
    most: 3,
    sha256: '',
  }));
  await expect(received).rejects.toMatchObject({ code: 'EntityTooLarge' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(readdirSync(folder)).toEqual([]);
});
