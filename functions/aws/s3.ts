import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import { typeOfName } from '#domain/fields/files.ts';
import { type ExpectedFile, type Files, inDraft, inQuarantine, type Place, type Upload } from '#domain/ports/files.ts';
import { attachmentNamed } from '../disposition.ts';
import { type Asked, addressOf, call, credentials, elsewhere, permitted, region, ServiceError } from './call.ts';
import { setting, settingIfAny } from './environment.ts';
import { keyOf } from './file-keys.ts';

const bucket = setting('FILES_BUCKET');
const minutes = 60;

/** With AWS the bucket is part of the name; on a machine of one's own there may be one name for all of them, or a number. */
const isPath = settingIfAny('FILES_PATH_STYLE') === 'true';
const root = (): string => {
  if (isPath || isIP(new URL(addressOf('s3')).hostname) > 0) return `${addressOf('s3')}/${bucket}`;
  return elsewhere('s3')?.replace('://', `://${bucket}.`) ?? addressOf('s3', `${bucket}.`);
};
const urlOf = (place: Place): string => `${root()}/${keyOf(place)}`;

/** Its size, its type and its SHA-256 are conditions that S3 checks (AWS: "POST policy", "Checking object integrity"). */
async function uploadForm(file: ExpectedFile): Promise<Upload> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials();
  const now = new Date();
  const second = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = [second.slice(0, 8), region(), 's3', 'aws4_request'];
  const exact = {
    key: keyOf(inQuarantine(file.id)),
    bucket,
    'Content-Type': file.type,
    'x-amz-checksum-algorithm': 'SHA256',
    'x-amz-checksum-sha256': file.sha256,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': [accessKeyId, ...scope].join('/'),
    'X-Amz-Date': second,
    ...(sessionToken !== undefined && { 'X-Amz-Security-Token': sessionToken }),
  };
  const policy = {
    expiration: new Date(now.getTime() + 15 * minutes * 1000).toISOString(),
    conditions: [
      ['content-length-range', file.size, file.size],
      ...Object.entries(exact).map(([name, value]) => ({ [name]: value })),
    ],
  };
  const Policy = Buffer.from(JSON.stringify(policy)).toString('base64');
  const key = scope.reduce<string | Buffer>((of, part) => hmac(of, part), `AWS4${secretAccessKey}`);
  return { url: root(), fields: { ...exact, Policy, 'X-Amz-Signature': hmac(key, Policy).toString('hex') } };
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const contentOf = (place: Place): Promise<Uint8Array> => call('s3', { method: 'GET', url: urlOf(place) });

async function exists(place: Place): Promise<boolean> {
  try {
    await call('s3', { method: 'HEAD', url: urlOf(place) });
    return true;
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return false;
    throw error;
  }
}

/** What is written anew is as young as a new one. */
async function renewDraftFile(id: string, type: string): Promise<boolean> {
  const draft = inDraft(id);
  try {
    // S3 copies a file onto itself only when something about it is said anew.
    await copy(draft, draft, { 'Content-Type': type });
    return true;
  } catch (error) {
    // To whom may not list, a file that is not there is forbidden.
    if (error instanceof ServiceError && (error.status === 404 || error.status === 403)) return false;
    throw error;
  }
}

const copyFile = (from: Place, to: Place): Promise<void> => copy(from, to);

function keepFile(from: Place, to: Place, name: string): Promise<void> {
  const type = typeOfName(name);
  return copy(from, to, {
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Disposition': attachmentNamed(type === undefined ? `${name}.bin` : name),
  });
}

/** @param about what is said of the copy, instead of what is said of the file */
async function copy(from: Place, to: Place, about?: Asked['headers']): Promise<void> {
  const answer = await call('s3', {
    method: 'PUT',
    url: urlOf(to),
    headers: {
      'x-amz-copy-source': `${bucket}/${keyOf(from)}`,
      ...(about && { ...about, 'x-amz-metadata-directive': 'REPLACE' }),
    },
  });
  // S3 begins to answer before it has copied, and may say in the middle that it could not (AWS: "CopyObject").
  if (!answer.includes('CopyObjectResult')) throw new Error('a file could not be copied');
}

const downloadUrl = (place: Place): Promise<string> => permitted('s3', urlOf(place), minutes);

/** The files in one S3 bucket. What each call promises, `domain/ports/files.ts` says. */
export const files: Files = { uploadForm, contentOf, exists, renewDraftFile, copyFile, keepFile, downloadUrl };
