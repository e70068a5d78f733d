/** The icons of the kinds of parties as images for the canvas. */
import { PARTY_KINDS, type PartyKind } from '../../domain/party';
import type { Palette } from '../../ui/palette';
import { partyIconUri } from '../icon-uri';

/** The image of each kind. */
export type PartyIcons = ReadonlyMap<PartyKind, CanvasImageSource>;

/** Decodes every icon that can stand in a disc. */
export async function partyIcons(palette: Palette): Promise<PartyIcons> {
  const decoded = PARTY_KINDS.map(async (kind) => {
    const image = new Image();
    image.src = partyIconUri(kind, palette);
    await image.decode();
    return [kind, image] as const;
  });
  const settled = await Promise.allSettled(decoded);
  return new Map(settled.flatMap((icon) => (icon.status === 'fulfilled' ? [icon.value] : [])));
}
