/** Things to take away, as files in every form that there is of each. */
import type { ImportReport } from '../data/register/part/part-data';
import type { CitedThing, Occasion } from '../domain/model/citing';
import type { AnnotationScope } from './annotations/annotations';
import { citableOf } from './cite/cite';
import { type ExportedFile, exportedAs } from './export-kind';
import { EXPORTS } from './exports';
import type { RankingTaken } from './ranking/ranking-csv';

function scopeOf(thing: CitedThing): AnnotationScope {
  if (thing.type === 'relationship') return { relationship: thing.id };
  return thing.type === 'source' ? { source: thing.id } : {};
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
  const cited = { citable, dataset: occasion.dataset, scope: scopeOf(thing) };
  return EXPORTS.citation.map((kind) => exportedAs(kind, cited, citable.key));
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
