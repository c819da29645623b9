import type { ServerResponse } from 'node:http';
import { localUsers } from '../staff.ts';

/** For who comes back too late, or twice. */
export const overText = `<p>Inloggningen har gått ut eller är redan gjord. Gå tillbaka till sidan och börja om.</p>
<p lang="en">The sign-in has expired or is already done. Go back to the page and begin again.</p>`;

/** When the municipality's own provider cannot be asked, or says no. */
export const outsideText = `<p>Kommunens inloggning gick inte att använda just nu, eller så fick du inte logga in. Gå tillbaka till sidan och försök igen. Händer det igen: hör av dig till den som sköter inloggningen.</p>
<p lang="en">The municipality’s sign-in could not be used just now, or did not let you in. Go back to the page and try again. If it happens again, contact whoever looks after the sign-in.</p>`;

/** Where the machine lets nobody choose who they are. */
export const closedText = `<p>Här går det inte att logga in, eftersom andra når den här datorn: vem som helst kunde då vara vilken förvaltning som helst. Den som startade tjänsten kan starta den med <code>--dev</code>.</p>
<p lang="en">Nobody can sign in here, because others reach this machine: anybody could then be any department. Whoever started the service can start it with <code>--dev</code>.</p>`;

export const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page to choose who you are. */
export function choose(uid: string): string {
  const buttons = localUsers
    .map((u) => `<li><button name="user" value="${html(u.user)}">${html(u.name)}</button></li>`)
    .join('');
  return `<p>Det här är inloggningen på din egen dator. I drift loggar personalen in med kommunens vanliga inloggning.</p>
<form method="post" action="/oidc/interaction/${html(uid)}"><ul>${buttons}</ul></form>`;
}

/** Answers with a page. */
export function page(response: ServerResponse, status: number, content: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(htmlOf(content));
}

export const htmlOf = (
  content: string,
): string => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Logga in – Företagslots</title>
<style>body{font:18px/1.5 Georgia,serif;margin:0;background:#f1f4f2;color:#1d2b36}main{max-width:34rem;margin:2rem auto;padding:0 1rem}ul{list-style:none;padding:0}li{margin:.5rem 0}
button{font:inherit;width:100%;text-align:left;padding:.75rem 1rem;border:1px solid #12483c;border-radius:6px;background:#fff;color:#12483c;cursor:pointer}button:hover,button:focus-visible{background:#12483c;color:#fff}:focus-visible{outline:3px solid #d08700;outline-offset:2px}</style></head>
<body><main><h1>Logga in</h1>${content}</main></body></html>`;
