/** The icons of the kinds of parties as images for the canvas. */
import { PARTY_KINDS, type PartyKind } from '../../domain/model/party';
import type { Palette } from '../../ui/palette';
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
