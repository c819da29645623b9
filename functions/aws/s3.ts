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
import { attachmentNamed } from '../http/disposition.ts';
import { setting } from './environment.ts';
import { tracer } from './observability.ts';

/**
 * Where a file is on its way. What has not been checked lies in quarantine and is forgotten after a day; what belongs to a
 * draft lives longer than the draft does, which gives it another term (`applicant/draft-files.ts`); what belongs to a case stays. The bucket's lifecycle rules hold the two spans.
 */
export const place = {
  quarantine: (id: string) => `quarantine/${id}`,
  draft: (id: string) => `draft/${id}`,
  ofCase: (caseId: string, id: string) => `case/${caseId}/${id}`,
};

/** The id of a file in quarantine, from its key. */
export const idInQuarantine = (key: string): string | undefined => /^quarantine\/([0-9a-f]{32})$/.exec(key)?.[1];

const client = tracer.captureAWSv3Client(new S3Client({ forcePathStyle: process.env.FILES_PATH_STYLE === 'true' }));
const Bucket = () => setting('FILES_BUCKET');
const minutes = 60;

export interface Upload {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * A form that lets its holder put exactly this file into quarantine: its size, its type and its SHA-256 are conditions
 * that the file store checks (AWS: "POST policy", "Checking object integrity").
 *
 * @param sha256 base64
 */
export async function uploadForm(file: {
  readonly id: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}): Promise<Upload> {
  const exact = {
    'Content-Type': file.type,
    'x-amz-checksum-algorithm': 'SHA256',
    'x-amz-checksum-sha256': file.sha256,
  };
  return createPresignedPost(client, {
    Bucket: Bucket(),
    Key: place.quarantine(file.id),
    Fields: exact,
    Conditions: [
      ['content-length-range', file.size, file.size],
      ...Object.entries(exact).map(([k, v]) => ({ [k]: v })),
    ],
    Expires: 15 * minutes,
  });
}

/** The whole of a file; the form that put it there has bounded its size. */
export async function contentOf(key: string): Promise<Uint8Array> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: Bucket(), Key: key }));
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
}

/** Whether a file is there. */
export async function exists(key: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket: Bucket(), Key: key }));
    return true;
  } catch (error) {
    // A head has no body, so the code of a missing key is its status.
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return false;
    throw error;
  }
}

/** Lets a file of a draft live another term: what is written anew is as young as a new one. @returns whether it is there */
export async function renewDraftFile(id: string, type: string): Promise<boolean> {
  const Key = place.draft(id);
  try {
    await client.send(
      new CopyObjectCommand({
        Bucket: Bucket(),
        CopySource: `${Bucket()}/${Key}`,
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

/** Copies a file. Safe to repeat. */
export async function copyFile(from: string, to: string): Promise<void> {
  await client.send(new CopyObjectCommand({ Bucket: Bucket(), CopySource: `${Bucket()}/${from}`, Key: to }));
}

/**
 * Copies a file into a case, under the name it had with its owner: the browser saves it under that name instead of opening
 * it. The name is kept with the file, so that no address has to carry it. One that does not say a type we take is saved as
 * data, which nothing opens. Safe to repeat.
 */
export async function keepFile(from: string, to: string, name: string): Promise<void> {
  const type = typeOfName(name);
  await client.send(
    new CopyObjectCommand({
      Bucket: Bucket(),
      CopySource: `${Bucket()}/${from}`,
      Key: to,
      MetadataDirective: 'REPLACE',
      ContentType: type ?? 'application/octet-stream',
      ContentDisposition: attachmentNamed(type === undefined ? `${name}.bin` : name),
    }),
  );
}

/** An address that gives a file for a minute. */
export function downloadUrl(key: string): Promise<string> {
  return getSignedUrl(client, new GetObjectCommand({ Bucket: Bucket(), Key: key }), { expiresIn: minutes });
}
