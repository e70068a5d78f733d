import type { PartyKind } from '../domain/model/party';
import { PARTY_SIGN } from '../ui/encodings';
import { ICON, type IconShape } from '../ui/icons';
import type { ColourName, Palette } from '../ui/palette';

function escaped(value: string | number | undefined): string {
  return String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** An icon as an image that the canvas can draw, in one colour. */
export function iconUri(shape: IconShape, colour: string): string {
  const parts = shape.map(([tag, attributes]) => {
    const list = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
    return `<${tag} ${list.join(' ')}/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${escaped(colour)}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** The icon of a kind of party, in the colour that it has on a filled shape, or in another. */
export function partyIconUri(kind: PartyKind, { colour }: Palette, ink: ColourName = 'on-accent'): string {
  return iconUri(PARTY_SIGN[kind].icon, colour[ink]);
}

/** The sign of a dispute, as it stands on a line. */
export function disputedIconUri({ colour }: Palette): string {
  return iconUri(ICON.disputed, colour.alarm);
}
