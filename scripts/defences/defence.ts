/** Something that protects readers, how to take it away, and which tests must then go red. */
export interface Defence {
  /** What it keeps from happening: the end of the sentence "Nothing stops …". */
  readonly against: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly text: string;
  /** What takes its place: the same without the defence. */
  readonly instead: string;
  /** Files of unit tests. */
  readonly tests?: readonly string[];
  /** A story in a browser, by its file in e2e/ and its title: for what only a browser can show. */
  readonly story?: { readonly file: string; readonly title: string };
}

/** Why a defence cannot be taken away from a text, or null. */
export function faultOf({ text, instead }: Defence, content: string): string | null {
  const times = content.split(text).length - 1;
  if (times !== 1) return `“${text}” stands there ${times} times, and not once.`;
  return text === instead ? 'Nothing would be changed.' : null;
}

/** The text without the defence. */
export function without({ text, instead }: Defence, content: string): string {
  return content.replace(text, () => instead);
}
