/** A register says the same few things in tens of thousands of rows. */

/**
 * A function that remembers what it made of the texts it met. Past so many different ones it begins anew, so that no file
 * fills the memory.
 */
export function remembering<Meaning>(
  most: number,
  read: (text: string) => Meaning,
): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const meaning = read(text);
    known.set(text, meaning);
    return meaning;
  };
}
