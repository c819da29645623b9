import lighthouse from 'lighthouse';

/**
 * Looks at one page as a phone would, in a browser that runs already, and writes what it thought of it as JSON.
 * `node lighthouse.mjs PORT CATEGORY,CATEGORY ADDRESS`
 */
const [port, categories, address] = process.argv.slice(2);
const ran = await lighthouse(address, {
  port: Number(port),
  logLevel: 'error',
  onlyCategories: categories.split(','),
});
if (ran === undefined || ran.lhr.runtimeError)
  throw new Error(ran?.lhr.runtimeError?.message ?? 'Lighthouse said nothing');
const { lhr } = ran;
const scores = Object.fromEntries(
  Object.values(lhr.categories).map(({ id, score }) => [id, score === null ? null : Math.round(score * 100)]),
);
const counted = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
const below = [...new Set(counted.map(({ id }) => id))].filter((id) => {
  const { score } = lhr.audits[id];
  return score !== null && score < 0.9;
});
const what = below.map((id) => [lhr.audits[id].title, lhr.audits[id].displayValue].filter(Boolean).join(': '));
process.stdout.write(JSON.stringify({ scores, below: what }));
