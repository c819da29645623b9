import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Files, inCase, inDraft, inQuarantine, type Upload } from '#domain/ports/files.ts';
import { pdf } from '../e2e/files.ts';

/** Files, and how a browser sends and fetches them. */
export interface FilesHome {
  readonly files: Files;
  /** @returns whether it was taken */
  readonly put: (upload: Upload, content: Buffer) => Promise<boolean>;
  /** What an address gives, and under which name it is saved; undefined when it gives nothing. */
  readonly fetched: (url: string) => Promise<{ readonly content: Buffer; readonly name?: string } | undefined>;
}

/** What `domain/ports/files.ts` promises, held against a home. */
export function filesKeepTheirPromise(open: () => Promise<FilesHome>): void {
  let home: FilesHome;
  beforeAll(async () => {
    home = await open();
  });
  const expected = (content: Buffer = pdf) => ({
    id: randomUUID().replaceAll('-', ''),
    type: 'application/pdf',
    size: content.length,
    sha256: createHash('sha256').update(content).digest('base64'),
  });
  const sent = async () => {
    const file = expected();
    expect(await home.put(await home.files.uploadForm(file), pdf)).toBe(true);
    return file.id;
  };

  describe('a file', () => {
    test('arrives in quarantine, and nowhere else', async () => {
      const id = await sent();
      expect(Buffer.from(await home.files.contentOf(inQuarantine(id)))).toEqual(pdf);
      expect(await home.files.exists(inQuarantine(id))).toBe(true);
      expect(await home.files.exists(inDraft(id))).toBe(false);
      expect(await home.files.exists(inCase('c', id))).toBe(false);
    });
    test.each([
      ['of another content', Buffer.from(pdf.toString().replace('Catalog', 'Cutalog'))],
      ['that is longer', Buffer.concat([pdf, pdf])],
      ['that is shorter', pdf.subarray(1)],
    ])('%s than was announced is not taken', async (_what, content) => {
      const file = expected();
      expect(await home.put(await home.files.uploadForm(file), content)).toBe(false);
      expect(await home.files.exists(inQuarantine(file.id))).toBe(false);
    });
    test('goes to its draft, is given another term there, and goes into its case under its name', async () => {
      const id = await sent();
      for (let i = 0; i < 2; i++) await home.files.copyFile(inQuarantine(id), inDraft(id));
      expect(await home.files.renewDraftFile(id, 'application/pdf')).toBe(true);
      for (let i = 0; i < 2; i++) await home.files.keepFile(inDraft(id), inCase('c', id), 'Ritning, övre plan.pdf');
      const { content, name } = (await home.fetched(await home.files.downloadUrl(inCase('c', id)))) ?? {};
      expect(content).toEqual(pdf);
      expect(name).toBe('Ritning, övre plan.pdf');
    });
    test('that is called what we do not take is saved as data', async () => {
      const id = await sent();
      await home.files.keepFile(inQuarantine(id), inCase('c', id), 'sida.html');
      const found = await home.fetched(await home.files.downloadUrl(inCase('c', id)));
      expect(found?.name).toBe('sida.html.bin');
    });
    test('that is not there is not renewed, read, copied or fetched', async () => {
      const { id } = expected();
      expect(await home.files.exists(inDraft(id))).toBe(false);
      expect(await home.files.renewDraftFile(id, 'application/pdf')).toBe(false);
      await expect(home.files.contentOf(inQuarantine(id))).rejects.toThrow(Error);
      await expect(home.files.copyFile(inQuarantine(id), inDraft(id))).rejects.toThrow(Error);
      await expect(home.files.keepFile(inDraft(id), inCase('c', id), 'a.pdf')).rejects.toThrow(Error);
      expect(await home.fetched(await home.files.downloadUrl(inCase('c', id)))).toBeUndefined();
    });
  });
}
