import { createHash } from 'node:crypto';
import type { LocalUser } from '../staff.ts';

/** Somebody who has signed in, as the pool knows them. */
export interface Person {
  /** A UUID, which says nothing of who they are; always the same for the same person. */
  readonly sub: string;
  /** What is known of them, under the names that Cognito uses. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Groups of the product itself, which nobody's provider has to map. */
  readonly groups: readonly string[];
}

/** Somebody that may be chosen on this machine. */
export const personOf = ({ user, name, groups }: LocalUser): Person => {
  const sub = subjectOf(user);
  return {
    sub,
    attributes: {
      sub,
      name,
      email: `${user}@staff.example`,
      email_verified: 'true',
      'cognito:user_status': 'CONFIRMED',
    },
    groups,
  };
};

/** What a provider has said of somebody who came from it. */
export interface Provided {
  readonly issuer: string;
  readonly subject: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly groups: readonly string[];
}

/** Somebody who comes from the municipality's own provider. Their groups count only where the installation maps them. */
export function federatedPerson({ issuer, subject, name, email, groups }: Provided): Person {
  const sub = subjectOf(`${issuer} ${subject}`);
  return {
    sub,
    attributes: {
      sub,
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
      'custom:groups': JSON.stringify(groups),
      'cognito:user_status': 'EXTERNAL_PROVIDER',
    },
    groups: [],
  };
}

/** A UUID made of a name. */
function subjectOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
