/**
 * The lines that a picture draws because they are asked about, however weak they are: those of an answer, and of the ends and
 * centres that the question is about. Fetched with the first question.
 */
import type { FacetIndex } from '../columns/facet-index';
import type { Dataset } from '../model/dataset';
import { byStrength, type Flow } from './flows';
import type { LineAt, LineId } from './lens';
import type { AskedRows, PickAsked } from './lens-kind';
import { linesAt, rowsTouching } from './neighbourhood';
import type { SubjectKind, Subjects } from './subjects';

/**
 * Twenty paths of four steps, each of which may go both ways, have no more lines than this. One that leads through a weapon may
 * touch everybody who deals in it.
 */
const MAX_LINES = 160;

/** How many lines of its own a subject has at the least: a centre as many as show what lies around it, an end without an answer one. */
const LEAST: Readonly<Record<SubjectKind, number>> = { centre: 12, asked: 1 };

/** The lines of parts of an answer, one after the other, as long as those of a whole part have room. */
export function linesOfParts(parts: AskedRows, lineAt: LineAt, most = MAX_LINES): ReadonlySet<LineId> {
  const lines = new Set<LineId>();
  for (const rows of parts) {
    const own = [...new Set(rows.map(lineAt))].filter((line) => !lines.has(line));
    if (lines.size + own.length <= most) for (const line of own) lines.add(line);
  }
  return lines;
}

/** What is asked about: what the answer rests on, and the ends and centres. */
interface Question {
  /** Null where nothing is asked, or what finds the answer is not there. */
  readonly rows: AskedRows | null;
  readonly subjects: Subjects;
}

/** What picks those that are asked about among the lines of whichever picture. */
export function pickAsked(
  dataset: Dataset,
  index: FacetIndex,
  visible: ReadonlySet<number>,
  { rows, subjects }: Question,
): PickAsked {
  const touching = [...subjects].map(
    ([id, kind]) => [kind, rowsTouching(dataset, index, id).filter((row) => visible.has(row))] as const,
  );
  return (flows, { idOf, lineAt, width, most = MAX_LINES }) => {
    const flowAt = new Map(flows.map((flow) => [idOf(flow), flow]));
    const flowsAt = (lines: ReadonlySet<LineId>) => [...lines].flatMap((id) => flowAt.get(id) ?? []);
    const picked = new Set<Flow>(flowsAt(linesOfParts(rows ?? [], lineAt, most)));
    for (const [kind, own] of touching) {
      const flowsOwn = flowsAt(linesAt(lineAt, own));
      if (kind === 'asked' && flowsOwn.some((flow) => picked.has(flow))) continue;
      for (const flow of byStrength(flowsOwn, width).slice(0, LEAST[kind])) picked.add(flow);
    }
    return picked;
  };
}

/** What picks, beside those that are asked about, the lines of these rows. */
export const alsoPicking =
  (asked: PickAsked | null, rows: readonly number[]): PickAsked =>
  (flows, of) => {
    const lines = linesOfParts([rows], of.lineAt, of.most);
    return new Set([...(asked?.(flows, of) ?? []), ...flows.filter((flow) => lines.has(of.idOf(flow)))]);
  };
