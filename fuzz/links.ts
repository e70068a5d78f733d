/** Links of every kind through the codec: whatever they hold, they are read, quickly, and mean what they mean. */
import fc from 'fast-check';
import { datasetOf, GOLDEN_LINKS } from '../scripts/golden-links';
import { formatPermalink, parsePermalink } from '../src/permalink/codec';
import { MENDED, MENDED_WHERE_COMPLETE, TOLD } from '../src/permalink/fixtures/manglings';
import { queryIn } from '../src/permalink/mending';
import { MAX_NOTICES } from '../src/permalink/notice';
import { resolveView } from '../src/permalink/resolve';
import type { View } from '../src/permalink/view';
import { anyText, viewWith } from './views';

const MANGLES = Object.values({ ...MENDED, ...MENDED_WHERE_COMPLETE, ...TOLD });
const [published] = GOLDEN_LINKS;
if (!published) throw new Error('No link was ever published.');
const dataset = datasetOf(published);

/** A link as the app makes it, short or complete. */
const made = fc
  .tuple(viewWith(4), fc.boolean())
  .map(([view, complete]) => formatPermalink(view, { complete }));

/** A published link. */
const goldenLink = fc.constantFrom(...GOLDEN_LINKS.map(({ link }) => link));

/** A link that was damaged up to three times. */
const damagedLink = fc
  .tuple(
    fc.oneof(goldenLink, made),
    fc.array(fc.nat({ max: MANGLES.length - 1 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([link, steps]) => steps.reduce((damaged, step) => MANGLES[step]?.(damaged) ?? damaged, link));

const cutLink = fc
  .tuple(fc.oneof(goldenLink, made), fc.nat({ max: 400 }))
  .map(([link, at]) => link.slice(0, at));

const longLink = fc
  .tuple(
    fc.constantFrom('from', 'party', 'sel', 'open', 'years', 'files', 'map', 'd', 'x', ''),
    fc.constantFrom(
      'a',
      '~',
      '!',
      '%',
      '&',
      ';',
      '-',
      ' ',
      '…',
      '%2',
      '%25',
      '💣',
      'RUS~',
      '&amp;',
      '%E2%80',
      'x=1&',
    ),
    fc.integer({ min: 1, max: 20_000 }),
    fc.string(),
  )
  .map(([name, part, times, end]) => `?${name}=${part.repeat(times).slice(0, 20_000)}${end}`);

/** Any link that may reach the app. */
export const anyLink = fc.oneof(
  { weight: 4, arbitrary: damagedLink },
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: cutLink },
  { weight: 1, arbitrary: longLink },
);

/** The query of a link as a browser hands it on: it escapes some signs and drops others. */
export function queryOf(link: string): string {
  return URL.canParse(link, 'https://armsgraph.example/')
    ? queryIn(new URL(link, 'https://armsgraph.example/'))
    : link;
}

function mustBe(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Fails where a view does not come back from its own link as it was, without a word. */
export function checkRoundTrip(view: View, complete: boolean): void {
  const link = formatPermalink(view, { complete });
  const again = parsePermalink(link);
  mustBe(isSame(again.notices, []), `${link} has notices: ${JSON.stringify(again.notices)}`);
  mustBe(formatPermalink(again.view, { complete }) === link, `${link} does not come back as it was`);
}

/** Fails where a text is not read as it should be. */
export function checkLink(query: string): void {
  const { view, notices } = parsePermalink(query);
  mustBe(notices.length <= MAX_NOTICES, `${notices.length} notices`);
  checkRoundTrip(view, true);
  checkRoundTrip(view, false);
  const resolved = resolveView(view, dataset);
  mustBe(resolved.notices.length <= MAX_NOTICES, `${resolved.notices.length} notices of the dataset`);
  mustBe(isSame(resolveView(resolved.view, dataset).notices, []), 'what was resolved has notices again');
  checkRoundTrip(resolved.view, true);
}

/** Reads a text and writes its view again: what is timed. */
export function readAndWrite(query: string): void {
  formatPermalink(parsePermalink(query).view, { complete: true });
}

/** Any view that a person may have made. */
export const completeView = viewWith(3);

/** Fails where a complete link is cut at some letter and nothing is said of it. */
export function checkCut(view: View, at: number): void {
  const link = formatPermalink(view, { complete: true });
  const cut = link.slice(0, '?v=1'.length + (at % (link.length - '?v=1'.length)));
  mustBe(parsePermalink(cut).notices.length > 0, `${cut} was cut, and nothing is said of it`);
}
