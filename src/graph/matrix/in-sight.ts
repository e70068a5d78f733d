/** Which of many rows or columns of one size are in the page: those in the window, and some on either side. */

/** Rows and columns come and go so many at a time, so that few moves of a scroller change the page. */
export const CHUNK = 8;

/** What is seen of rows or columns: how far they are scrolled, in which room, how large each is, and how many there are. */
export interface InWindow {
  readonly scrolled: number;
  readonly room: number;
  readonly side: number;
  readonly count: number;
}

/**
 * The numbers of the chunks that are in the page, in order.
 * @param beside how many of them beyond the window on either side
 */
export function chunksInSight({ scrolled, room, side, count }: InWindow, beside: number): number[] {
  const last = Math.max(0, Math.ceil(count / CHUNK) - 1);
  const chunkAt = (pixels: number) => Math.floor(pixels / side / CHUNK);
  const from = Math.min(last, Math.max(0, chunkAt(scrolled) - beside));
  const to = Math.min(last, Math.max(0, chunkAt(scrolled + room) + beside));
  return count === 0 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The same with that of one more row or column, which must not go. */
export function withChunkOf(chunks: readonly number[], at: number, count: number): readonly number[] {
  const own = Math.floor(at / CHUNK);
  if (at < 0 || at >= count || chunks.includes(own)) return chunks;
  return [...chunks, own].sort((a, b) => a - b);
}

/** What is in a chunk. */
export function inChunk(chunk: number, count: number): number[] {
  const first = chunk * CHUNK;
  return Array.from({ length: Math.max(0, Math.min(CHUNK, count - first)) }, (_, i) => first + i);
}

/** So much of a cell is in sight beyond one that is scrolled to, where there is room: at the very edge its frame is taken for that of the window. */
const BESIDE = 0.5;

/** How far to scroll so that a cell of this size is in a window of this length, clear of its edges. */
export function scrolledTo(scrolled: number, room: number, start: number, side: number): number {
  const beside = Math.max(0, Math.min(BESIDE * side, (room - side) / 2));
  const [first, last] = [Math.max(0, start - beside), start + side + beside - room];
  if (first < scrolled) return first;
  return Math.max(scrolled, last);
}
