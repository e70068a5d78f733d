/** What is in a text already: names, quantities, money, dates and words of dealing. */

import { moneyAbroadAt, quantityAbroadAt } from './abroad/amounts-abroad';
import { dealingAbroadAt } from './abroad/dealings-abroad';
import { languagesOf } from './abroad/languages';
import { moneyAt } from './amounts/money';
import { quantityAt } from './amounts/quantities';
import { withoutSetAside } from './corrected-numbers';
import { dateAt } from './dates/dates';
import { dealingAt, type NamesBetween } from './dealings/dealings';
import type { At, Found, FoundParty, FoundSystem, KnownThings } from './found';
import { nameTable } from './names/name-table';
import { nameAt } from './names/names';
import { type Piece, piecesOf } from './pieces';

type Named = At<FoundParty | FoundSystem>;

/** Whether a new system is only the other name of the one right before it: "M1A2T Abrams", "JAS-39 Gripen". */
function isAgain(before: Named | undefined, { first, found }: Named): boolean {
  const isNew = found?.kind === 'system' && found.system === null;
  return isNew && before?.found?.kind === 'system' && before.last === first - 1;
}

/** Every name, by the piece that it begins with; no two of them overlap. */
function namesIn(pieces: readonly Piece[], known: KnownThings): ReadonlyMap<number, Named> {
  const table = nameTable(known);
  const names = new Map<number, Named>();
  let before = -1;
  for (let at = 0; at < pieces.length; at++) {
    const named = pieces[at]?.type === 'sign' ? null : nameAt(table, pieces, at);
    if (!named) continue;
    names.set(at, isAgain(names.get(before), named) ? { ...named, found: null } : named);
    before = at;
    at = named.last;
  }
  return names;
}

const TOWARDS = /^(?:from|to|by)$/;

/** Whether somebody gives to a party or takes from it: "from Chad", "to the Czech Republic". */
function isTowards(pieces: readonly Piece[], { first, found }: Named): boolean {
  const [before, earlier] = [pieces[first - 1], pieces[first - 2]];
  return found?.kind === 'party' && TOWARDS.test((before?.fold === 'the' ? earlier : before)?.fold ?? '');
}

/** Whether one of these pieces lies between two, which are asked about in the order of the text. */
function anyBetween(starts: readonly number[]): NamesBetween {
  let next = 0;
  return (first, last) => {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < first) next += 1;
    return (starts[next] ?? Number.POSITIVE_INFINITY) <= last;
  };
}

/** The longest of what begins at a piece; of two as long, the first. */
function longest(candidates: readonly (At<Found> | null)[]): At<Found> | null {
  let best: At<Found> | null = null;
  for (const candidate of candidates) {
    if (candidate && candidate.last > (best?.last ?? -1)) best = candidate;
  }
  return best;
}

const BEFORE_DATES = /^(?:in|since|until|till|before|after|from|by|during|of|early|late|mid|between)$/;

/**
 * What can be found in a text, in its order; nothing overlaps, and of what begins together the longest is taken. It takes time
 * that grows with the letters alone, and nothing in the text makes it throw. What it finds are suggestions: it asserts nothing.
 */
export function findInText(text: string, known: KnownThings): readonly Found[] {
  const whole = piecesOf(text);
  const languages = languagesOf(whole);
  const pieces = withoutSetAside(whole, languages);
  const names = namesIn(pieces, known);
  const systems = [...names.values()].filter(({ found }) => found?.kind === 'system');
  const systemEnds = new Map(systems.map(({ first, last }) => [first, last]));
  const dealt = [...names.values()].filter(
    (name) => name.found?.kind === 'system' || isTowards(pieces, name),
  );
  const areNames = anyBetween(dealt.map(({ first }) => first));
  const all: Found[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const named = names.get(at) ?? null;
    const date = dateAt(text, pieces, at, known.date);
    const quantity = languages[at] ? null : quantityAt(text, pieces, at, systemEnds);
    const isDate = date !== null && BEFORE_DATES.test(pieces[at - 1]?.fold ?? '');
    const candidates = isDate ? [named, date, quantity] : [named, quantity, date];
    const language = languages[at];
    const best = language
      ? longest([
          ...[...candidates, moneyAbroadAt(text, pieces, at, language), moneyAt(text, pieces, at)],
          quantityAbroadAt(text, pieces, at, language, systemEnds),
          dealingAbroadAt(pieces, at, language, areNames),
        ])
      : longest([...candidates, moneyAt(text, pieces, at), dealingAt(pieces, at, areNames)]);
    if (!best) continue;
    if (best.found) all.push(best.found);
    at = best.last;
  }
  return all;
}
