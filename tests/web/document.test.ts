import { expect, test } from 'vitest';
import { documentOf } from '../../web/document.ts';

const hostile = '</script><script>alert(1)</script>\u2028"&';

test('what a page is given ends no element, and is read back as it was', () => {
  const page = documentOf({ language: 'sv', title: '', description: '', body: '', given: { hostile }, path: '/sv' });
  const data = /<script type="application\/json" id="given">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(data)).toEqual({ hostile });
  expect(data).not.toMatch(/[<\u2028]/);
});

test('what stands in its head is text', () => {
  const page = documentOf({ language: 'sv', title: hostile, description: hostile, body: '', path: '/sv' });
  expect(page).not.toContain('alert(1)</script>');
  expect(page).toContain('&lt;/script&gt;');
});
