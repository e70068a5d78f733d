/** What is asked again and again is worked out once: a register says the same few things in tens of thousands of rows. */

/**
 * A function that remembers what it made of the texts it met. Past so many different ones it begins anew, so that no file
 * fills the memory.
 */
export function remembering<Meaning, Text extends string = string>(
  most: number,
  read: (text: Text) => Meaning,
): (text: Text) => Meaning {
  const known = new Map<Text, Meaning>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const meaning = read(text);
    known.set(text, meaning);
    return meaning;
  };
}
