/** BibTeX that classic styles take (an entry of type misc, with a year) and biblatex too (date, urldate, version). */
import type { Citable } from './citable';
import { datePartsOf, dateRemark } from './dates';
import { inQuotes, noteOf } from './note';

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

const WHAT: Readonly<Record<Citable['type'], (container: string) => string>> = {
  relationship: (container) => `Relationship in ${inQuotes(container)}`,
  figure: (container) => `Figure in ${inQuotes(container)}`,
  source: (container) => container,
  dataset: () => 'Dataset',
};

/** The first year and month, for styles that know no other date. */
function yearAndMonth({ issued }: Citable): [string, string][] {
  const [year, month] = datePartsOf(issued)[0] ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [
    ...(year === undefined ? [] : [['year', `{${year}}`] as [string, string]]),
    ...(name === undefined ? [] : [['month', name] as [string, string]]),
  ];
}

/** The citation as one BibTeX entry, in UTF-8. */
export function bibtex(citable: Citable): string {
  const { key, type, authors, title, container, issued, address, permalink, accessed } = citable;
  const isOurs = type !== 'source';
  const fields: [string, string][] = [
    // Inner braces: a name of an institution, and a title whose capitals stay.
    ...authors.map((author): [string, string] => ['author', `{{${tex(author)}}}`]),
    ['title', `{{${tex(title)}}}`],
    ['howpublished', `{${tex(WHAT[type](container ?? ''))}}`],
    ...(isOurs ? [['version', `{${tex(citable.datasetVersion)}}`] as [string, string]] : []),
    ['date', `{${issued}}`],
    ...yearAndMonth(citable),
    ['url', `{${address ?? permalink}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{${tex([...dateRemark(issued), noteOf(citable)].join(' '))}}`],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}
