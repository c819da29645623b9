import type { Said } from '../words/said.ts';

/** Text in a page; a paragraph sign stays with its number. */
export const escaped = (text: string): string =>
  text
    .replace(/(?<=[\da-z]) (?=§)/g, '\u00a0')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** An unordered list, or nothing. */
export const list = (items: readonly string[], name = ''): string =>
  items.length === 0 ? '' : `<ul${name && ` class="${name}"`}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

export const fold = (summary: string, content: string, name = ''): string =>
  `<details${name && ` class="${name}"`}><summary>${summary}</summary>${content}</details>`;

/** A link within the page. */
export const toAnchor = (anchor: string, text: string): string => `<a href="#${escaped(anchor)}">${escaped(text)}</a>`;

/** The developer's name of something, small beside what it is called. */
export const code = (name: string): string => `<code>${escaped(name)}</code>`;

/** What a rule says: lines that can be read, with the parts of a line as a list under it. */
export const saidAsHtml = (all: readonly Said[]): string =>
  all.map((one) => `<p>${line(one)}</p>${parts(one)}`).join('');

const parts = ({ parts: inner = [] }: Said): string => list(inner.map((part) => line(part) + parts(part)));

function line({ text, to, url }: Said): string {
  if (to) return `${toAnchor(to.anchor, text)} ${code(to.code)}`;
  return url === undefined ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`;
}

/** `1 regel`, `2 regler` */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
