/** UTF-8 in which some bytes are wrong: a program has cut a letter, or put one of another encoding among the others. */

/** Letters of several bytes that are whole, and bytes that are of none. */
interface Found {
  readonly whole: number;
  readonly lost: number;
}

const LOST = /\ufffd/g;
const BEYOND_ASCII = /[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu;

function look(bytes: Uint8Array): Found {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { whole: text.match(BEYOND_ASCII)?.length ?? 0, lost: text.match(LOST)?.length ?? 0 };
}

/** So many whole letters for each lost one are by no chance. */
const BY_FAR = 10;

/** Whether bytes may be such: some of their letters are whole in UTF-8, which by chance they hardly are in another encoding. */
export function mayBeDamagedUtf8(bytes: Uint8Array): boolean {
  const { whole, lost } = look(bytes);
  return lost > 0 && whole > 0;
}

/** Whether they are so for all that is known: by far most of their letters are whole. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const { whole, lost } = look(bytes);
  return lost > 0 && whole >= lost * BY_FAR;
}
