import type { AskedThen } from '../api/requests.ts';
import type { Answers } from '../definitions/condition.ts';

/** What a draft holds: the guide's answers, and what the form's fields hold so far. */
export interface DraftContent {
  readonly municipality?: string;
  readonly also?: readonly string[];
  readonly event?: string;
  readonly answers?: Answers;
  /** The day the owner has in mind. */
  readonly openingDate?: string;
  readonly applicant?: Readonly<Record<string, unknown>>;
  readonly business?: Readonly<Record<string, unknown>>;
  readonly requirements?: Readonly<Record<string, unknown>>;
  readonly asked?: AskedThen;
}

/** A field that was changed in two places to different things: only the person can say which is meant. */
export interface DraftConflict {
  /** As the form names it, such as `applicant.phone`; `plan` stands for all of the guide's answers. */
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergedDraft {
  /** Mine with everything that only the others changed; where there is a conflict, mine. */
  readonly content: DraftContent;
  readonly conflicts: readonly DraftConflict[];
}

const groups = ['applicant', 'business', 'requirements'] as const;
/** What decides the plan belongs together. */
const planOf = ({ municipality, also, event, answers, openingDate }: DraftContent) => ({
  municipality,
  also,
  event,
  answers,
  openingDate,
});

/** Every field of a draft by the name the form gives it. */
export function fieldsOf(content: DraftContent): Readonly<Record<string, unknown>> {
  const fields = groups.flatMap((group) =>
    Object.entries(content[group] ?? {}).map(([name, value]) => [`${group}.${name}`, value] as const),
  );
  return { plan: planOf(content), ...Object.fromEntries(fields) };
}

/** A draft with one field set to something else. */
export function withField(content: DraftContent, field: string, value: unknown): DraftContent {
  if (field === 'plan') {
    const { municipality: _m, also: _o, event: _e, answers: _a, openingDate: _d, ...rest } = content;
    return { ...rest, ...(value as DraftContent) };
  }
  const [group = '', ...name] = field.split('.');
  const before = content[group as (typeof groups)[number]];
  return { ...content, [group]: { ...before, [name.join('.')]: value } };
}

/**
 * Merges three ways: what both have seen, what was changed here, and what was saved from elsewhere meanwhile. A field that one
 * side changed is taken from that side. Lists, of files or of ticked boxes, are changed and never replaced: what either side
 * added is there, what either side took away is not.
 *
 * @param open conflicts that are not settled yet; they stay so until somebody chooses or both sides say the same
 */
export function mergeDrafts(
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
  open: readonly DraftConflict[] = [],
): MergedDraft {
  const [before, here, there] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)];
  const conflicts: DraftConflict[] = [];
  let content = mine;
  for (const field of Object.keys({ ...here, ...there })) {
    const [b, m, t] = [before[field], here[field], there[field]];
    if (isSame(m, t)) continue;
    if (isList(m) && isList(t)) content = withField(content, field, mergeLists(b, m, t));
    else if (!isSame(b, m) && (!isSame(b, t) || open.some((c) => c.field === field)))
      conflicts.push({ field, mine: m, theirs: t });
    else if (isSame(b, m)) content = withField(content, field, t);
  }
  return { content, conflicts };
}

/** Whether two drafts say the same: a field that is absent, empty or an empty list is the same nothing. */
export function isSameDraft(one: DraftContent, other: DraftContent): boolean {
  return Object.keys(changedFields(one, other)).length === 0;
}

/** The fields that a later draft has otherwise than an earlier one. */
export function changedFields(earlier: DraftContent, later: DraftContent): Readonly<Record<string, unknown>> {
  const [a, b] = [fieldsOf(earlier), fieldsOf(later)];
  return Object.fromEntries(Object.keys({ ...a, ...b }).flatMap((f) => (isSame(a[f], b[f]) ? [] : [[f, b[f]]])));
}

/** A file is known by its id, a ticked box by its value. */
const keyOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : canonical(item);

function mergeLists(base: unknown, mine: unknown, theirs: unknown): readonly unknown[] {
  const [before, here, there] = [base, mine, theirs].map((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  const has = (list: readonly unknown[] | undefined, item: unknown) =>
    (list ?? []).some((i) => keyOf(i) === keyOf(item));
  return [
    ...(there ?? []).filter((item) => has(here, item) || !has(before, item)),
    ...(here ?? []).filter((item) => !has(there, item) && !has(before, item)),
  ];
}

/** A paper that was promised is no list, though the files that may stand in its place are one. */
const isList = (value: unknown): boolean => Array.isArray(value) || value === undefined || value === '';
const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function isSame(one: unknown, other: unknown): boolean {
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
  if (Array.isArray(one) && Array.isArray(other))
    return canonical(one.map(keyOf).sort()) === canonical(other.map(keyOf).sort());
  return canonical(one) === canonical(other);
}

/** JSON with the keys in order: a table does not keep theirs. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
