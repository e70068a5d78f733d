/** Text of others inside of Markdown: it stays text, whatever signs are in it. */
import { withUnsafeNamed } from '../../domain/text/hidden-signs';
import { oneLine } from '../cite/one-line';

/** Signs of markup wherever they stand; of underscores those that words do not hold inside of them. */
const MARKUP = /[\\`*[\]]|~(?=~)|<(?=[A-Za-z/!?])|&(?=#?\w+;)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** What would make a heading, a list, a quotation or a rule of a line that begins so. */
const AT_START = /^[#>=+-]/;
const NUMBERED = /^(\d{1,9})([.)])/;

/** A text as one line of Markdown that says just that text. */
export function asMarkdown(text: string): string {
  return oneLine(withUnsafeNamed(text))
    .replace(MARKUP, '\\$&')
    .replace(AT_START, '\\$&')
    .replace(NUMBERED, '$1\\$2');
}

const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => asMarkdown(cell).replaceAll('|', '\\|')).join(' | ')} |`;

/** A table of Markdown. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(headings), `|${headings.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
