/** What every form of a citation is written from. */
import type { Dataset } from '../domain/model/dataset';
import type { AnnotationScope } from './annotations/annotations';
import type { Citable } from './cite/citable';

/** A thing that is cited, with the dataset and the part of it that its quotations are taken from. */
export interface Cited {
  readonly citable: Citable;
  readonly dataset: Dataset;
  readonly scope: AnnotationScope;
}
