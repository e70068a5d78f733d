/** Things to take away, as files in every form that there is of each. */
import type { ImportReport } from '../data/register/part/part-data';
import type { CitedThing, Occasion } from '../domain/model/citing';
import { type AnnotationScope, quotesWords, WEB_ANNOTATIONS } from './annotations/annotations';
import { citableOf } from './cite/cite';
import { type ExportedFile, exportedAs } from './export-kind';
import { EXPORTS } from './exports';
import type { RankingTaken } from './ranking/ranking-csv';

function scopeOf(thing: CitedThing, { permalink, rows }: Occasion): AnnotationScope {
  switch (thing.type) {
    case 'relationship':
      return { relationship: thing.id };
    case 'source':
      return { source: thing.id };
    case 'figure':
      return rows ? { view: { permalink, rows } } : {};
    case 'dataset':
      return {};
  }
}

/**
 * A thing cited in every format, and its quotations as W3C Web Annotations.
 * @param caveats what must be said beside its numbers, each a whole sentence
 */
export function citationsOf(
  thing: CitedThing,
  occasion: Occasion,
  caveats: readonly string[] = [],
): ExportedFile[] {
  const citable = citableOf(thing, occasion, caveats);
  const { dataset } = occasion;
  const scope = scopeOf(thing, occasion);
  const cited = { citable, dataset, scope };
  // A figure of registers alone quotes no words.
  const isEmpty = scope.view !== undefined && !quotesWords(dataset, scope.view.rows);
  return EXPORTS.citation
    .filter((kind) => !(isEmpty && kind === WEB_ANNOTATIONS))
    .map((kind) => exportedAs(kind, cited, citable.key));
}

/** A ranking in every form. */
export function exportsOfRanking(ranking: RankingTaken): ExportedFile[] {
  const name = `${ranking.about.name}-ranking-${ranking.measure}`;
  return EXPORTS.ranking.map((kind) => exportedAs(kind, ranking, name));
}

/** A report in every form. */
export function exportsOfReport(report: ImportReport): ExportedFile[] {
  const name = `${report.name.replace(/\.\w{1,4}$/, '')}-report`;
  return EXPORTS.report.map((kind) => exportedAs(kind, report, name));
}
