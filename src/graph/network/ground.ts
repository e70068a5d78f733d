/** Where every party of a dataset stands, whatever a filter leaves of it. */

import type { NetworkParty } from '../../domain/lenses/parties/party-network';
import { type Dataset, partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import type { Rectangle } from '../rectangle';
import { shortened } from '../shortened';

const SMALLEST = 15;
const LARGEST = 50;
const LETTER = 6.8;
const NAME_HEIGHT = 17;
const PADDING = 4;

/** How many letters of a name are shown. */
export const LONGEST_NAME = 24;

/** A point in model units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room that a party takes: its disc at its largest, and the name below it. */
export interface PartyRoom {
  readonly id: PartyId;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
  readonly later: boolean;
}

/** Where every party of the dataset stands, and the room that each takes around that. */
export interface NetworkGround {
  readonly discs: ReadonlyMap<string, Point & { readonly room: PartyRoom }>;
}

/** How wide the disc of a party is that deals in so much, as a fraction of the greatest. */
export function widthOfDisc(share: number): number {
  return Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share));
}

/** The room of each party, for the layout. */
export function roomsOf(dataset: Dataset, parties: readonly NetworkParty[]): PartyRoom[] {
  return parties.map(({ id, share, later }) => {
    const name = shortened(partyOf(dataset, id).name, LONGEST_NAME);
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

/** The ground, from the middle of each party's room. */
export function groundOf(rooms: readonly PartyRoom[], places: ReadonlyMap<string, Point>): NetworkGround {
  return {
    discs: new Map(
      rooms.flatMap((room) => {
        const at = places.get(room.id);
        return at ? [[room.id, { x: at.x, y: at.y - NAME_HEIGHT / 2, room }]] : [];
      }),
    ),
  };
}

/** The rectangle that the rooms of these parties fill; null where none of them is there. */
export function frameOf({ discs }: NetworkGround, ids: readonly string[]): Rectangle | null {
  const boxes = ids.flatMap((id) => discs.get(id) ?? []);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ x, room }) => x - room.width / 2));
  const right = Math.max(...boxes.map(({ x, room }) => x + room.width / 2));
  const top = Math.min(...boxes.map(({ y, room }) => y - (room.height - NAME_HEIGHT) / 2));
  const bottom = Math.max(...boxes.map(({ y, room }) => y + (room.height + NAME_HEIGHT) / 2));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
