/** Citations of what is on the screen. The formats are fetched when somebody cites, and not before. */
import type { CitedThing } from '../data/cite/cite';
import { DEFAULT_VIEW, type View } from '../permalink/view';
import { useApp } from './store';
import { today } from './today';
import { linkTo } from './url-sync';

export type { CitedThing };

/** Something to copy or to save as a file. */
export interface Writing {
  readonly label: string;
  readonly text: string;
  readonly fileName: string;
  readonly mediaType: string;
}

/** The view that a citation leads back to. */
function viewOf(thing: CitedThing, view: View): View {
  switch (thing.type) {
    case 'figure':
      return view;
    case 'relationship':
      return { ...view, selection: thing.id };
    case 'source':
    case 'dataset':
      return { ...DEFAULT_VIEW, dataset: view.dataset };
  }
}

function scopeOf(thing: CitedThing) {
  if (thing.type === 'relationship') return { relationship: thing.id };
  return thing.type === 'source' ? { source: thing.id } : {};
}

/** A thing cited in every format, and its quotations as W3C Web Annotations. */
export async function writingsOf(thing: CitedThing): Promise<Writing[]> {
  const { opening, view } = useApp.getState();
  if (opening.phase !== 'open') return [];
  const [{ CITE_FORMAT, CITE_FORMATS, citableOf, cite }, { ANNOTATIONS_FORMAT, annotationsOf }] =
    await Promise.all([import('../data/cite/cite'), import('../data/annotations')]);
  const { dataset, origin } = opening;
  const citable = citableOf(thing, {
    dataset,
    datasetHash: origin.hash,
    permalink: linkTo(viewOf(thing, view)),
    accessed: today(),
  });
  const citations = CITE_FORMATS.map((format) => {
    const { label, extension, mediaType } = CITE_FORMAT[format];
    return { label, text: cite(citable, format), fileName: `${citable.key}.${extension}`, mediaType };
  });
  const { label, extension, mediaType } = ANNOTATIONS_FORMAT;
  const annotations = {
    label,
    text: JSON.stringify(annotationsOf(dataset, scopeOf(thing)), null, 2),
    fileName: `${citable.key}.${extension}`,
    mediaType,
  };
  return [...citations, annotations];
}
