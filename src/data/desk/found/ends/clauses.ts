/** The clause around words of dealing: what stands farther off is not theirs. */

import { isArmsNounAbroad } from '../abroad/languages';
import { isArmsNoun } from '../amounts/arms-nouns';
import type { Piece } from '../pieces';
import type { Clause } from '../prefill/mentions';
import type { EndsRow } from './ends-row';
import type { Standing } from './standing';

/** The first and the last piece of a clause. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const BREAK = /^[,;:()—–-]$/;

/** How far behind a comma or "and" arms may stand that are listed: "tanques, dos fragatas y misiles". */
const MAX_TO_GOODS = 3;

/** Whether arms go on behind a piece: another thing of a list, and no other clause. */
function goesOnWithGoods({ pieces, found }: Clause, at: number, row: EndsRow): boolean {
  for (let next = at + 1; next <= at + MAX_TO_GOODS; next++) {
    const piece = pieces[next];
    if (!piece || piece.type === 'sign' || row.crosses.has(piece.fold)) return false;
    if (isArmsNounAbroad(piece.fold) || isArmsNoun(piece.fold)) return true;
    const here = found.find(({ start }) => start === piece.start);
    if (here) return here.kind === 'system' || here.kind === 'quantity';
  }
  return false;
}

const isInside = (clause: Clause, { start }: Piece) =>
  clause.found.some((each) => each.kind !== 'dealing' && each.start < start && start < each.end);

/** Whether a clause ends before a piece or begins behind it. */
function isBreak(clause: Clause, at: number, row: EndsRow, joined: ReadonlySet<number>): boolean {
  const piece = clause.pieces[at];
  if (!piece || joined.has(at) || isInside(clause, piece)) return false;
  if (row.crosses.has(piece.fold)) return true;
  const isSoft = piece.raw === ',' || row.and.has(piece.fold);
  if (!isSoft) return piece.type === 'sign' && BREAK.test(piece.raw) && !(piece.joined && piece.raw === '-');
  return !goesOnWithGoods(clause, at, row);
}

/** The pieces between parties that are told together: they end no clause. */
function betweenSeveral(standings: readonly Standing[]): ReadonlySet<number> {
  const between = new Set<number>();
  standings.forEach((here, i) => {
    const before = standings[i - 1];
    if (!before?.isOneOfSeveral || !here.isOneOfSeveral) return;
    for (let at = before.last + 1; at < here.first; at++) between.add(at);
  });
  return between;
}

/** The clause around some pieces. A party that is called to before a comma is of it: "À l’Irak, la Russie a livré". */
export function rangeAround(
  clause: Clause,
  standings: readonly Standing[],
  row: EndsRow,
  { from: first, to: last }: Range,
): Range {
  const joined = betweenSeveral(standings);
  let [from, to] = [first, last];
  while (from > 0 && !isBreak(clause, from - 1, row, joined)) from -= 1;
  while (to < clause.pieces.length - 1 && !isBreak(clause, to + 1, row, joined)) to += 1;
  const [opening] = standings;
  const isCalled = opening?.begins === 0 && opening.last === from - 2 && clause.pieces[from - 1]?.raw === ',';
  return { from: isCalled ? 0 : from, to };
}
