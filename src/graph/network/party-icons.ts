/** The icons of the kinds of parties as images for the canvas. */
import { PARTY_KINDS, type PartyKind } from '../../domain/model/party';
import { type Palette, readPaperPalette } from '../../ui/palette';
import { partyIconUri } from '../icon-uri';

/** The images of each kind, for discs that are filled and for those that are not. */
export type PartyIcons = ReadonlyMap<
  PartyKind,
  { readonly filled: CanvasImageSource; readonly hollow: CanvasImageSource }
>;

async function decode(source: string): Promise<CanvasImageSource> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return image;
}

/** Decodes every icon that can stand in a disc. */
export async function partyIcons(palette: Palette): Promise<PartyIcons> {
  const decoded = PARTY_KINDS.map(async (kind) => {
    const [filled, hollow] = await Promise.all([
      decode(partyIconUri(kind, palette)),
      decode(partyIconUri(kind, palette, 'ink')),
    ]);
    return [kind, { filled, hollow }] as const;
  });
  const settled = await Promise.allSettled(decoded);
  return new Map(settled.flatMap((icon) => (icon.status === 'fulfilled' ? [icon.value] : [])));
}

/** Colours, and the icons in them. */
interface Coloured {
  readonly palette: Palette;
  readonly icons: PartyIcons;
}

/** The colours of a picture, which does not wait for its icons, and those of paper, whose icons are made ready: it cannot wait. */
export interface Colours {
  readonly inPicture: () => Coloured;
  readonly onPaper: (palette: Palette) => Coloured;
  readonly paint: (palette: Palette) => void;
}

/** The first colours of a picture, which is told when they, or their icons, are others. */
export function coloursOf(first: Palette, firstIcons: PartyIcons | null, changed: () => void): Colours {
  let palette = first;
  let icons: PartyIcons = firstIcons ?? new Map();
  let paperIcons: PartyIcons = new Map();
  const takeIcons = async (of: Palette) => {
    const decoded = await partyIcons(of);
    if (palette !== of) return;
    icons = decoded;
    changed();
  };
  void partyIcons(readPaperPalette()).then((decoded) => {
    paperIcons = decoded;
  });
  if (!firstIcons) void takeIcons(palette);
  return {
    inPicture: () => ({ palette, icons }),
    onPaper: (paper) => ({ palette: paper, icons: paperIcons }),
    paint: (next) => {
      palette = next;
      changed();
      void takeIcons(next);
    },
  };
}
