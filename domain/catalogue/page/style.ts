/** The page's look: calm, one column on a telephone, contents beside on a wide screen, what is open on paper. */
export const style = `
:root { color-scheme: light; --ink: #1b2a26; --soft: #51605b; --line: #dcd8cb; --paper: #fffdf8; --ground: #f6f3ea; --green: #12483c; --red: #9c2f16 }
* { box-sizing: border-box }
html { scroll-padding-top: 10.5rem }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: anywhere }
header, main, nav { padding: 0 1rem }
header { max-width: 80rem; margin: 1.5rem auto 0 }
h1, h2, h3 { font-family: Georgia, serif; line-height: 1.25; font-weight: 600 }
h1 { font-size: 2rem; margin: 0 0 .5rem } h2 { font-size: 1.5rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--green) }
h3 { font-size: 1.1rem; margin: 0; display: inline } h4 { font-size: .95rem; margin: 0; color: var(--green) }
a { color: #0b5a49; text-underline-offset: .15em } a:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible, pre:focus-visible { outline: 3px solid #c7791c; outline-offset: 2px }
p { margin: 0 0 .4rem } ul { margin: 0 0 .4rem; padding-left: 1.2rem } li { margin: .2rem 0; line-height: 1.6 }
code { font: .75rem ui-monospace, monospace; color: var(--soft) }
summary { cursor: pointer; padding: .15rem 0 }
.find { position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--line) }
.find > div { max-width: 80rem; height: 6.6rem; margin: auto; padding: .5rem 1rem; position: relative }
.find label { font-weight: 600; display: block; font-size: .93rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.find input { font: inherit; width: 100%; max-width: 40rem; padding: .5rem .7rem; border: 1px solid #7d8a85; border-radius: 6px; background: #fff }
.find output { display: block; font-size: .85rem; color: var(--soft); background: var(--ground) }
#hits { position: absolute; left: 1rem; right: 1rem; max-width: 56rem; max-height: 60vh; overflow: auto; margin: 0; box-shadow: 0 .5rem 1.5rem #0003; padding: 0; list-style: none; background: var(--paper); border: 1px solid var(--line); border-radius: 6px } #hits:empty { display: none }
#hits li { margin: 0; padding: .45rem .75rem; border-bottom: 1px solid var(--line) } #hits small { display: block; color: var(--soft) }
.body { max-width: 80rem; margin: auto }
nav details { margin: .2rem 0 } nav ul { list-style: none; padding-left: .9rem; font-size: .93rem } nav > details > summary h2 { display: inline } nav h2 { font-size: 1.05rem; margin: 1.2rem 0 .4rem; border: 0; padding: 0 }
.d { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; margin: .4rem 0; padding: 0 1rem }
.d[open] { padding-bottom: .75rem } .d > summary { padding: .6rem 0 } .d[open] > summary { position: sticky; top: 6.6rem; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line) } .d > summary span { color: var(--soft); font-size: .88rem; margin-left: .3rem }
.dev { margin: 0 0 .5rem } .dev code { margin-right: .7rem } .dev a { font-size: .8rem; color: var(--soft) }
.r { border-top: 1px solid var(--line); padding: .7rem 0 } .r:target { background: #fbf0d5; box-shadow: 0 0 0 .5rem #fbf0d5 } .d:target { box-shadow: 0 0 0 3px #d9a94a }
.q { padding: 0 .4rem; color: inherit }
.s { font-size: .86rem; color: var(--soft); margin: .3rem 0 } b { color: var(--red); font-weight: 600 }
.p { font-size: .88rem } .p > summary { color: #0b5a49 } .en > summary { color: var(--soft) } .en { font-size: .9rem; padding-top: .6rem; border-top: 1px solid var(--line) }
pre { font: .82rem/1.5 ui-monospace, monospace; white-space: pre-wrap; background: #fff; border: 1px solid var(--line); border-radius: 6px; padding: .7rem; margin: .4rem 0 }
button { font: inherit; font-size: .9rem; margin: 0 .5rem .5rem 0; padding: .35rem .8rem; border: 1px solid var(--green); border-radius: 6px; background: #fff; color: var(--green); cursor: pointer }
.diff { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin: 0 0 .8rem } .diff p { white-space: pre-wrap; margin: 0 } del { color: var(--red) } ins { text-decoration: none; font-weight: 600; background: #dcefe3 } #changes h3 { display: block; margin: 1.2rem 0 .4rem }
[hidden] { display: none !important }
@media (max-width: 44.99rem) { html { scroll-padding-top: 11rem } .d[open] > summary span { display: none } }
@media (min-width: 45rem) { .r { display: grid; grid-template-columns: 11.5rem 1fr; gap: 0 1.2rem } }
@media (min-width: 64rem) { .body { display: grid; grid-template-columns: 19rem 1fr; align-items: start } nav { position: sticky; top: 6.7rem; max-height: calc(100vh - 7rem); overflow: auto } main h2:first-child { margin-top: 1.2rem } }
@media print { body { background: #fff; font-size: 10pt } .find, nav, .p, .q, .en { display: none } .d[open] > summary { position: static } .d { border: 0; border-top: 1px solid #999; padding: 0 } .r { break-inside: avoid } .d:not([open]), main > section:not(:has(details[open])) { display: none } body:not(:has(.d[open])) main::before { content: 'Det som är öppet på sidan skrivs ut. Inget är öppet.' } .searching .d:not(.whole) > .r:not(.hit), .searching #unverified, .searching #changes { display: none } a { color: inherit; text-decoration: none } }
`;
