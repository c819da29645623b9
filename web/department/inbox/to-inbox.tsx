import { Link } from 'wouter';
import { useLanguage, useSay } from '../../shared/text.ts';

const text = { sv: 'Till inkorgen', en: 'To the inbox' };

/** The view and filters that were looked at last, until the page is fetched again. */
let latest = '';

/** @param search of the inbox's address, without the question mark */
export function rememberView(search: string): void {
  latest = search;
}

/** The way back to the inbox, as its reader left it. */
export function ToInbox() {
  const say = useSay();
  const path = `/${useLanguage()}/department`;
  return <Link href={latest === '' ? path : `${path}?${latest}`}>{say(text)}</Link>;
}
