/** Names that every object knows without having them. */
export const inheritedNames = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

const nested = (levels: number, open: string, close: string) => `${open.repeat(levels)}1${close.repeat(levels)}`;

/** Values as they stand in JSON that a program should never meet, and does. */
export const hostileJson: readonly string[] = [
  'null',
  '[]',
  '{}',
  '""',
  'true',
  '1e999',
  '-1e999',
  '1e20',
  '1e300',
  '1e-200',
  '5e-324',
  '9007199254740993',
  '0.1234567890123456789',
  nested(25, '[', ']'),
  nested(1000, '[', ']'),
  nested(20_000, '[', ']'),
  nested(1000, '{"a":', '}'),
  `[${'1,'.repeat(6000)}1]`,
  `{${Array.from({ length: 6000 }, (_, i) => `"k${i}":1`).join(',')}}`,
  '{"":1}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  `{"${'k'.repeat(3000)}":1}`,
  `"${'€'.repeat(40_000)}"`,
  '"\\u0000"',
  '"\\u001b[2J"',
  '"\\ud83c"',
  '{"\\udc00":1}',
  '"\u202e\u200b\u2066"',
  '"9999-12-31"',
  '"0000-00-00"',
  '"../../etc/passwd"',
  ...inheritedNames.map((name) => JSON.stringify(name)),
  ...inheritedNames.map((name) => `{${JSON.stringify(name)}:true}`),
];
