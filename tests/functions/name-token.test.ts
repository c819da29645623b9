import { expect, test } from 'vitest';
import { staffFromClaims } from '#functions/http/access/staff.ts';
import { groupsOf, nameOf } from '#functions/staff/rights.ts';

const federated = { 'cognito:user_status': 'EXTERNAL_PROVIDER' };
const map = {
  'Foretagslots-Miljo': ['department:koping-environment'],
  'Foretagslots Lots': ['coordinator:koping', 'coordinator:arboga'],
};

test.each([
  ['one group', 'Foretagslots-Miljo', ['department:koping-environment']],
  ['a list from SAML', '[Annan, Foretagslots-Miljo]', ['department:koping-environment']],
  ['a list from OpenID Connect', '["Foretagslots Lots","Annan"]', ['coordinator:koping', 'coordinator:arboga']],
  ['none', '', []],
  ['an empty list', '[]', []],
  // The provider's groups are its own: one that is called like ours gives nothing unless it is named.
  ['a group called like ours', 'department:koping-environment', []],
  ['an inherited name', 'constructor', []],
])('the provider’s groups, as %s', (_name, groups, expected) => {
  expect(groupsOf({ ...federated, 'custom:groups': groups }, [], map)).toEqual(expected);
});

test('somebody of the pool itself cannot give themselves groups', () => {
  const attributes = { 'cognito:user_status': 'CONFIRMED', 'custom:groups': '[Foretagslots-Miljo]' };
  expect(groupsOf(attributes, [], map)).toEqual([]);
  expect(groupsOf(attributes, ['department:police'], map)).toEqual(['department:police']);
});

test('groups given by hand count too, once, and others of the pool do not', () => {
  const attributes = { ...federated, 'custom:groups': '[Foretagslots-Miljo]' };
  const inPool = ['eu-north-1_abc_Kommunen', 'department:koping-environment', 'department:police'];
  expect(groupsOf(attributes, inPool, map)).toEqual(['department:koping-environment', 'department:police']);
});

test.each([
  [{ name: 'Test Handläggare', email: 'a@b.example' }, 'Test Handläggare'],
  [{ name: ' ', given_name: 'Test', family_name: 'Handläggare' }, 'Test Handläggare'],
  [{ email: 'a@b.example' }, 'a@b.example'],
  [{ sub: '255a43e5-0000-4000-8000-000000000000' }, undefined],
])('%j is called %s', (attributes, name) => {
  expect(nameOf(attributes as Record<string, string>)).toBe(name);
});

test('the API takes access tokens with a name, and groups as the gateway hands them over', () => {
  const claims = {
    sub: '255a43e5-0000-4000-8000-000000000000',
    username: '255a43e5-0000-4000-8000-000000000000',
    token_use: 'access',
    name: 'Test Handläggare',
    'cognito:groups': '[department:vmmf coordinator:arboga]',
  };
  expect(staffFromClaims(claims)).toEqual({
    id: claims.sub,
    name: 'Test Handläggare',
    departments: ['vmmf'],
    heads: [],
    delegations: [],
    coordinates: ['arboga'],
  });
  expect(staffFromClaims({ ...claims, token_use: 'id' })).toBeUndefined();
  expect(staffFromClaims({ ...claims, name: undefined })).toBeUndefined();
});
