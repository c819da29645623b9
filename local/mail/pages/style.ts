import { createHash } from 'node:crypto';

/** The colours and the type of the product's own pages (web/shared/design.css), for pages that load nothing. */
export const style = `
:root{--ink:#1b2a26;--quiet:#4d5d58;--paper:#fffdf8;--ground:#f6f3ea;--line:#d8d3c3;--leaf:#12483c;--leaf-hover:#0c352c;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;overflow-wrap:anywhere}
header{background:var(--leaf);color:#fff;padding:.9rem 1.25rem}
header div,main{max-width:46rem;margin-inline:auto}
header div{display:flex;justify-content:space-between;align-items:baseline;gap:1rem}
header a{color:#fff}
header .home{font:600 1.25rem var(--serif);text-decoration:none}
main{padding:1.5rem 1.25rem 4rem}
h1{font:650 clamp(1.6rem,1.3rem + 1.6vw,2.3rem)/1.2 var(--serif);letter-spacing:-.01em;margin:0 0 .75rem;text-wrap:balance}
h2{font:650 1.25rem/1.3 var(--serif);margin:1.75rem 0 .6rem}
a{color:var(--leaf)}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px;box-shadow:0 0 0 3px #fff;border-radius:2px}
form{display:grid;gap:.4rem;margin:1.25rem 0}
form div{display:flex;flex-wrap:wrap;gap:.5rem}
label{font-weight:600}
input{flex:1 1 12rem;min-width:0;font:inherit;padding:.55rem .75rem;border:1px solid var(--leaf);border-radius:6px;background:#fff;color:inherit}
button{font:inherit;font-weight:600;padding:.55rem 1.25rem;border:0;border-radius:6px;background:var(--leaf);color:#fff;cursor:pointer}
button:hover{background:var(--leaf-hover)}
.mails{list-style:none;margin:0;padding:0;background:var(--paper);border:1px solid var(--line);border-radius:8px}
.mails li+li{border-top:1px solid var(--line)}
.mails a{display:grid;gap:.1rem;padding:.8rem 1rem;text-decoration:none;color:inherit}
.mails a:hover{background:#e3efe8}
.mails strong{color:var(--leaf);text-decoration:underline;text-underline-offset:.15em}
.quiet{color:var(--quiet);font-size:.95rem}
nav{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin-top:1.25rem}
dl{display:grid;gap:.25rem .9rem;margin:0 0 1.25rem}
dt{color:var(--quiet)}
dd{margin:0 0 .4rem}
@media (min-width:36rem){dl{grid-template-columns:max-content 1fr}dd{margin:0}}
iframe{display:block;width:100%;height:75vh;min-height:24rem;border:1px solid var(--line);border-radius:8px;background:#fff}
details{margin-top:1.25rem}
summary{cursor:pointer;font-weight:600;color:var(--leaf)}
pre{white-space:pre-wrap;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1rem;font:.95rem/1.5 ui-monospace,Menlo,Consolas,monospace}
`;

/** The style as a policy names it: it may stand in a page, and nothing else may. */
export const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
