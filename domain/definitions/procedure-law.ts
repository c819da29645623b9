import { type Statute, statuteUrl } from './source.ts';

const read = '2026-11-27';

/** What every matter is handled by, whatever it is about. Each permit's own law stands in its definition. */
export const procedure = (paragraphs: string): Statute => ({
  proof: 'statute',
  sfs: '2017:900',
  title: 'Förvaltningslagen (2017:900)',
  paragraphs,
  through: 'SFS 2025:582',
  url: statuteUrl('2017:900'),
  read,
});
