/** What is on the screen, in every form in which it can be taken away. */

import type { ImportReport } from '../data/register/part-data';
import { type CitedThing, citableOf, type Occasion } from '../export/cite/cite';
import { type ExportedFile, exportedAs } from '../export/export-kind';
import { EXPORTS } from '../export/exports';
import { DEFAULT_VIEW, type View } from '../permalink/view';
import type { OpenedFile } from './opened-file';
import { type Opening, useApp } from './store';
import { today } from './today';
import { linkTo } from './url-sync';

type OpenDataset = Opening & { readonly phase: 'open' };

/** The view that a citation leads back to. */
function viewOf(thing: CitedThing, view: View): View {
  switch (thing.type) {
    case 'figure':
      return view;
    case 'relationship':
      return { ...view, selection: thing.id };
    case 'source':
    case 'dataset':
      return { ...DEFAULT_VIEW, dataset: view.dataset, language: view.language };
  }
}

function scopeOf(thing: CitedThing) {
  if (thing.type === 'relationship') return { relationship: thing.id };
  return thing.type === 'source' ? { source: thing.id } : {};
}

/** Whether a thing is of a person's own dataset that is joined, and not of what it is joined to. */
function isOf({ dataset, ownId }: OpenedFile, thing: CitedThing, { base }: OpenDataset): boolean {
  if (ownId === null) return false;
  if (thing.type === 'relationship') return dataset.relationships.placeOf(thing.id) !== null;
  return thing.type === 'source' && dataset.sources.has(thing.id) && !base.dataset.sources.has(thing.id);
}

/** The dataset that a thing is cited from: the one that holds it, with all that is open to look things up in. */
function citedFrom(thing: CitedThing, open: OpenDataset): Pick<Occasion, 'dataset' | 'datasetHash'> {
  const { dataset, base, origin, files } = open;
  const file = files.find((one) => isOf(one, thing, open));
  if (!file) return { dataset: thing.type === 'dataset' ? base.dataset : dataset, datasetHash: origin.hash };
  const { title, version, date, description, licence, credit } = file.dataset;
  const head = { id: file.ownId ?? dataset.id, title, version, date, description, licence, credit };
  return { dataset: { ...dataset, ...head }, datasetHash: file.report.sha256 };
}

/** A thing cited in every format, and its quotations as W3C Web Annotations. */
export function citationsOf(thing: CitedThing): ExportedFile[] {
  const { opening, view } = useApp.getState();
  if (opening.phase !== 'open') return [];
  const from = citedFrom(thing, opening);
  const citable = citableOf(thing, {
    ...from,
    permalink: linkTo(viewOf(thing, view)),
    accessed: today(),
  });
  const cited = { citable, dataset: from.dataset, scope: scopeOf(thing) };
  return EXPORTS.citation.map((kind) => exportedAs(kind, cited, citable.key));
}

/** A report in every form. */
export function exportsOfReport(report: ImportReport): ExportedFile[] {
  const name = `${report.name.replace(/\.\w{1,4}$/, '')}-report`;
  return EXPORTS.report.map((kind) => exportedAs(kind, report, name));
}
