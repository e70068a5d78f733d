/** The picture of what is shown, as a file or in the clipboard. */
import { caveatsOf } from '../../domain/views/caveats';
import { sourcesOfRows } from '../../domain/views/sources-of-rows';
import { pictureNow, shownNow } from '../../state/exporting';
import { PartMissing } from '../../ui/later-part';
import { drawingOnScreen, type Pictured } from '../../ui/picture';
import type { FileToSave } from '../../ui/save-file';
import type { Theme } from '../../ui/svg/picture-palette';
import { copyPicture, type PictureKind, type PictureOrder, type Scale } from '../../ui/svg/pictures';
import { PngFailed } from '../../ui/svg-to-png';
import { caveatsWords } from '../../words/caveats';
import { picturesWords } from '../../words/pictures';
import { aboutShown } from './about-shown';

/** How a picture is wanted. */
export interface PictureWish {
  readonly of: Pictured;
  readonly theme: Theme;
  readonly scale: Scale;
}

/** A chart has no signs of its own, and all of its bars are there. */
const NO_KEY = { signs: null, lines: null };

/** @throws Error where nothing can be drawn, as when what draws it has not arrived. */
function orderNow({ of, ...look }: PictureWish): { readonly order: PictureOrder; readonly name: string } {
  const draw = drawingOnScreen(of);
  if (!draw) throw new Error('Nothing offers a picture.');
  const shown = shownNow();
  const { dataset, index, visible } = shown;
  const about = aboutShown(shown);
  return {
    name: of === 'graph' ? about.name : `${about.name}-${of}`,
    order: {
      ...{ draw, ...look, ...(of === 'graph' ? pictureNow() : NO_KEY) },
      about: {
        ...about,
        caveats: caveatsWords().all(dataset, caveatsOf(dataset, index, visible)),
        sources: sourcesOfRows(dataset, index, visible),
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
