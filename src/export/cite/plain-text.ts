import { addressOfDoi } from '../../domain/model/source';
import { citationsWords } from '../../words/exports/citations';
import type { Citable } from './citable';
import { noteOf } from './note';

/** A sentence after the manner of a Chicago bibliography: author, “title,” where, when, link, and day of access. */
export function plainText(citable: Citable): string {
  const { type, authors, title, container, issued, address, doi } = citable;
  const where = doi === null ? address : addressOfDoi(doi);
  const say = citationsWords();
  return [
    ...authors.map((author) => (author.endsWith('.') ? author : `${author}.`)),
    say.inQuotes(title, '.'),
    say.issued(say.partOf(type, container ?? '', ','), issued),
    ...(where ? [`${where}.`] : []),
    noteOf(citable),
  ].join(' ');
}
