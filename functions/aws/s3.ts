import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { typeOfName } from '#domain/fields/files.ts';
import { type ExpectedFile, type Files, inDraft, inQuarantine, type Place, type Upload } from '#domain/ports/files.ts';
import { attachmentNamed } from '../disposition.ts';
import { setting, settingIfAny } from './environment.ts';
import { keyOf } from './file-keys.ts';

const client = new S3Client({ forcePathStyle: settingIfAny('FILES_PATH_STYLE') === 'true' });
const Bucket = setting('FILES_BUCKET');
const minutes = 60;

/** Its size, its type and its SHA-256 are conditions that S3 checks (AWS: "POST policy", "Checking object integrity"). */
function uploadForm(file: ExpectedFile): Promise<Upload> {
  const exact = {
    'Content-Type': file.type,
    'x-amz-checksum-algorithm': 'SHA256',
    'x-amz-checksum-sha256': file.sha256,
  };
  return createPresignedPost(client, {
    Bucket,
    Key: keyOf(inQuarantine(file.id)),
    Fields: exact,
    Conditions: [
      ['content-length-range', file.size, file.size],
      ...Object.entries(exact).map(([k, v]) => ({ [k]: v })),
    ],
    Expires: 15 * minutes,
  });
}

async function contentOf(place: Place): Promise<Uint8Array> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(place) }));
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
}

async function exists(place: Place): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket, Key: keyOf(place) }));
    return true;
  } catch (error) {
    // A head has no body, so the code of a missing key is its status.
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return false;
    throw error;
  }
}

/** What is written anew is as young as a new one. */
async function renewDraftFile(id: string, type: string): Promise<boolean> {
  const Key = keyOf(inDraft(id));
  try {
    await client.send(
      new CopyObjectCommand({
        Bucket,
        CopySource: `${Bucket}/${Key}`,
        Key,
        // S3 copies a file onto itself only when something about it is said anew.
        MetadataDirective: 'REPLACE',
        ContentType: type,
      }),
    );
    return true;
  } catch (error) {
    // To whom may not list, a file that is not there is forbidden.
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
    if (status === 404 || status === 403) return false;
    throw error;
  }
}

async function copyFile(from: Place, to: Place): Promise<void> {
  await client.send(new CopyObjectCommand({ Bucket, CopySource: sourceOf(from), Key: keyOf(to) }));
}

async function keepFile(from: Place, to: Place, name: string): Promise<void> {
  const type = typeOfName(name);
  await client.send(
    new CopyObjectCommand({
      Bucket,
      CopySource: sourceOf(from),
      Key: keyOf(to),
      MetadataDirective: 'REPLACE',
      ContentType: type ?? 'application/octet-stream',
      ContentDisposition: attachmentNamed(type === undefined ? `${name}.bin` : name),
    }),
  );
}

function downloadUrl(place: Place): Promise<string> {
  return getSignedUrl(client, new GetObjectCommand({ Bucket, Key: keyOf(place) }), { expiresIn: minutes });
}

const sourceOf = (from: Place): string => `${Bucket}/${keyOf(from)}`;

/** The files in one S3 bucket. What each call promises, `domain/ports/files.ts` says. */
export const files: Files = { uploadForm, contentOf, exists, renewDraftFile, copyFile, keepFile, downloadUrl };
