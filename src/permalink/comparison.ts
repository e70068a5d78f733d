/**
 * What a view is compared with: `with=years:2015..2024`, `with=from:CHN`, several joined by `~` as
 * `with=from:CHN~years:2015..2024`. Each part is named as its own parameter and written as there; `any` lets all through.
 */
import { FACET, FACET_IDS, type FacetId } from '../domain/columns/facets';
import { type Comparison, partsCompared } from '../domain/compare/comparison';
import { ANY, isActive, type OwnPart } from '../domain/filter/filter';
import { nearest } from '../domain/text/nearest';
import { CHOICE, type Notation } from './notations';
import { cut, noticeOf, readAs, type TextNotice } from './notice';
import { YEARS } from './years';

/** What lets everything through. */
const ALL = 'any';

const PARTS: readonly OwnPart[] = [...FACET_IDS, 'years'];

/** A part of the text: the name before its colon, and the values behind it. */
interface Written {
  readonly name: string;
  readonly values: readonly string[];
}

/** The parts of a text; a value without a name belongs to the part before it. */
function writtenParts(text: string): Written[] {
  const parts: { name: string; values: string[] }[] = [];
  for (const piece of text.split('~')) {
    const colon = piece.indexOf(':');
    const last = parts.at(-1);
    if (colon < 0 && last) last.values.push(piece);
    else parts.push({ name: piece.slice(0, Math.max(0, colon)), values: [piece.slice(colon + 1)] });
  }
  return parts;
}

/** A part as a link writes it; what has no name as it stands there. */
const textOf = (name: string, values: string): string => (name && `${name}:`) + values;

/** The notices of a part, which quote it with its name as the link does, and of which each means the whole text with another part in its place. */
function within(text: string, own: string, { name, part, notices }: Noted): TextNotice[] {
  return notices.map((notice) => ({
    ...notice,
    value: cut(textOf(name, notice.value)),
    ...(notice.nearest !== undefined && { nearest: text.replace(own, textOf(part, notice.nearest)) }),
  }));
}

/** What was found in a part: its name as it is written, and the one that is meant. */
interface Noted {
  readonly name: string;
  readonly part: OwnPart;
  readonly notices: readonly TextNotice[];
}

interface Read {
  readonly comparison: Comparison;
  readonly notices: readonly TextNotice[];
}

const has = ({ years, facets }: Comparison, part: OwnPart): boolean =>
  part === 'years' ? years !== undefined : facets[part] !== undefined;

/** A part whose name is none of a filter's, with the whole text that has the nearest in its place. */
function unknownPart(text: string, own: string, name: string, values: string): TextNotice {
  const meant = nearest(name, PARTS);
  const whole = meant === null ? null : text.replace(own, textOf(meant, values));
  return noticeOf(own, { code: 'no-word', of: 'with', text: own }, whole);
}

function withYearsOf(before: Comparison, values: string): Read {
  if (values === ALL) return { comparison: { ...before, years: null }, notices: [] };
  const { value, notices } = YEARS.parse(values);
  return { comparison: value === undefined ? before : { ...before, years: value }, notices };
}

function withFacet(before: Comparison, facet: FacetId, values: string): Read {
  const { value = ANY, notices } = values === ALL ? { notices: [] } : CHOICE.parse(values);
  if (values !== ALL && !isActive(value)) return { comparison: before, notices };
  return { comparison: { ...before, facets: { ...before.facets, [facet]: value } }, notices };
}

function withPart(before: Comparison, text: string, { name, values }: Written): Read {
  const joined = values.join('~');
  // Letters of another case mean the same in the names of parts, and in the word for all.
  const inSmall = joined.toLowerCase() === ALL ? ALL : joined;
  const own = textOf(name, joined);
  const part = PARTS.find((one) => one === name.toLowerCase());
  if (part === undefined) return { comparison: before, notices: [unknownPart(text, own, name, joined)] };
  if (has(before, part))
    return { comparison: before, notices: [noticeOf(own, { code: 'twice', name: part })] };
  const read = part === 'years' ? withYearsOf(before, inSmall) : withFacet(before, part, inSmall);
  const plain = textOf(part, inSmall);
  const notices = within(text, own, { name, part, notices: read.notices });
  return { ...read, notices: [...(own === plain ? [] : [readAs(own, plain)]), ...notices] };
}

const written = (comparison: Comparison, part: OwnPart): string => {
  if (part === 'years') return comparison.years ? YEARS.format(comparison.years) : ALL;
  const choice = comparison.facets[part];
  return choice && isActive(choice) ? CHOICE.format(choice) : ALL;
};

/** The facets in the order of their own parameters, and then the years. */
function inOrder(comparison: Comparison): OwnPart[] {
  const places = (part: OwnPart) => (part === 'years' ? Number.POSITIVE_INFINITY : placeOf(part));
  return partsCompared(comparison).toSorted((a, b) => places(a) - places(b));
}

const placeOf = (facet: FacetId): number => FACET[facet].inLink;

/** What a view is compared with; null where nothing is compared. */
export const COMPARISON: Notation<Comparison | null> = {
  parse(text) {
    let comparison: Comparison = { facets: {} };
    const notices: TextNotice[] = [];
    for (const part of writtenParts(text)) {
      const read = withPart(comparison, text, part);
      comparison = read.comparison;
      notices.push(...read.notices);
    }
    return partsCompared(comparison).length > 0 ? { value: comparison, notices } : { notices };
  },
  format: (comparison) =>
    comparison
      ? inOrder(comparison)
          .map((part) => textOf(part, written(comparison, part)))
          .join('~')
      : '',
};
