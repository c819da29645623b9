import { abbreviations } from './abbreviations.ts';

/** Words that are in every question and in no rule's own. */
const common =
  'alla att av behöver behövs blir de den det dem ditt du där då efter eller en er ett från för får gäller gör ha han har hur i in inte jag kan kräver krävs man med mig min mitt måste ni när och också om oss på samt sig ska som till under upp ut vad var vara vem vi vid vilka vilken vilket är';

/**
 * The page's script: finds rules by words and by what an act is called for short, shows where a link leads although it is folded, and copies or mails a proposal.
 * The page is whole without it: then everything is opened by hand and a proposal is selected.
 */
export const script = `'use strict';
const input = document.querySelector('#find'), said = document.querySelector('#said'), hits = document.querySelector('#hits');
input.closest('.find').hidden = false;
const flat = (text) => text.toLowerCase().replace(/ \\(\\d{4}:\\d+\\)/g, '').replace(/\\s+/g, ' ');
const stem = (word) => (word.length > 5 && /^[a-zåäöé]+$/.test(word) ? word.replace(/(arna|erna|orna|ena|en|et|ar|er|or|a|e|n|s)$/, '') : word);
const short = ${JSON.stringify(Object.fromEntries(Object.entries(abbreviations).map(([name, title]) => [name.toLowerCase(), title.toLowerCase()])))};
const common = new Set('${common}'.split(' '));
const testOf = (one) => {
  if (/^\\d+( [a-z])? (kap|§)/.test(one)) { const at = new RegExp('(?<!\\\\d)' + one.replace(/ §$/, '(?![\\\\d])(?=[\\\\d\\\\sa-z,–]*§)')); return (text) => at.test(text); }
  const looked = Object.hasOwn(short, one) ? short[one] : stem(one);
  return (text) => text.includes(looked);
};
const tokens = (query) => {
  const every = (flat(query).match(/\\d+(?: [a-z])? (?:kap|§)|\\S+/g) || []).map((one) => one.replace(/^[^\\p{L}\\d#]+|[^\\p{L}\\d§]+$/gu, '')).filter((one) => one !== '');
  const told = every.filter((one) => !common.has(one));
  return [...new Set(told.length > 0 ? told : every)].map((one) => ({ one, test: testOf(one) }));
};
let all;
const read = () => [...document.querySelectorAll('.d')].map((d) => {
  const part = d.closest('main > section'), name = d.querySelector('h3').textContent, code = d.querySelector('.dev code')?.textContent ?? '';
  const beside = d.querySelector('summary > span')?.textContent || part.querySelector('h2').textContent;
  const rules = [...d.querySelectorAll(':scope > .r[id]')].map((r) => {
    const label = r.firstElementChild.firstChild.textContent.trim(), says = [...r.lastElementChild.children].filter((e) => e.localName !== 'details').map((e) => e.textContent);
    return { r, label, first: says[0], links: r.querySelectorAll('li').length, text: flat([name, label, code, ...says].join(' ')) };
  });
  // Parts that only point to rules found elsewhere: their lines are found one by one, and are told of after the rules.
  const lines = ['unverified', 'changes'].includes(part.id) ? [...d.querySelectorAll('li, .diff')].map((line) => ({ line, text: flat(name + ' ' + line.textContent) })) : undefined;
  return { d, part, name, code, beside, rules, lines, law: part.id === 'statutes', text: flat([name, code, lines && d.textContent].join(' ')) + rules.map(({ text }) => text).join(' ') };
});
const best = (ones, wanted) => ones.reduce((most, { text }) => Math.max(most, wanted.filter(({ test }) => test(text)).length), 0);
const titled = (name, label) => (/[.?!]$/.test(name) ? label + ': ' + name : name + ': ' + label);
const row = (id, title, first) => {
  const item = document.createElement('li'), link = document.createElement('a'), more = document.createElement('small');
  link.href = '#' + id; link.textContent = title; more.textContent = first.slice(0, 140);
  item.append(link, more);
  return item;
};
const listed = (ones) => ones.map((one) => '”' + one + '”').join(', ');
function find() {
  all = all || read();
  const wanted = tokens(input.value.trim()), searching = wanted.length > 0;
  const cites = /kap|§/.test(input.value), rulesOf = all.filter(({ lines }) => !lines);
  // All the words in one rule, else in one definition, else as many of them as some rule has.
  const inRule = searching ? best(rulesOf.flatMap(({ rules }) => rules), wanted) : 0;
  const whole = searching && !cites && inRule < wanted.length && best(rulesOf, wanted) === wanted.length;
  const need = whole ? wanted.length : inRule;
  const fits = (text) => need > 0 && wanted.filter(({ test }) => test(text)).length >= need;
  const found = [], beside = { unverified: 0, changes: 0 };
  for (const { d, part, name, code, beside: where, rules, lines, text, law } of all) {
    for (const { r } of rules) r.classList.remove('hit');
    d.classList.remove('whole');
    let fit = !searching;
    if (searching && lines) {
      const hit = lines.filter((one) => { const is = fits(one.text); one.line.hidden = !is && one.line.localName === 'li'; return is; }).length;
      const count = hit > 0 ? hit : fits(text) ? 1 : 0;
      beside[part.id] += count;
      fit = count > 0;
    } else if (searching) {
      const named = fits(flat(name + ' ' + code)), hit = rules.filter((rule) => fits(rule.text));
      fit = named || hit.length > 0 || (whole && fits(text));
      if (fit && (named || hit.length === 0)) { d.classList.add('whole'); found.push({ id: d.id, title: name, first: where, rank: 0 }); }
      for (const { r, label, first, links } of hit) {
        r.classList.add('hit');
        found.push({ id: r.id, title: titled(name, label), first: law ? (links === 1 ? '1 regel' : links + ' regler') : where.split(' · ')[0] + ' · ' + first, rank: law ? (cites ? -1 : 4) : named ? 3 : 2 });
      }
    } else if (lines) for (const { line } of lines) line.hidden = false;
    if (d.hidden === fit) d.hidden = !fit;
  }
  found.sort((a, b) => a.rank - b.rank);
  document.body.classList.toggle('searching', searching);
  for (const part of document.querySelectorAll('main > section')) part.hidden = searching && !Object.hasOwn(beside, part.id) && !part.querySelector('.d:not([hidden])');
  const nowhere = wanted.filter(({ test }) => !all.some(({ text }) => test(text))).map(({ one }) => one);
  const count = found.length > 40 ? 'Visar 40 av ' + found.length + ' träffar.' : found.length === 1 ? '1 träff.' : found.length + ' träffar.';
  const few = need < wanted.length ? ' Ingen regel har alla ord; dessa har ' + need + ' av ' + wanted.length + '.' + (nowhere.length > 0 ? ' Finns inte: ' + listed(nowhere) + '.' : '') : whole ? ' Orden står i olika regler i samma avsnitt.' : '';
  said.textContent = !searching ? '' : found.length === 0 ? 'Inga träffar. Prova ett annat ord, en lag (PBL 9 kap.), en myndighet eller en kommun.' : count + few;
  const others = ['unverified', 'changes'].map((id) => row(id, document.querySelector('#' + id + ' > h2').textContent, beside[id] === 0 ? 'Inga träffar där' : beside[id] === 1 ? '1 träff där' : beside[id] + ' träffar där'));
  hits.replaceChildren(...(searching ? [...found.slice(0, 40).map(({ id, title, first }) => row(id, title, first)), ...others] : []));
}
let soon;
input.addEventListener('input', () => { clearTimeout(soon); soon = setTimeout(find, 150); });
hits.addEventListener('click', () => hits.replaceChildren());
input.addEventListener('keydown', ({ key }) => key === 'Escape' && hits.replaceChildren());
const show = () => {
  const to = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!to) return;
  for (let at = to; at; at = at.parentElement) { at.hidden = false; if (at.localName === 'details') at.open = true; }
  to.scrollIntoView();
};
addEventListener('hashchange', show);
show();
document.addEventListener('toggle', ({ target }) => {
  const text = target.classList.contains('p') && target.open && !target.querySelector('button') && target.querySelector('pre');
  if (!text) return;
  const button = (name, act) => { const b = document.createElement('button'); b.type = 'button'; b.textContent = name; b.onclick = () => act(b); text.before(b); };
  const copy = async (b) => {
    getSelection().selectAllChildren(text);
    try { await navigator.clipboard.writeText(text.textContent); } catch { document.execCommand('copy'); }
    b.textContent = 'Kopierat';
  };
  button('Kopiera', copy);
  button('Skicka med e-post', (b) => {
    copy(b);
    const whole = text.textContent, body = encodeURIComponent(whole);
    location.href = 'mailto:?subject=' + encodeURIComponent(whole.split('\\n')[0]) + '&body=' + (body.length < 1900 ? body : encodeURIComponent('Texten är kopierad. Klistra in den här.'));
  });
}, true);
// While one searches the hits are printed, else what is open.
let opened = [];
addEventListener('beforeprint', () => {
  opened = document.body.classList.contains('searching') ? [...document.querySelectorAll('main .d:not([hidden], [open])')] : [];
  for (const d of opened) d.open = true;
});
addEventListener('afterprint', () => { for (const d of opened) d.open = false; });
if (matchMedia('(max-width: 63.99rem)').matches) document.querySelector('nav > details').open = false;
`;
