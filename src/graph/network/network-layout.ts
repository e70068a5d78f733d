/** Where every party of a dataset stands, whatever a filter leaves of it. */

import type { NetworkParty } from '../../domain/lenses/parties/party-network';
import { type Dataset, partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import type { Point } from '../point';
import type { Rectangle } from '../rectangle';
import { shortened } from '../shortened';

const SMALLEST = 15;
const LARGEST = 50;
const LETTER = 6.8;
const NAME_HEIGHT = 17;
const PADDING = 4;

/** How many letters of a name are shown. */
export const MAX_NAME_LENGTH = 24;

/** The box that a party takes: its disc at its largest, and the name below it. */
export interface NodeBox {
  readonly id: PartyId;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
  readonly later: boolean;
}

/** Where every party of the dataset stands, and the box that each takes around that. */
export interface NetworkLayout {
  readonly discs: ReadonlyMap<string, Point & { readonly box: NodeBox }>;
}

/** How wide the disc of a party is that deals in so much, as a fraction of the greatest. */
export function widthOfDisc(share: number): number {
  return Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share));
}

/** The box of each party, for the layout worker. */
export function nodeBoxesOf(dataset: Dataset, parties: readonly NetworkParty[]): NodeBox[] {
  return parties.map(({ id, share, later }) => {
    const name = shortened(partyOf(dataset, id).name, MAX_NAME_LENGTH);
    const disc = widthOfDisc(share);
    return {
      id,
      width: Math.max(disc, name.length * LETTER) + PADDING,
      height: disc + NAME_HEIGHT + PADDING,
      weight: share,
      later,
    };
  });
}

/** The layout, from the middle of each party's box. */
export function layoutOf(boxes: readonly NodeBox[], positions: ReadonlyMap<string, Point>): NetworkLayout {
  return {
    discs: new Map(
      boxes.flatMap((box) => {
        const at = positions.get(box.id);
        return at ? [[box.id, { x: at.x, y: at.y - NAME_HEIGHT / 2, box }]] : [];
      }),
    ),
  };
}

/** The rectangle that the boxes of these parties fill; null where none of them is there. */
export function frameOf({ discs }: NetworkLayout, ids: readonly string[]): Rectangle | null {
  const placed = ids.flatMap((id) => discs.get(id) ?? []);
  if (placed.length === 0) return null;
  const left = Math.min(...placed.map(({ x, box }) => x - box.width / 2));
  const right = Math.max(...placed.map(({ x, box }) => x + box.width / 2));
  const top = Math.min(...placed.map(({ y, box }) => y - (box.height - NAME_HEIGHT) / 2));
  const bottom = Math.max(...placed.map(({ y, box }) => y + (box.height + NAME_HEIGHT) / 2));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
