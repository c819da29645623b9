/**
 * The page's script: finds rules by words, shows where a link leads although it is folded, and copies or mails a proposal.
 * The page is whole without it: then everything is opened by hand and a proposal is selected.
 */
export const script = `'use strict';
const input = document.querySelector('#find'), said = document.querySelector('#said'), hits = document.querySelector('#hits');
input.closest('.find').hidden = false;
const flat = (text) => text.toLowerCase().replace(/ \\(\\d{4}:\\d+\\)/g, '').replace(/\\s+/g, ' ');
const stem = (word) => (word.length > 5 && /^[a-zåäöé]+$/.test(word) ? word.replace(/(arna|erna|orna|ena|en|et|ar|er|or|a|e|n|s)$/, '') : word);
const tokens = (query) => (flat(query).match(/\\d+(?: [a-z])? (?:kap|§)|\\S+/g) || []).map((one) => (/^\\d/.test(one) ? new RegExp('(?<!\\\\d)' + one.replace(/ §$/, '(?![\\\\d])(?=[\\\\d\\\\sa-z,–]*§)')) : { test: (text) => text.includes(stem(one)) }));
let all;
const read = () => [...document.querySelectorAll('.d')].map((d) => {
  const name = d.querySelector('h3').textContent, code = d.id && d.querySelector('code').textContent;
  const rules = [...d.querySelectorAll(':scope > .r[id]')].map((r) => {
    const label = r.firstElementChild.firstChild.textContent.trim(), says = [...r.lastElementChild.children].filter((e) => e.localName !== 'details').map((e) => e.textContent);
    return { id: r.id, label, first: says[0], links: r.querySelectorAll('li').length, text: flat([name, label, code, ...says].join(' ')) };
  });
  return { d, name, code, rules, text: flat(name + ' ' + code) + rules.map((rule) => rule.text).join(' '), law: d.closest('#statutes') !== null };
});
function find() {
  all = all || read();
  const wanted = tokens(input.value.trim());
  const cites = /kap|§/.test(input.value), fits = (text) => wanted.every((one) => one.test(text));
  const found = [];
  let shown = 0;
  for (const { d, name, code, rules, text, law } of all) {
    const fit = wanted.length === 0 || fits(text);
    if (d.hidden === fit) d.hidden = !fit;
    if (!fit || wanted.length === 0) continue;
    shown += 1;
    const named = fits(flat(name + ' ' + code));
    if (named) found.push({ id: d.id, title: name, first: code, rank: 0 });
    for (const rule of rules) if (fits(rule.text)) found.push({ id: rule.id, title: /[.?!]$/.test(name) ? rule.label + ': ' + name : name + ': ' + rule.label, first: law ? (rule.links === 1 ? '1 regel' : rule.links + ' regler') : code + ' · ' + rule.first, rank: law ? (cites ? 1 : 4) : named ? 3 : 2 });
  }
  found.sort((a, b) => a.rank - b.rank);
  for (const part of document.querySelectorAll('main > section')) part.hidden = wanted.length > 0 && !part.querySelector('.d:not([hidden])');
  said.textContent = wanted.length === 0 ? '' : found.length + ' träffar i ' + shown + ' avsnitt; andra är dolda';
  hits.replaceChildren(...found.slice(0, 40).map(({ id, title, first }) => {
    const item = document.createElement('li'), link = document.createElement('a'), more = document.createElement('small');
    link.href = '#' + id; link.textContent = title; more.textContent = first.slice(0, 140);
    item.append(link, more);
    return item;
  }));
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
addEventListener('beforeprint', () => { for (const d of document.querySelectorAll('.d:not([hidden])')) d.open = true; });
`;
