import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { beforeAll } from 'vitest';
import { acceptance } from '../e2e/acceptance.ts';
import { Client } from '../e2e/client.ts';
import { setting } from './setting.ts';
import { RehearsalStaff } from './staff.ts';

interface Message {
  readonly Destination?: { readonly ToAddresses?: readonly string[] };
  readonly Subject?: string;
  readonly BodyText?: string;
  readonly BodyHtml?: string;
}

const staff = new RehearsalStaff(setting('REHEARSAL_POOL'), setting('REHEARSAL_CLIENT'));
const client = new Client({
  url: setting('REHEARSAL_URL'),
  signIn: (user) => staff.tokenFor(user),
  nameOf: (user) => staff.nameOf(user),
  scanned: (file) => sayScanned(file),
  mails: async () => {
    const all = (await (await fetch(setting('REHEARSAL_MAILS'))).json()) as unknown;
    return messagesIn(all).map((m) => ({
      to: m.Destination?.ToAddresses ?? [],
      subject: m.Subject ?? '',
      text: m.BodyText ?? '',
      html: m.BodyHtml ?? '',
    }));
  },
});

/** Says what GuardDuty would, which the emulator lacks. */
async function sayScanned(file: string): Promise<void> {
  const lambda = new LambdaClient({});
  const { Functions = [] } = await lambda.send(new ListFunctionsCommand({}));
  const scan = Functions.find((f) => f.Description === 'events/record-scan');
  const detail = {
    s3ObjectDetails: { objectKey: `quarantine/${file}` },
    scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND' },
  };
  const { FunctionError, Payload } = await lambda.send(
    new InvokeCommand({ FunctionName: scan?.FunctionName, Payload: JSON.stringify({ detail }) }),
  );
  if (FunctionError !== undefined) throw new Error(Buffer.from(Payload ?? []).toString());
}

beforeAll(() => staff.prepare());
acceptance(() => client);

/** The emulator groups messages by account. */
function messagesIn(value: unknown): readonly Message[] {
  if (Array.isArray(value)) return value.flatMap(messagesIn);
  if (value === null || typeof value !== 'object') return [];
  return 'Subject' in value ? [value as Message] : Object.values(value).flatMap(messagesIn);
}
