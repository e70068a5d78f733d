/** Signs where the controls of the page are not at hand: in pictures that are taken away, and on paper. */
import type { Width } from '../domain/lenses/flows';
import type { SignsInUse } from '../domain/lenses/legend';
import { picturesWords } from '../words/exports/pictures';
import { type SignEntry, signEntries } from './sign-entries';

/** What widths count is said in words: nobody can look it up there. */
function inWords({ look, words }: SignEntry, width: Width): SignEntry {
  const isOfWidth = look.type === 'size' || look.type === 'width' || look.type === 'area';
  return { look, words: isOfWidth ? picturesWords().counted[look.type](width) : words };
}

/** The signs of a picture whose lines are as wide as this says; null where each of them is one relationship. */
export function signsInWords(signs: SignsInUse, width: Width | null): readonly SignEntry[] {
  const isPlain = signs.compared.length === 0 || signs.isApart || signs.unit !== undefined;
  return signEntries(signs).map((entry) =>
    width && (isPlain || entry.look.type === 'size') ? inWords(entry, width) : entry,
  );
}
