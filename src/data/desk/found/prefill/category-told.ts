/** Of which category a weapon is that no table knows, where the noun beside its name tells: "Leopard 2 tanks". */
import type { Category } from '../../../../domain/model/system';
import { categoryOfDescription } from '../../../register/names/categories';
import { isArmsNoun } from '../amounts/arms-nouns';
import type { FoundSystem } from '../found';
import { isHyphen, type Piece } from '../pieces';
import { setOf } from '../word-sets';

/** Nouns that the rules for descriptions do not know, or only beside others. */
const NOUNS: readonly (readonly [nouns: ReadonlySet<string>, category: Category])[] = [
  [
    setOf(
      'jet jets fighter fighters bomber bombers plane planes airplane airplanes aeroplane aeroplanes gunship gunships uav uavs',
    ),
    'aircraft',
  ],
  [
    setOf(
      'rifle rifles pistol pistols revolver revolvers carbine carbines shotgun shotguns machineguns submachineguns handguns firearm firearms',
    ),
    'small-arms',
  ],
  [setOf('vessel vessels'), 'ships'],
  [setOf('mbts ifvs apcs'), 'armoured-vehicles'],
];

/** Nouns that tell nothing without the words before them: what a weapon carries, or what it is part of. */
const TELLS_NOTHING = setOf('system systems unit units kit kits battery batteries launcher launchers');

/** How far behind its name the noun may stand: "Stugna-P anti-tank missiles". */
const MAX_TO_NOUN = 6;

/** What a noun that is told of a name never stands behind. */
const ENDS = setOf('to for from with and in by at on of');

/** The words from a name to the noun of arms behind it; null where no such noun follows. */
function wordsBehind(pieces: readonly Piece[], from: number): readonly string[] | null {
  const words: string[] = [];
  for (let at = from; at < from + MAX_TO_NOUN; at++) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece || ENDS.has(piece.fold) || (piece.type === 'sign' && !isHyphen(piece))) return null;
    words.push(piece.fold);
    // "Anti-ship missiles" are no ships.
    const goesOn = isHyphen(next) || isArmsNoun(next?.fold ?? '');
    if (isArmsNoun(piece.fold) && !goesOn) return words;
  }
  return null;
}

function categoryOf(words: readonly string[]): Category | null {
  const noun = words.at(-1) ?? '';
  if (TELLS_NOTHING.has(noun) && words.length === 1) return null;
  const named = NOUNS.find(([nouns]) => nouns.has(noun));
  const description = words.join(' ').replaceAll(' - ', '-').replace(/s$/, '');
  return named?.[1] ?? categoryOfDescription(description) ?? null;
}

/** The category that the noun behind a name tells, or the one right before it; null where none does. */
export function categoryTold(pieces: readonly Piece[], system: FoundSystem): Category | null {
  const from = pieces.findIndex(({ start }) => start >= system.end);
  const before = pieces.findLast(({ end }) => end <= system.start);
  const behind = from < 0 ? null : wordsBehind(pieces, from);
  if (behind) return categoryOf(behind);
  return before && isArmsNoun(before.fold) ? categoryOf([before.fold]) : null;
}
