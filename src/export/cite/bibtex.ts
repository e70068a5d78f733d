/** BibTeX that classic styles take (an entry of type misc, with a year) and biblatex too (date, urldate, version). */

import { citationsWords } from '../../words/exports/citations';
import { type Citable, versionsOf } from './citable';
import { datePartsOf, dateRemark } from './dates';
import { noteOf } from './note';

/** Signs that mean something to TeX. Even an escaped brace counts as a brace to BibTeX, so braces are spelled out. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};

/** Signs that TeX would draw together: two hyphens as a dash, two apostrophes as a quotation mark. */
const LIGATURES = /([-',])(?=\1)/g;

function tex(text: string): string {
  return text.replace(/[\\{}~^`<>|%&#$_]/g, (sign) => TEX[sign] ?? sign).replace(LIGATURES, '$1{}');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

type Field = readonly [name: string, value: string];

/** A field of an entry; none where there is nothing to say. */
const field = (name: string, value: string | null): Field[] => (value === null ? [] : [[name, value]]);

/** The first year and month, for styles that know no other date. */
function yearAndMonth({ issued }: Citable): Field[] {
  const [year, month] = datePartsOf(issued)[0] ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [...field('year', year === undefined ? null : `{${year}}`), ...field('month', name ?? null)];
}

/** The citation as one BibTeX entry, in UTF-8. */
export function bibtex(citable: Citable): string {
  const { key, type, authors, title, container, issued, address, doi, permalink, accessed } = citable;
  const isOurs = type !== 'source';
  const fields: Field[] = [
    // Inner braces: a name of an institution, and a title whose capitals stay.
    ...authors.flatMap((author) => field('author', `{{${tex(author)}}}`)),
    ['title', `{{${tex(title)}}}`],
    ['howpublished', `{${tex(citationsWords().partOf(type, container ?? ''))}}`],
    ...field('version', isOurs ? `{${tex(versionsOf(citable))}}` : null),
    ['date', `{${issued}}`],
    ...yearAndMonth(citable),
    ...field('doi', doi === null ? null : `{${doi}}`),
    ['url', `{${address ?? permalink}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{${tex([...dateRemark(issued), noteOf(citable)].join(' '))}}`],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}
