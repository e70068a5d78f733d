/** Capitals that are no other letter with a mark over it, and are typed as these where a keyboard has none of them. */
const PLAIN: Readonly<Record<string, string>> = { ẞ: 'SS', Æ: 'AE', Œ: 'OE', Ø: 'O', Ł: 'L', Đ: 'D' };

/**
 * A text as it is looked for and looked in: "lodz" finds "Łódź". Case, marks over letters and ligatures make no
 * difference. A piece of a text folds to a piece of it; Korean syllables fall into their letters, so that one that is
 * only begun finds the whole.
 */
export function folded(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      // In capitals fewer letters differ: ß is SS, the Turkish ı is I, and the Greek ς is Σ.
      .toUpperCase()
      .replace(/[^ -~]/g, (letter) => PLAIN[letter] ?? letter)
  );
}
