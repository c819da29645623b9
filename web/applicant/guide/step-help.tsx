import { Fold } from '../../shared/face/fold.tsx';
import { useSay } from '../../shared/text.ts';

const texts = { more: { sv: 'Mer om frågan', en: 'More about the question' } };

/** Longer than this is more than most need to answer. */
const longest = 160;

/** What stands below a question: all of a short help, and of a longer one its first sentence. */
export function helpOf(help: string | undefined): { readonly first?: string; readonly rest?: string } {
  if (help === undefined || help === '') return {};
  if (help.length <= longest) return { first: help };
  const end = /[.!?](?=\s+\p{Lu})/u.exec(help);
  return end === null
    ? { first: help }
    : { first: help.slice(0, end.index + 1), rest: help.slice(end.index + 1).trim() };
}

/** The rest of a long help, a tap away. */
export function Help({ rest }: { rest: string | undefined }) {
  const say = useSay();
  if (rest === undefined) return null;
  return (
    <Fold label={say(texts.more)} quiet>
      <p>{rest}</p>
    </Fold>
  );
}
