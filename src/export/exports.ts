/** The list of everything that can be taken away. */
import type { ImportReport } from '../data/register/part-data';
import type { Dataset } from '../domain/model/dataset';
import { type AnnotationScope, WEB_ANNOTATIONS } from './annotations/annotations';
import type { Citable } from './cite/citable';
import { CITE_FORMAT } from './cite/cite';
import type { ExportKind } from './export-kind';
import { REPORT_CSV } from './report/report-csv';

/** A thing that is cited, with the dataset and the part of it that its quotations are taken from. */
export interface Cited {
  readonly citable: Citable;
  readonly dataset: Dataset;
  readonly scope: AnnotationScope;
}

const ofCitable = (kind: ExportKind<Citable>): ExportKind<Cited> => ({
  ...kind,
  write: ({ citable }) => kind.write(citable),
});

/** Every form of each thing, in the order in which they are offered. */
export const EXPORTS: {
  readonly citation: readonly ExportKind<Cited>[];
  readonly report: readonly ExportKind<ImportReport>[];
} = {
  citation: [...Object.values(CITE_FORMAT).map(ofCitable), WEB_ANNOTATIONS],
  report: [REPORT_CSV],
};
