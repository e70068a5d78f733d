/** The list of everything that can be taken away. */
import type { ImportReport } from '../data/register/part/part-data';
import { VIEW_ANNOTATIONS, WEB_ANNOTATIONS } from './annotations/annotations';
import type { Citable } from './cite/citable';
import { CITE_FORMAT } from './cite/cite';
import type { Cited } from './cited';
import { VIEW_JSON } from './data/own-json';
import type { ExportKind } from './export-kind';
import { VIEW_GRAPHS } from './graphs/view-graphs';
import { WEB_PAGE } from './page/web-page';
import { RANKING_CSV, type RankingTaken } from './ranking/ranking-csv';
import { VIEW_REFERENCES } from './references/references';
import { REPORT_CSV } from './report/report-csv';
import { VIEW_TABLES } from './tables/view-tables';
import type { ViewExport } from './view/view-export';

const ofCitable = (kind: ExportKind<Citable>): ExportKind<Cited> => ({
  ...kind,
  write: ({ citable }) => kind.write(citable),
});

/** Every form of each thing, in the order in which they are offered. */
export const EXPORTS: {
  readonly citation: readonly ExportKind<Cited>[];
  readonly report: readonly ExportKind<ImportReport>[];
  readonly ranking: readonly ExportKind<RankingTaken>[];
  readonly view: readonly ViewExport[];
} = {
  citation: [...Object.values(CITE_FORMAT).map(ofCitable), WEB_ANNOTATIONS],
  report: [REPORT_CSV],
  ranking: [RANKING_CSV],
  view: [...VIEW_TABLES, ...VIEW_GRAPHS, VIEW_JSON, WEB_PAGE, ...VIEW_REFERENCES, VIEW_ANNOTATIONS],
};
