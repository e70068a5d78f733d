/** Whether a sentence in another language than English leaves it open: somebody neither confirms nor denies it, or does not deny it. */
import type { Piece } from '../pieces';
import { has, until } from '../word-sets';
import type { LanguageRow } from './language-row';

/** How near before it what takes a denial back stands: "n’a pas démenti". */
const TAKES_BACK_WITHIN = 3;
/** How many words may stand between confirming and denying: "ne confirme ni ne dément". */
const MAX_BETWEEN = 4;

const isPause = ({ raw }: Piece) => /^[,:()—–]$/.test(raw);
const isSmall = ({ type, raw }: Piece) => type === 'sign' && /^[,'’ʼ]$/.test(raw);

/** Whether a denial, or a confirmation, and the other of both stand in one breath: "weder bestätigen noch dementieren". */
function isOfBoth(words: readonly Piece[], at: number, language: LanguageRow): boolean {
  const { confirming, denying, either } = language;
  const other = confirming.has(words[at]?.fold ?? '') ? denying : confirming;
  const behind = words.slice(at + 1, at + 2 + MAX_BETWEEN);
  const end = behind.findIndex(({ fold }) => other.has(fold));
  const between = behind.slice(0, end);
  return (
    end >= 0 &&
    between.every((piece) => either.has(piece.fold) || isSmall(piece)) &&
    between.some(({ fold }) => either.has(fold))
  );
}

/** Whether a denial is taken back: "no desmintió", "dementierte die Lieferung nicht". */
function isTakenBack(words: readonly Piece[], at: number, language: LanguageRow): boolean {
  const before = until(words.slice(0, at).reverse(), isPause).slice(0, TAKES_BACK_WITHIN);
  const behind = language.isNegatedBehind ? until(words.slice(at + 1), isPause) : [];
  return has([...before, ...behind], language.negators);
}

/** Whether words, in the order of the text and of one thought, leave open what is told in them. */
export function isLeftOpenIn(words: readonly Piece[], language: LanguageRow): boolean {
  return words.some(({ fold }, at) => {
    const isDenying = language.denying.has(fold);
    if (isDenying && isTakenBack(words, at, language)) return true;
    return (isDenying || language.confirming.has(fold)) && isOfBoth(words, at, language);
  });
}
