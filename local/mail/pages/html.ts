import type { Language } from '#domain/definitions/text.ts';
import type { SentMail } from '../sent-mail.ts';
import type { MailPage } from '../shelf.ts';
import { style } from './style.ts';
import { momentIn, words } from './words.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const html = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** Where the pages of a language begin. */
const start = (language: Language): string => (language === 'sv' ? '/' : '/en/');
const listAt = (language: Language, ask: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams(Object.entries(ask).filter(([, value]) => value !== '')).toString();
  return `${start(language)}${query === '' ? '' : `?${query}`}`;
};

/** @param path of the same page, below where its language begins @param main HTML */
function page(language: Language, title: string, path: string, main: string): string {
  const other = language === 'sv' ? 'en' : 'sv';
  const { title: name, other: otherWords } = words[language];
  const whole = title === name ? name : `${title} – ${name}`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(whole)}</title><style>${style}</style></head>
<body><header><div><a class="home" href="${start(language)}">${name}</a><a href="${html(start(other) + path)}" lang="${other}" hreflang="${other}">${otherWords}</a></div></header>
<main>${main}</main></body></html>`;
}

/** The list of mails, a page of it. */
export function listPage(language: Language, { lines, before }: MailPage, search: string, isFirst: boolean): string {
  const w = words[language];
  const mails = lines.map(
    ({ messageId, to, subject, at }) =>
      `<li><a href="${start(language)}mail/${html(messageId)}"><strong>${html(subject)}</strong><span>${html(to)}</span><time class="quiet" datetime="${html(at)}">${momentIn(language, at)}</time></a></li>`,
  );
  const ways = [
    ...(search === '' ? [] : [[w.all, start(language)] as const]),
    ...(isFirst ? [] : [[w.newest, listAt(language, { search })] as const]),
    ...(before === undefined ? [] : [[w.older, listAt(language, { search, before: String(before) })] as const]),
  ].map(([text, address]) => `<a href="${html(address)}">${text}</a>`);
  const found =
    mails.length > 0 ? `<ul class="mails">${mails.join('')}</ul>` : `<p>${search ? w.noneFound : w.none}</p>`;
  return page(
    language,
    w.title,
    search === '' ? '' : `?${new URLSearchParams({ search })}`,
    `<h1>${w.title}</h1><p>${w.about}</p>
<form action="${start(language)}" role="search"><label for="search">${w.search}</label><div><input id="search" name="search" type="search" maxlength="254" autocomplete="off" value="${html(search)}"><button>${w.searchButton}</button></div></form>
${found}${ways.length > 0 ? `<nav>${ways.join('')}</nav>` : ''}`,
  );
}

/** One mail: what it looks like in a frame of its own, where it can do nothing, and what it says as text. */
export function mailPage(language: Language, { messageId, to, from, subject, at, text }: SentMail): string {
  const w = words[language];
  const row = (name: string, value: string) => `<dt>${name}</dt><dd>${html(value)}</dd>`;
  return page(
    language,
    subject,
    `mail/${messageId}`,
    `<h1>${html(subject)}</h1>
<dl>${row(w.to, to.join(', '))}${row(w.from, from)}${row(w.at, momentIn(language, at))}</dl>
<iframe src="/content/${html(messageId)}" title="${w.content}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<details><summary>${w.asText}</summary><pre>${withLinks(text)}</pre></details>
<nav><a href="${start(language)}">${w.all}</a></nav>`,
  );
}

/** For an address with no mail behind it. */
export const missingPage = (language: Language): string =>
  page(
    language,
    words[language].missing,
    '',
    `<h1>${words[language].missing}</h1><nav><a href="${start(language)}">${words[language].all}</a></nav>`,
  );

/** Text whose addresses can be followed. */
const withLinks = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, i) => (i % 2 === 0 ? html(part) : `<a href="${html(part)}">${html(part)}</a>`))
    .join('');

/** A mail's own HTML; its links open beside the mailbox, not inside the frame. */
export function mailContent({ html: content }: SentMail): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(content) ? content.replace(/<head[^>]*>/i, (head) => head + base) : base + content;
}
