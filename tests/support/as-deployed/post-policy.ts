import type { Allowed, FormRefusal } from '#local/files/receive.ts';
import type { AccessKey } from './access-key.ts';
import { isPolicySigned } from './signature.ts';

/** What a form lets its holder do: put one file of a size in one place. */
interface Permission extends Allowed {
  readonly key: string;
  readonly type: string;
}

type Fields = ReadonlyMap<string, string>;

/** AWS: "Creating a POST policy": these need no condition. */
const withoutCondition = new Set(['x-amz-signature', 'policy', 'file']);
const place = /^quarantine\/[\w-]+$/;

/**
 * Holds a form to its policy (AWS: "Creating a POST policy"): signed with this machine's key, not expired, each condition
 * met, each field under a condition. A file may only arrive in quarantine.
 *
 * @param fields the form's fields before the file, by name in lower case
 * @param now milliseconds since 1970
 */
export function judge(fields: Fields, bucket: string, accessKey: AccessKey, now: number): Permission | FormRefusal {
  const field = (name: string) => (name === 'bucket' ? bucket : (fields.get(name) ?? ''));
  if (!isPolicySigned(field, accessKey))
    return { code: 'SignatureDoesNotMatch', message: 'the policy was not signed here' };
  const policy = policyOf(field('policy'));
  if (!policy) return { code: 'InvalidPolicyDocument', message: 'the policy cannot be read' };
  if (!(Date.parse(policy.expiration) > now)) return denied('the form is too old');
  let range: readonly [number, number] | undefined;
  const under = new Set<string>();
  for (const condition of policy.conditions) {
    if (Array.isArray(condition) && condition[0] === 'content-length-range') {
      range = [Number(condition[1]), Number(condition[2])];
      continue;
    }
    const met = metBy(condition, field);
    if (!met) return denied('a condition is not met, or not understood');
    for (const name of met) under.add(name);
  }
  const free = [...fields.keys()].find((name) => !withoutCondition.has(name) && !under.has(name));
  if (free !== undefined) return denied(`no condition is about the field ${free}`);
  if (!range || !under.has('bucket') || !under.has('key')) return denied('the policy says neither where nor how much');
  if (!place.test(field('key'))) return denied('files arrive in quarantine');
  const [least, most] = range;
  return { key: field('key'), type: field('content-type'), least, most, sha256: field('x-amz-checksum-sha256') };
}

const denied = (message: string): FormRefusal => ({ code: 'AccessDenied', message });

function policyOf(text: string): { expiration: string; conditions: readonly unknown[] } | undefined {
  try {
    const { expiration, conditions } = JSON.parse(Buffer.from(text, 'base64').toString()) as Record<string, unknown>;
    return Array.isArray(conditions) ? { expiration: String(expiration), conditions } : undefined;
  } catch {
    return undefined;
  }
}

/** The fields that a condition is about, when they meet it. */
function metBy(condition: unknown, field: (name: string) => string): readonly string[] | undefined {
  if (Array.isArray(condition)) {
    const [kind, name, value] = condition.map(String);
    const about = name?.replace(/^\$/, '').toLowerCase() ?? '';
    const met =
      (kind === 'eq' && field(about) === value) ||
      (kind === 'starts-with' && value !== undefined && field(about).startsWith(value));
    return met ? [about] : undefined;
  }
  if (typeof condition !== 'object' || condition === null) return undefined;
  const entries = Object.entries(condition).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return entries.every(([name, value]) => field(name) === value) ? entries.map(([name]) => name) : undefined;
}
