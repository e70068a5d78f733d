/** RIS, as reference managers exchange it: a tag in each line, and no way to write a line break or a name with commas. */

import { citationsWords } from '../../words/exports/citations';
import { type Citable, versionsOf } from './citable';
import { datePartsOf, dateRemark } from './dates';
import { noteOf } from './note';

/** What each thing is to RIS: a relationship is a page of the dataset's site. */
const TYPE = { relationship: 'ELEC', source: 'ELEC', figure: 'FIGURE', dataset: 'DATA' } as const;

type Line = readonly [tag: string, value: string];

/** A line of an entry; none where there is nothing to say. */
const line = (tag: string, value: string | null): Line[] => (value ? [[tag, value]] : []);

/** "2007/02/01": what is not known stays empty, and both strokes stay. */
function dayOf(parts: readonly number[]): string {
  const [year = '', month, day] = parts;
  const two = (part: number | undefined) => (part === undefined ? '' : `${part}`.padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}`;
}

/** The first date, and its year by itself for what knows no other. */
function datesOf({ issued }: Citable): Line[] {
  const [first] = datePartsOf(issued);
  return first ? [['PY', `${first[0]}`], ...line('DA', first.length > 1 ? dayOf(first) : null)] : [];
}

/** What the one date of an entry leaves out: that it is doubtful, or that it has an end. */
function remarkOnDate({ issued }: Citable): string[] {
  const said = dateRemark(issued);
  return said.length > 0 || datePartsOf(issued).length < 2 ? said : [citationsWords().date(issued)];
}

/** RIS takes what stands before a comma for a family name, which whom to name for a dataset has none of. */
function authorOf(author: string, { type }: Citable): string {
  return type === 'source' ? author : author.replaceAll(',', ';');
}

/** The citation as one RIS entry. */
export function ris(citable: Citable): string {
  const { key, type, isRegister, title, authors, container } = citable;
  const { address, doi, permalink, accessed } = citable;
  const lines: Line[] = [
    ['TY', isRegister ? 'DATA' : TYPE[type]],
    ...authors.flatMap((author) => line('AU', authorOf(author, citable))),
    ...line('TI', title),
    ...line(isRegister ? 'PB' : 'T2', container),
    ...line('ET', type === 'source' ? null : versionsOf(citable)),
    ...datesOf(citable),
    ...line('DO', doi),
    ['UR', address ?? permalink],
    ...line('Y2', dayOf(datePartsOf(accessed)[0] ?? [])),
    ['N1', [...remarkOnDate(citable), noteOf(citable)].join(' ')],
    ['ID', key],
    ['ER', ''],
  ];
  return `${lines.map(([tag, value]) => `${tag}  - ${value}`).join('\n')}\n`;
}
