import type { Language } from '#domain/definitions/text.ts';

/** The scripts and the style sheet that every page begins with. Their names are kept, so that a page can be written without the build. */
export const firstFiles = {
  script: '/main.js',
  style: '/main.css',
  /** Asks for the other scripts of the page, which the first one would find later. The build writes it. */
  ahead: '/ahead.js',
  /** Asks for the case of an address whose key only a browser sees. */
  case: '/case.js',
  /** The letters that nearly every page needs, so that they come with the page and not after its style. */
  letters: '/assets/letters/source-sans-3-latin-wght-normal.woff2',
} as const;

/** What a search engine is told that the pages are. */
export const descriptions = {
  sv: 'Svara på några frågor och se vilka tillstånd ni behöver, i vilken ordning, och när ni tidigast kan öppna.',
  en: 'Answer a few questions and see which permits you need, in which order, and when you can open at the earliest.',
};

/** For a page that is nothing before a script has run. */
export const needsScriptTexts = {
  needs: { sv: 'Den här sidan behöver JavaScript.', en: 'This page needs JavaScript.' },
  without: { sv: 'Frågorna och planen fungerar utan', en: 'The questions and the plan work without it' },
};

export interface PageDocument {
  readonly language: Language;
  readonly title: string;
  /** Whose colours the page wears. */
  readonly municipality?: string;
  readonly description: string;
  /** A script that asks for what the page shows, before those that show it. */
  readonly asks?: string;
  /** HTML. */
  readonly body: string;
  /** What the page was written from, for the script that takes over. Any text that JSON can hold. */
  readonly given?: unknown;
  /** Where the pages are; known to whoever writes the page. */
  readonly origin?: string;
  /** The address of the page itself, without its host and what somebody answered: it is the one that is searched for. */
  readonly path: string;
}

/** A whole page. What stands in its text is escaped; `body` is taken as it is. */
export function documentOf({
  language,
  title,
  municipality,
  description,
  asks,
  body,
  given,
  origin = '',
  path,
}: PageDocument): string {
  const other = language === 'sv' ? 'en' : 'sv';
  const twin = path.replace(/^\/(sv|en)/, `/${other}`);
  return `<!doctype html>
<html lang="${language}" data-density="owner"${municipality === undefined ? '' : ` data-municipality="${escaped(municipality)}"`}>
<head>
${asks === undefined ? '' : `<script async fetchpriority="high" src="${asks}"></script>\n`}${headOf({ title, description })}
<link rel="canonical" href="${escaped(origin + path)}">
<link rel="alternate" hreflang="${language}" href="${escaped(origin + path)}">
<link rel="alternate" hreflang="${other}" href="${escaped(origin + twin)}">
<link rel="stylesheet" href="${firstFiles.style}">
<script type="module" src="${firstFiles.script}"></script>
</head>
<body>
<div id="root">${body}</div>
${given === undefined ? '' : `<script type="application/json" id="given">${asData(given)}</script>\n`}</body>
</html>
`;
}

/** What stands in the head of every page, whoever writes it. */
export const headOf = ({ title, description }: Pick<PageDocument, 'title' | 'description'>): string =>
  `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14181b" media="(prefers-color-scheme: dark)">
<script src="/scheme.js"></script>
<script async fetchpriority="high" src="${firstFiles.ahead}"></script>
<link rel="preload" href="${firstFiles.letters}" as="font" type="font/woff2" crossorigin>
<meta name="description" content="${escaped(description)}">
<link rel="manifest" href="/manifest.webmanifest">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>${escaped(title)}</title>`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/** JSON that ends no element. */
const asData = (value: unknown): string =>
  (JSON.stringify(value) ?? 'null')
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
