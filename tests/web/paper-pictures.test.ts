import { expect, test } from 'vitest';
import { catalogue } from '#workflows/catalogue.ts';
import { drawnAs } from '../../web/applicant/apply/paper-pictures.ts';

test('each paper that has a drawing of its own is a paper of the catalogue', () => {
  const papers = Object.entries(catalogue.requirements).flatMap(([id, { type }]) =>
    type.kind === 'attachment' ? [id] : [],
  );
  expect(papers).toEqual(expect.arrayContaining(Object.keys(drawnAs)));
});
