/** Something with another name inside a sentence; with the same one there, where no words are given. */
export function withNameInText<Item extends { readonly nameInText?: string }>(
  item: Item,
  words: string,
): Item {
  const { nameInText: _, ...rest } = item;
  return (words.trim() === '' ? rest : { ...rest, nameInText: words.trimStart() }) as Item;
}
