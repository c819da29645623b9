import { createReadStream } from 'node:fs';

/** Every virus scanner knows this harmless text, so that scanning can be tried (eicar.org). */
const eicar = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** What a scanner finds, in GuardDuty's words. */
export type ScanResult = 'NO_THREATS_FOUND' | 'THREATS_FOUND' | 'UNSUPPORTED' | 'FAILED';

/** The shape in which functions/events/record-scan.ts hears of it. */
export interface Scanned {
  readonly source: 'aws.guardduty';
  readonly 'detail-type': 'GuardDuty Malware Protection Object Scan Result';
  readonly detail: {
    readonly s3ObjectDetails: { readonly bucketName: string; readonly objectKey: string };
    readonly scanResultDetails: { readonly scanResultStatus: ScanResult };
  };
}

/** Stands in for a scanner: it finds the text that all of them find, and nothing else. */
export async function standInScan(path: string): Promise<ScanResult> {
  let end = '';
  for await (const part of createReadStream(path, { encoding: 'latin1' })) {
    const text = end + String(part);
    if (text.includes(eicar)) return 'THREATS_FOUND';
    end = text.slice(1 - eicar.length);
  }
  return 'NO_THREATS_FOUND';
}

/** @param key where the file lies: `quarantine/{id}` */
export const scannedEvent = (bucket: string, key: string, result: ScanResult): Scanned => ({
  source: 'aws.guardduty',
  'detail-type': 'GuardDuty Malware Protection Object Scan Result',
  detail: {
    s3ObjectDetails: { bucketName: bucket, objectKey: key },
    scanResultDetails: { scanResultStatus: result },
  },
});
