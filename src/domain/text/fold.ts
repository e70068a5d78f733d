/** Capitals that are no other letter with a mark over it, and are typed as these where a keyboard has none of them. */
const LATIN: Readonly<Record<string, string>> = { ẞ: 'SS', Æ: 'AE', Œ: 'OE', Ø: 'O', Ł: 'L', Đ: 'D' };

/** Cyrillic capitals as the names of weapons are written in Latin letters: Тор-М1 is Tor-M1, and Х-31 is Kh-31. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ А: 'A', Б: 'B', В: 'V', Г: 'G', Д: 'D', Е: 'E', Ж: 'ZH', З: 'Z', И: 'I', К: 'K', Л: 'L', М: 'M' },
  ...{ Н: 'N', О: 'O', П: 'P', Р: 'R', С: 'S', Т: 'T', У: 'U', Ф: 'F', Х: 'KH', Ц: 'TS', Ч: 'CH', Ш: 'SH' },
  ...{ Щ: 'SHCH', Ъ: '', Ы: 'Y', Ь: '', Э: 'E', Ю: 'YU', Я: 'YA', Є: 'YE', І: 'I', Ґ: 'G' },
};

/** Arabic letters that stand for one another at the end of a word or on another keyboard, and the stroke that only stretches. */
const ARABIC: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ـ: '' };

const PLAIN: Readonly<Record<string, string>> = { ...LATIN, ...CYRILLIC, ...ARABIC };

/**
 * A text as it is looked for and looked in: "lodz" finds "Łódź", and "тор-м1" finds "Tor-M1". Case, marks over letters
 * and ligatures make no difference. A piece of a text folds to a piece of it; Korean syllables fall into their letters,
 * so that one that is only begun finds the whole.
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
