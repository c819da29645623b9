import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { draftFileDays } from '#domain/fields/files.ts';
import { inCase, inDraft, inQuarantine, type Upload } from '#domain/ports/files.ts';
import { eventually } from '../../e2e/client.ts';
import { pdf, post } from '../../e2e/files.ts';
import { type FilesHere, filesHere } from '../../support/files-home.ts';

let home: FilesHere;
beforeAll(async () => {
  home = await filesHere();
});
beforeEach(() => {
  home.clock.now = Date.now();
  home.ears.deafTimes = 0;
});

const newId = () => randomUUID().replaceAll('-', '');
const sumOf = (content: Buffer) => createHash('sha256').update(content).digest('base64');
const expected = (content = pdf, id = newId()) => ({
  id,
  type: 'application/pdf',
  size: content.length,
  sha256: sumOf(content),
});
const send = (upload: Upload, change: Record<string, string> = {}, content = pdf) =>
  post({ id: '', upload }, content, change);
async function kept(content = pdf) {
  const file = expected(content);
  expect(await send(await home.files.uploadForm(file), {}, content)).toBe(204);
  return file.id;
}
const incoming = () => readdirSync(join(home.directory, 'incoming-files'));
const nothingIncoming = () => eventually('what was half sent is gone', async () => incoming().length === 0);
const told = (id: string) =>
  eventually('it is told', async () =>
    home.heard.find(({ detail }) => detail.s3ObjectDetails.objectKey === `quarantine/${id}`),
  );

describe('a form', () => {
  test.each(['id', 'content-type', 'size', 'sha256', 'until', 'signature'])(
    'is refused when its %s is another',
    async (field) => {
      const form = await home.files.uploadForm(expected());
      for (const value of ['', '0', `${form.fields[field]}0`])
        expect([value, await send(form, { [field]: value })]).toEqual([value, 403]);
    },
  );
  test('is refused with a field that nobody signed', async () => {
    expect(await send(await home.files.uploadForm(expected()), { success_action_redirect: 'https://x.example' })).toBe(
      403,
    );
  });
  test('lets through a file that the disk takes more slowly than it comes', async () => {
    const content = Buffer.concat([pdf, Buffer.alloc(4_000_000)]);
    expect(readFileSync(join(home.directory, 'files', 'kept', 'quarantine', await kept(content))).equals(content)).toBe(
      true,
    );
  });
  test('is good for a quarter of an hour and not longer', async () => {
    const file = expected();
    const form = await home.files.uploadForm(file);
    home.clock.now += 901_000;
    expect(await send(form)).toBe(403);
    home.clock.now -= 2000;
    expect(await send(form)).toBe(204);
  });
  test('may be sent once more', async () => {
    const form = await home.files.uploadForm(expected());
    expect([await send(form), await send(form)]).toEqual([204, 204]);
  });
  test('that is none, or has no file, is refused', async () => {
    const at = `${home.url}/_files/`;
    expect((await fetch(at, { method: 'POST', body: 'x' })).status).toBe(412);
    const empty = new FormData();
    empty.set('id', 'x');
    expect((await fetch(at, { method: 'POST', body: empty })).status).toBe(400);
    expect((await fetch(`${at}quarantine/x`, { method: 'POST', body: empty })).status).toBe(405);
    expect((await fetch(at, { method: 'PUT', body: 'x' })).status).toBe(405);
  });
  test.each([1_000, 300_000, 2_000_000])('takes a file of %d bytes that comes all at once', async (bytes) => {
    const content = Buffer.alloc(bytes, 'a');
    const id = await kept(content);
    expect(readFileSync(join(home.directory, 'files', 'kept', 'quarantine', id)).equals(content)).toBe(true);
  });
  test('whose parts have no name is refused, and ends nothing', async () => {
    const parts = ['x', 'name', 'filename="f"'].map(
      (more) => `--x\r\nContent-Disposition: form-data; ${more}\r\n\r\na\r\n`,
    );
    for (const part of parts) {
      const body = `${part}--x\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\na\r\n--x--\r\n`;
      const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
      expect((await fetch(`${home.url}/_files/`, { method: 'POST', headers, body })).status).toBe(403);
    }
    await nothingIncoming();
  });
  test('whose file does not end is cut off where it grew too large', async () => {
    const { socket, answered } = await begin(await home.files.uploadForm(expected()));
    const piece = Buffer.alloc(65_536, 'a');
    const more = () => {
      while (socket.writable && socket.write(piece));
    };
    socket.on('drain', more);
    more();
    expect(await answered).toMatch(/^HTTP\/1.1 403 [\s\S]*EntityTooLarge/);
    await nothingIncoming();
  });
  test('that is cut off leaves nothing, and can be sent again', async () => {
    const form = await home.files.uploadForm(expected());
    const { socket, answered } = await begin(form);
    await eventually('the file begins to arrive', async () => incoming().length > 0);
    socket.destroy();
    expect(await answered).toBe('');
    await nothingIncoming();
    expect(await send(form)).toBe(204);
  });
  test('whose file cannot be put in its place is answered, and leaves nothing', async () => {
    const id = newId();
    // Something else stands where the file would go.
    mkdirSync(join(home.directory, 'files', 'kept', 'quarantine', id, 'x'), { recursive: true });
    expect(await send(await home.files.uploadForm(expected(pdf, id)))).toBe(500);
    await nothingIncoming();
  });

  /** Sends a form up to the first bytes of its file, and leaves the rest to the test. */
  async function begin({ fields }: Upload) {
    const part = (name: string, value: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const head = Object.entries(fields).map(([name, value]) => part(name, value));
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(home.url).port) });
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('error', () => {});
    const answered = new Promise<string>((resolve) => socket.on('close', () => resolve(text)));
    socket.write(
      `POST /_files/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000000\r\n\r\n${head.join('')}--x\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n%PDF`,
    );
    return { socket, answered };
  }
});

describe('an address', () => {
  const get = async (url: string, method = 'GET') => (await fetch(url, { method })).status;
  test('gives a file for a minute and not longer', async () => {
    const url = await home.files.downloadUrl(inQuarantine(await kept()));
    home.clock.now += 58_000;
    expect(await get(url)).toBe(200);
    home.clock.now += 3000;
    expect(await get(url)).toBe(403);
  });
  test('is refused when anything in it is changed', async () => {
    const [one, other] = [await kept(), await kept()];
    const url = await home.files.downloadUrl(inQuarantine(one));
    for (const changed of [
      url.split('?')[0] ?? '',
      url.replace(one, other),
      url.replace(/until=\d/, 'until=9'),
      `${url}x`,
      `${url}&more=x`,
      url.replace(/signature=.*/, ''),
      url.replace('quarantine', 'draft'),
      url.replace('quarantine', '%71uarantine'),
      url.replace('quarantine/', 'quarantine/../quarantine/x'),
      url.replace('quarantine/', 'quarantine/..%2f'),
      url.replace(one, 'x'.repeat(8000)),
    ])
      expect([changed, await get(changed)]).toEqual([changed, 403]);
  });
  test('is good for reading only', async () => {
    const url = await home.files.downloadUrl(inQuarantine(await kept()));
    expect(await get(url, 'HEAD')).toBe(200);
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) expect(await get(url, method)).toBe(405);
  });
  test('says nothing of the file’s name', async () => {
    const id = await kept();
    await home.files.keepFile(inQuarantine(id), inCase('c', id), 'Anna Svensson.pdf');
    expect(await home.files.downloadUrl(inCase('c', id))).not.toMatch(/anna|svensson/i);
  });
  test('gives nothing that a browser would show or run', async () => {
    const id = await kept();
    await home.files.keepFile(inQuarantine(id), inCase('c', id), 'sida.html');
    const { headers } = await fetch(await home.files.downloadUrl(inCase('c', id)));
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="?sida.html.bin/);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
  test('gives a part of a file, and none that it does not have', async () => {
    const url = await home.files.downloadUrl(inQuarantine(await kept()));
    const part = await fetch(url, { headers: { Range: 'bytes=0-3' } });
    expect([part.status, await part.text()]).toEqual([206, '%PDF']);
    expect(part.headers.get('content-range')).toBe(`bytes 0-3/${pdf.length}`);
    expect((await fetch(url, { headers: { Range: 'bytes=9999-99999' } })).status).toBe(416);
  });
});

describe('what arrives', () => {
  test('is told with what was found', async () => {
    const threat = Buffer.concat([pdf, Buffer.from('EICAR-STANDARD-ANTIVIRUS-TEST-FILE!')]);
    const [clean, infected] = [await kept(), await kept(threat)];
    expect((await told(clean)).detail.scanResultDetails.scanResultStatus).toBe('NO_THREATS_FOUND');
    expect((await told(infected)).detail.scanResultDetails.scanResultStatus).toBe('THREATS_FOUND');
  });
  test('is told again while nobody hears', async () => {
    home.ears.deafTimes = 2;
    await told(await kept());
    expect(home.ears.deafTimes).toBe(0);
  });
  test('is told at the next start when nobody heard', async () => {
    home.ears.deafTimes = Number.POSITIVE_INFINITY;
    const id = await kept();
    await home.door.stop();
    home.ears.deafTimes = 0;
    await home.anotherDoor().start();
    await told(id);
  });
  test('is forgotten after a day in quarantine, and in a draft after its days; a draft’s can be given another term', async () => {
    const [old, young, renewed, draft] = [await kept(), await kept(), await kept(), await kept()];
    for (const id of [renewed, draft]) await home.files.copyFile(inQuarantine(id), inDraft(id));
    const days = (n: number) => n * 86_400_000;
    const at = (place: string, id: string) => join(home.directory, 'files', 'kept', place, id);
    utimesSync(at('quarantine', old), 0, (home.clock.now - days(1) - 1000) / 1000);
    for (const id of [renewed, draft])
      utimesSync(at('draft', id), 0, (home.clock.now - days(draftFileDays) - 1000) / 1000);
    expect(await home.files.renewDraftFile(renewed, 'application/pdf')).toBe(true);
    await home.anotherDoor().start();
    expect(await home.files.exists(inQuarantine(old))).toBe(false);
    expect(existsSync(`${at('quarantine', old)}.json`)).toBe(false);
    expect(await home.files.exists(inQuarantine(young))).toBe(true);
    expect(await home.files.exists(inDraft(renewed))).toBe(true);
    expect(await home.files.exists(inDraft(draft))).toBe(false);
  });
});

describe('a file', () => {
  test('of a case is never another', async () => {
    const [one, other] = [await kept(), await kept(Buffer.concat([pdf, Buffer.from('another')]))];
    await home.files.keepFile(inQuarantine(one), inCase('d', one), 'a.pdf');
    await expect(home.files.keepFile(inQuarantine(other), inCase('d', one), 'a.pdf')).rejects.toThrow('another file');
    expect(Buffer.from(await home.files.contentOf(inCase('d', one)))).toEqual(pdf);
  });
  test.each(['../../x', 'a/b', '', '.', 'x'.repeat(200), 'a%2fb', 'a\0b'])('is not looked for as %j', async (id) => {
    await expect(home.files.exists(inDraft(id))).rejects.toThrow('no file can have this id');
    await expect(home.files.contentOf(inCase(id, 'a'))).rejects.toThrow('no file can have this id');
  });
  test('of version 0.2.0 is found where it was', async () => {
    const id = newId();
    const folder = join(home.directory, 'files', 'foretagslots-local-files', 'case', 'old');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, id), pdf);
    writeFileSync(
      join(folder, `${id}.json`),
      JSON.stringify({ type: 'application/pdf', disposition: 'attachment; filename="plan.pdf"' }),
    );
    const { headers } = await fetch(await home.files.downloadUrl(inCase('old', id)));
    expect(headers.get('content-disposition')).toBe('attachment; filename="plan.pdf"');
    await home.files.copyFile(inCase('old', id), inCase('new', id));
    expect(await home.files.exists(inCase('new', id))).toBe(true);
  });
  test('that is copied leaves no half copy', async () => {
    const id = await kept();
    await home.files.copyFile(inQuarantine(id), inDraft(id));
    expect(readdirSync(join(home.directory, 'copying-files'))).toEqual([]);
    const path = join(home.directory, 'files', 'kept', 'draft', id);
    expect(readFileSync(path)).toEqual(pdf);
    expect(statSync(path).ino).not.toBe(statSync(join(home.directory, 'files', 'kept', 'quarantine', id)).ino);
  });
});
