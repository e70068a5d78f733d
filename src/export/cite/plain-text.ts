import { datesWords } from '../../words/dates';
import type { Citable } from './citable';
import { inQuotes, noteOf } from './note';

/** What a thing is, for those that are part of a dataset. */
const PART: Readonly<Partial<Record<Citable['type'], string>>> = {
  relationship: 'Relationship in ',
  figure: 'Figure in ',
};

function containerOf({ type, container }: Citable): string {
  if (container === null) return 'Dataset,';
  const part = PART[type];
  return part ? `${part}${inQuotes(container, ',')}` : `${container},`;
}

/** A sentence after the manner of a Chicago bibliography: author, “title,” where, when, link, and day of access. */
export function plainText(citable: Citable): string {
  const { authors, title, issued, address } = citable;
  return [
    ...authors.map((author) => (author.endsWith('.') ? author : `${author}.`)),
    inQuotes(title, '.'),
    `${containerOf(citable)} ${datesWords().inWords(issued)}.`,
    ...(address ? [`${address}.`] : []),
    noteOf(citable),
  ].join(' ');
}
