/** Numbers for pairs of whole numbers, found by hashing in typed arrays: no object and no text is made for a pair. */

/** The pairs that have a number, in the order of their numbers, which are 0, 1, 2… */
export interface Numbering {
  firsts: Int32Array;
  seconds: Int32Array;
  /** Where a pair's hash leads, or in the slots right after, is its number plus one; 0 in a slot that is free. */
  slots: Int32Array;
  size: number;
}

/** A numbering without a pair. */
export function emptyNumbering(room = 2 ** 11): Numbering {
  return {
    firsts: new Int32Array(room),
    seconds: new Int32Array(room),
    // A power of two, and twice as many as there can be pairs, so that a free slot is never far.
    slots: new Int32Array(2 * room),
    size: 0,
  };
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The number of a pair: the same whenever it is asked for, and for a new pair the next one. */
export function numberOf(numbers: Numbering, first: number, second: number): number {
  const { firsts, seconds, slots, size } = numbers;
  let slot = hashOf(first, second) & (slots.length - 1);
  for (let found = slots[slot] as number; found > 0; found = slots[slot] as number) {
    if (firsts[found - 1] === first && seconds[found - 1] === second) return found - 1;
    slot = (slot + 1) & (slots.length - 1);
  }
  if (size === firsts.length) {
    makeRoom(numbers);
    return numberOf(numbers, first, second);
  }
  firsts[size] = first;
  seconds[size] = second;
  slots[slot] = ++numbers.size;
  return size;
}

function makeRoom(numbers: Numbering): void {
  const { firsts, seconds, size } = numbers;
  const roomier = emptyNumbering(2 * size);
  for (let i = 0; i < size; i++) numberOf(roomier, firsts[i] as number, seconds[i] as number);
  Object.assign(numbers, roomier);
}
