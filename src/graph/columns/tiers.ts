/**
 * Tiers: rows that run through all columns of a picture of many, so that it can begin and end between two of them in any window,
 * and cuts no box and no name. Each holds whole boxes, and one party of each column beside them, or as many as it is high.
 */
import type { Box } from './placement';

/** From where to where a tier reaches, downwards. */
export type Tier = readonly [top: number, bottom: number];

/** So much less than a tier boxes may be high together that are one: they are moved apart, which makes up for it. */
const LACKING = 10;

/** Moves boxes apart that stand below one another, so that each tier of them is as high as a party with its name, and tells the tiers. */
export function moveIntoTiers<Key>(boxes: Map<Key, Box>, least: number, gap: number): Tier[] {
  const tiers: Tier[] = [];
  let [top, bottom] = [0, 0];
  let own: Key[] = [];
  for (const [key, box] of [...boxes]) {
    own.push(key);
    boxes.set(key, { ...box, y: bottom + box.height / 2 });
    bottom += box.height + gap;
    if (bottom - top < least - LACKING) continue;
    const room = Math.max(0, least - bottom + top) / (own.length + 1);
    own.forEach((id, i) => {
      const { y, ...size } = boxes.get(id) as Box;
      boxes.set(id, { ...size, y: y + room * (i + 1) });
    });
    bottom = Math.max(bottom, top + least);
    tiers.push([top, bottom]);
    top = bottom;
    own = [];
  }
  return own.length > 0 ? [...tiers, [top, bottom]] : tiers;
}

/** The heights at which parties stand, so many at least: in the middle of tiers, and as many above all of them as below. */
export function slotsIn(tiers: readonly Tier[], apart: number, count: number): number[] {
  const slots = tiers.flatMap(([top, bottom]) => {
    const held = Math.floor((bottom - top) / apart);
    return Array.from({ length: held }, (_, i) => top + ((i + 0.5) * (bottom - top)) / held);
  });
  const last = tiers.at(-1)?.[1] ?? 0;
  for (let more = 0; slots.length < count; more++) {
    const off = (Math.floor(more / 2) + 0.5) * apart;
    if (more % 2 === 0) slots.push(last + off);
    else slots.unshift(-off);
  }
  return slots;
}

/** For each wish in its order the slot nearest to it that leaves enough for all that come after. @param needs how many slots each takes */
export function nearestSlots(
  wishes: readonly number[],
  slots: readonly number[],
  needs: readonly number[],
): number[] {
  let free = 0;
  let left = needs.reduce((sum, need) => sum + need, 0);
  return wishes.map((wish, i) => {
    const off = (at: number) => Math.abs((slots[at] ?? 0) - wish);
    while (free < slots.length - left && off(free + 1) < off(free)) free++;
    const slot = slots[free] ?? 0;
    const need = needs[i] ?? 1;
    free += need;
    left -= need;
    return slot;
  });
}
