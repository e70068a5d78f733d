import type { EdtfDate } from '../../domain/dates/edtf';
import { type Citable, versionsOf } from './citable';
import { type DateParts, datePartsOf, dateRemark, isDoubtful } from './dates';
import { noteOf } from './note';

/** A date of the Citation Style Language. */
interface CslDate {
  readonly 'date-parts': readonly DateParts[];
  readonly circa?: true;
}

/** What each thing is to the Citation Style Language: a relationship is a page of the dataset's site. */
const TYPE = { relationship: 'webpage', source: 'webpage', figure: 'figure', dataset: 'dataset' } as const;

function cslDate(date: EdtfDate): CslDate {
  return { 'date-parts': datePartsOf(date), ...(isDoubtful(date) && { circa: true }) };
}

/** The citation as an item of CSL-JSON. */
function itemOf(citable: Citable) {
  const { key, type, isRegister, title, authors, container, issued, accessed } = citable;
  const { address, doi, permalink } = citable;
  return {
    id: key,
    type: isRegister ? 'dataset' : TYPE[type],
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(container !== null && { [isRegister ? 'publisher' : 'container-title']: container }),
    issued: cslDate(issued),
    accessed: cslDate(accessed),
    ...(doi !== null && { DOI: doi }),
    URL: address ?? permalink,
    ...(type !== 'source' && { version: versionsOf(citable) }),
    note: [...dateRemark(issued), noteOf(citable)].join(' '),
  };
}

/** Citations as CSL-JSON: a list of items, as Zotero and citeproc read it. */
export function cslJsonOf(citables: readonly Citable[]): string {
  return `${JSON.stringify(citables.map(itemOf), null, 2)}\n`;
}

/** The citation as CSL-JSON: a list of one item. */
export function cslJson(citable: Citable): string {
  return cslJsonOf([citable]);
}
