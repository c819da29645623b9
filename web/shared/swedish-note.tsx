import { officersLanguage, useLanguage, useSay } from './text.ts';

const texts = { note: { sv: 'på svenska', en: 'in Swedish' } };

/** Tells whoever reads in another language that what stands beside this is Swedish: officers write it, and so are statutes called. */
export function SwedishNote() {
  const say = useSay();
  if (useLanguage() === officersLanguage) return null;
  return <small className="quiet"> ({say(texts.note)})</small>;
}
