/** The sources of a view as lists of references, one a form. */
import { exportsWords } from '../../words/exports/exports';
import { bibtex } from '../cite/bibtex';
import { CITE_FORMAT, type Citable } from '../cite/cite';
import { cslJsonOf } from '../cite/csl-json';
import { plainText } from '../cite/plain-text';
import { ris } from '../cite/ris';
import type { ViewExport } from '../view/view-export';
import { citedInView } from './cited-in-view';

/** A list of references; of each kind the form is that of a citation by itself. */
function listed(
  { mediaType }: { readonly mediaType: string },
  of: Pick<ViewExport, 'label' | 'extension'>,
  write: (citables: readonly Citable[]) => string,
): ViewExport {
  return { ...of, mediaType, group: 'references', write: (view) => write(citedInView(view)) };
}

const say = exportsWords;

/** Every form in which the sources of a view can be had. */
export const VIEW_REFERENCES: readonly ViewExport[] = [
  listed(
    CITE_FORMAT.text,
    { label: () => say().labels['sources-text'], extension: 'sources.txt' },
    (citables) => citables.map((citable) => `${plainText(citable)}\n`).join('\n'),
  ),
  listed(CITE_FORMAT.bibtex, { label: () => say().labels['sources-bibtex'], extension: 'bib' }, (citables) =>
    citables.map(bibtex).join('\n'),
  ),
  listed(
    CITE_FORMAT['csl-json'],
    { label: () => say().labels['sources-csl'], extension: 'csl.json' },
    cslJsonOf,
  ),
  listed(CITE_FORMAT.ris, { label: () => say().labels['sources-ris'], extension: 'ris' }, (citables) =>
    citables.map(ris).join('\n'),
  ),
];
