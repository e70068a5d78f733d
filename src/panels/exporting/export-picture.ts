/** The picture of what is shown, as a file or in the clipboard. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import { rowsAbout } from '../../domain/lenses/neighbourhood';
import type { Dataset } from '../../domain/model/dataset';
import { type EvenShares, evenSharesOf } from '../../domain/sums/even-shares';
import { type Caveat, caveatsOf } from '../../domain/views/caveats';
import { membersOfRows } from '../../domain/views/members-of-rows';
import { sourcesOfRows } from '../../domain/views/sources-of-rows';
import { slugOf } from '../../export/view/file-name';
import { caveatsOfView } from '../../state/estimates-shown';
import { evenSharesOfView } from '../../state/even-shares';
import { pictureNow, type Shown, shownNow } from '../../state/exporting';
import { foldFactsOf, hasCells } from '../../state/fold-facts';
import { selectedOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { PartMissing } from '../../ui/later-part';
import { drawingOnScreen, type Pictured } from '../../ui/picture';
import type { FileToSave } from '../../ui/save-file';
import type { Theme } from '../../ui/svg/picture-palette';
import { copyPicture, type PictureKind, type PictureOrder, type Scale } from '../../ui/svg/pictures';
import { PngFailed } from '../../ui/svg-to-png';
import { caveatsWords } from '../../words/deals/caveats';
import { picturesWords } from '../../words/exports/pictures';
import { foldNotesWords } from '../../words/views/fold-notes';
import { sumsWords } from '../../words/views/sums';
import { titlesWords } from '../../words/views/titles';
import { comparisonNotes } from '../common/comparison-notes';
import { aboutShown } from './about-shown';

/** How a picture is wanted. */
export interface PictureWish {
  readonly of: Pictured;
  readonly theme: Theme;
  readonly scale: Scale;
}

/** A chart has no signs of its own, and all of its bars are there. */
const NO_KEY = { signs: null, lines: null };

/** A chart is of what is selected, and of no more of what is shown; everything else is of all of it. */
function rowsOf(of: Pictured, { dataset, index, visible }: Shown): { rows: Uint32Array; isHidden: boolean } {
  const { selection } = useApp.getState().view;
  if (of !== 'chart' || selection === null) return { rows: visible, isHidden: false };
  const isShown = new Set(visible);
  const about = rowsAbout(dataset, index, selection);
  const shown = about.filter((row) => isShown.has(row));
  // Of what a filter hides all of, the details show all.
  return shown.length > 0 ? { rows: shown, isHidden: false } : { rows: about, isHidden: true };
}

/** "armsgraph-to-iran-timeline"; of a chart, what it is about: "armsgraph-to-iran-japan-chart". */
function nameOf(of: Pictured, name: string): string {
  if (of === 'graph') return name;
  const state = useApp.getState();
  const selected = of === 'chart' && selectedOf(state);
  const title = selected ? slugOf(titlesWords().title(shownNow().dataset, selected)) : '';
  return [name, ...(title === '' ? [] : [title]), of].join('-');
}

/** What must be said beside the numbers; of volumes also which are counted, where years are chosen. */
function caveatsNow(
  dataset: Dataset,
  index: FacetIndex,
  caveats: readonly Caveat[],
  shares: EvenShares,
): readonly string[] {
  const counting = caveats.some(({ code }) => code === 'volume') ? index.counted?.counting : undefined;
  const say = sumsWords();
  const ofYears = counting
    ? [say.rule(counting), say.evenShares(shares, 'tiv')].filter((note) => note !== '')
    : [];
  return [...ofYears, ...caveatsWords().all(dataset, caveats)];
}

/** Who is in the parts of a picture that is folded, and who stands beside them; nothing where none is. */
function foldNow(dataset: Dataset): readonly string[] {
  const state = useApp.getState();
  const facts = foldFactsOf(state);
  return facts ? foldNotesWords().taken(dataset, facts, hasCells(state)) : [];
}

/** What to be careful with in a comparison; nothing where nothing is compared. */
const cautionsOf = ({ index, comparison, compared }: Shown): readonly string[] =>
  comparison && compared ? comparisonNotes(index, comparison, compared) : [];

/** @throws Error where nothing can be drawn, as when what draws it has not arrived. */
function orderNow({ of, ...look }: PictureWish): { readonly order: PictureOrder; readonly name: string } {
  const draw = drawingOnScreen(of);
  if (!draw) throw new Error('Nothing offers a picture.');
  const shown = shownNow();
  const { dataset, index, sumsIndex, visible } = shown;
  const { rows, isHidden } = rowsOf(of, shown);
  const counted = isHidden ? index : sumsIndex;
  const caveats = rows === visible ? caveatsOfView(useApp.getState()) : caveatsOf(dataset, counted, rows);
  // A picture of both sides of a comparison shows the numbers of each.
  const shares =
    of === 'graph' ? evenSharesOfView(useApp.getState(), 'tiv') : evenSharesOf(counted, rows, 'tiv');
  const about = aboutShown(shown);
  const [first, ...others] = membersOfRows(about.members, index, rows);
  return {
    name: nameOf(of, about.name),
    order: {
      ...{ draw, ...look, ...(of === 'graph' ? pictureNow() : NO_KEY) },
      about: {
        ...about,
        members: first ? [first, ...others] : about.members,
        caveats: [
          ...cautionsOf(shown),
          ...(of === 'graph' ? foldNow(dataset) : []),
          ...caveatsNow(dataset, counted, caveats, shares),
        ],
        sources: sourcesOfRows(dataset, index, rows),
      },
    },
  };
}

/** The same fault in words of the page. */
function inWords(error: unknown): unknown {
  const say = picturesWords().why;
  if (error instanceof PngFailed) return new Error(say[error.why], { cause: error });
  return error instanceof PartMissing ? new Error(say.missing, { cause: error }) : error;
}

/** The picture as a file. @throws Error that says in words of the page why there is none. */
export async function pictureFile(kind: PictureKind, wish: PictureWish): Promise<FileToSave> {
  try {
    const { order, name } = orderNow(wish);
    const { mediaType, extension } = kind;
    return { content: await kind.write(order), fileName: `${name}.${extension}`, mediaType };
  } catch (error) {
    throw inWords(error);
  }
}

/** Copies the picture; false where the browser does not. */
export async function copiedPicture(wish: PictureWish): Promise<boolean> {
  try {
    await copyPicture(orderNow(wish).order);
    return true;
  } catch {
    return false;
  }
}
