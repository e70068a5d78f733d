/** Kinds of text files that are known by one of their first lines. */
import type { OtherKind } from './kind';

/** So many lines tell what a text is. */
const MAX_LINES = 40;

/** So much of a line does. */
const MAX_LETTERS = 300;

/** The first lines of a text that say something, without the space around them. */
export function firstLines(lines: readonly string[]): string {
  return lines
    .slice(0, 4 * MAX_LINES)
    .map((line) => line.slice(0, MAX_LETTERS).trim())
    .filter((line) => line !== '')
    .slice(0, MAX_LINES)
    .join('\n');
}

/** A text in whose first lines this is. */
function says(sign: RegExp): (text: string) => boolean {
  return (text) => sign.test(text);
}

/** Kinds known by their first lines. */
export const KINDS_OF_TEXT: readonly OtherKind<string>[] = [
  {
    is: (text) => text === '',
    file: 'blank',
  },
  { is: says(/^ID;P\w+|^TABLE\n0,1\n/), file: 'sylk' },
  { is: says(/(?:^|\n)graph\s?\[/i), file: 'gml' },
  {
    is: says(/^(?:(?:\/\/|\/\*|#)[^\n]*\n)*(?:strict )?(?:di)?graph\b[^{[\n]*\n?\{/i),
    file: 'dot',
  },
  {
    is: says(/(?:^|\n)\*(?:vertices|network|arcs|arcslist|edges|edgeslist)\b/i),
    file: 'pajek',
  },
  { is: says(/^dl n ?=/i), file: 'ucinet' },
  { is: says(/^nodedef ?>/i), file: 'gdf' },
  {
    is: says(/(?:^|\n)(?:@prefix [\w.-]*: ?<|prefix [\w.-]*: ?<|<[^<>\s]+> <[^<>\s]+> [<"_])/i),
    file: 'turtle',
  },
  {
    is: says(
      /(?:^|\n)@(?:article|book|booklet|inbook|incollection|inproceedings|manual|misc|online|phdthesis|report|techreport|unpublished|string|preamble)\s?\{/i,
    ),
    file: 'bibtex',
  },
  {
    is: says(/(?:^|\n)TY {2}- /),
    file: 'ris',
  },
  {
    is: says(/^from: <saved by |^(?:[\w-]+: [^\n]*\n)*content-type: multipart\/related/i),
    file: 'mhtml',
  },
  {
    is: says(
      /^(?:return-path|delivered-to|received|message-id|mime-version|date|from|to|subject): [\s\S]*\n(?:mime-version|message-id): /i,
    ),
    file: 'e-mail',
  },
  {
    is: says(
      /(?:^|\n)(?:create table |insert into |pragma |begin transaction|-- mysql dump|-- postgresql database dump)/i,
    ),
    file: 'sql',
  },
  {
    is: says(/^version https:\/\/git-lfs\.github\.com\/spec/),
    file: 'git-lfs',
  },
  {
    is: says(/^\[(?:InternetShortcut|Desktop Entry)\]/),
    file: 'web-link',
  },
];
