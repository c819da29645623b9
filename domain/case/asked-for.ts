import type { Day } from '../calendar/day.ts';
import type { Text } from '../definitions/text.ts';
import { type ItemView, isOutstanding } from './request-items.ts';
import type { RequestView } from './requests.ts';

/** How it stands with a field or a file of the form that a department has asked for. */
type AskedFor = { readonly state: 'asked'; readonly lastDay: Day } | { readonly state: 'answered' | 'not-needed' };

/**
 * What has become of a field or a file that a task has asked the owner for by its name, in the latest question that names it. The
 * answer holds it, so that it is neither missing nor asked for a second time. What one department was sent is not another's: each
 * has questions of its own.
 *
 * @param label what the form calls it; the question may be written in either language
 * @returns undefined where no question names it
 * @example askedFor(view, 'food-registration.review', floorPlan.label) // { state: 'asked', lastDay: '2027-01-11' }
 */
export function askedFor(
  { requests }: { readonly requests: readonly RequestView[] },
  task: string,
  label: Text,
): AskedFor | undefined {
  const names = new Set(Object.values(label).map(asWritten));
  const about = requests
    .filter((one) => one.task === task)
    .flatMap(({ parts, lastDay }) => parts.map((part) => ({ part, lastDay })))
    .findLast(({ part }) => names.has(asWritten(part.text)));
  return about && stateOf(about.part, about.lastDay);
}

function stateOf(part: ItemView, lastDay: Day): AskedFor {
  if (isOutstanding(part)) return { state: 'asked', lastDay };
  return { state: part.state === 'answered' ? 'answered' : 'not-needed' };
}

const asWritten = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('sv');
