import type { Language } from '#domain/definitions/text.ts';
import { draftChanges, type Moved, movedSince } from '#domain/pages/draft-changes.ts';
import { type DraftContent, isSameDraft } from '#domain/pages/draft-merge.ts';
import { call } from '../../shared/api.ts';
import type { Given } from '../../shared/given.ts';
import { languageOf } from '../../shared/text.ts';
import { type GuidePlace, placeToday, readPlace, writePlace } from '../guide/guide-address.ts';
import { meantPlace } from '../guide/use-guide.ts';
import type { Basis } from './basis.ts';
import { answersAreNewer, draftInAddress, returnToDraft } from './draft-address.ts';
import { type OpenedDraft, openDraft, type SentDraft } from './open-draft.ts';

/** A form that cannot be shown yet: nothing says what it is for, or what its draft was for is no more. */
export interface Nothing {
  readonly place: GuidePlace;
  readonly moved: readonly Moved[];
  readonly hasDraft: boolean;
}

type Opened = Basis | SentDraft | Nothing;

let before: Opened | undefined;

/** Opens the application of the address while what was written of its page is still shown. @param given what the page came with */
export async function openAhead(given: Given): Promise<void> {
  const { pathname, search } = window.location;
  // What went wrong is told when the page is there and has tried once more.
  before = await openApplication(search.slice(1), languageOf(pathname), given).catch(() => undefined);
}

/** What was opened ahead. It is given once. */
export function takeOpened(): Opened | undefined {
  const opened = before;
  before = undefined;
  return opened;
}

/** Counts the openings of a draft: each has a form of its own. */
let openings = 0;

/**
 * What the form is made from: its draft, and the plan of today.
 *
 * @param search of the address, the answers of the guide
 * @param given what the page came with, for this address
 * @throws ApiProblem
 */
export async function openApplication(search: string, language: Language, given?: Given): Promise<Opened> {
  returnToDraft();
  const inAddress = readPlace(search);
  const { at: _at, opening: _opening, ...answered } = inAddress;
  const opened = await openDraft(draftInAddress(), writePlace(answered), language);
  if ('sent' in opened) return opened;
  const planned = isNew(opened) ? given : undefined;
  const guide = planned?.guide ?? (await call('GET /api/guide', { language }));
  // A draft has answers of its own; those of the address count when there is no draft, or it was left to change them.
  const { municipality: draftsOwn } = opened.mine;
  const newer = opened.key === undefined || draftsOwn === undefined || answersAreNewer();
  const fromAddress = search !== '' && newer;
  const { also: draftsOthers, ...mine } = placeOfDraft(opened.mine);
  const others = fromAddress ? inAddress.also : draftsOthers;
  const place = meantPlace(
    placeToday({ ...mine, ...(others && { also: others }), ...(fromAddress && inAddress) }, guide),
  );
  const { municipality, also, event, answers, opening: wish } = place;
  if (municipality === undefined || event === undefined)
    return { place, moved: movedSince(opened.mine, guide), hasDraft: opened.key !== undefined };
  const body = { municipality, also, event, answers, ...(wish !== undefined && { openingDate: wish }) };
  const plan = planned?.plan ?? (await call('POST /api/guide/plan', { language, body }));
  const changes = draftChanges(opened.mine, plan, guide);
  return { opening: ++openings, opened, municipality, also, event, answers, wish, plan, guide, changes };
}

/** Nobody has written anything: what the page came with is all there is to show. */
const isNew = ({ key, mine }: OpenedDraft): boolean => key === undefined && isSameDraft(mine, {});

/** Where in the guide a draft was begun. */
const placeOfDraft = ({ municipality, also, event, answers = {}, openingDate }: DraftContent): GuidePlace => ({
  ...(also && { also }),
  ...(municipality !== undefined && { municipality }),
  ...(event !== undefined && { event }),
  answers,
  ...(openingDate !== undefined && { opening: openingDate }),
});
