/** A view as the query string of a link, and back. */
import type { DatasetId } from '../domain/ids';
import { nearest } from '../domain/nearest';
import { atMost, cut, fault, type Notice, type Pending, quoted } from './notice';
import { PARAMETERS, type Parameter } from './parameters';
import { type Entry, entriesOf, queryOf } from './query';
import { DEFAULT_VIEW, type View } from './view';

export type { Notice } from './notice';

/** How much of a view a link spells out. */
interface LinkOptions {
  /** True for links that are handed on: a changed default must not change what they show. */
  readonly complete: boolean;
  /** The dataset on the screen, which a complete link names. Without it, the one that the view names. */
  readonly dataset?: { readonly id: DatasetId; readonly version: string };
}

const IN_ORDER: readonly Parameter[] = Object.values(PARAMETERS);
const BY_NAME: ReadonlyMap<string, Parameter> = new Map(
  IN_ORDER.map((parameter) => [parameter.name, parameter]),
);

/** What mailers, social networks and campaigns append to links. None of it is ours, and none of it needs a word. */
const FOREIGN =
  /^(?:utm_.*|_ga|_gl|_hsenc|_hsmi|(?:fb|g|tt|tw|y)clid|msclkid|gclsrc|dclid|[gw]braid|igsh(?:id)?|li_fat_id|mc_[ce]id|mkt_tok)$/i;

/**
 * The query string that stands for a view, `?` included; empty where a link that is not complete has nothing to say,
 * because the view is the one that everybody gets.
 */
export function formatPermalink(view: View, { complete, dataset }: LinkOptions): string {
  const named = complete && dataset ? { ...view, dataset } : view;
  const entries = IN_ORDER.map((parameter) => {
    const text = parameter.format(named);
    const says = (complete && parameter.spelledOut) || text !== parameter.format(DEFAULT_VIEW);
    return { name: parameter.name, text: says ? text : '' };
  });
  return queryOf(entries.filter(({ text }) => text !== ''));
}

function complaint(name: string, value: string, message: string, meant: string | null = null): Notice {
  return { parameter: cut(name), ...fault(value, message, meant) };
}

/** What is to be said of a parameter that is not read: nothing where it is not ours, or says the same again. */
function noticesOfUnread({ name, text }: Entry, earlier: string | undefined): Pending[] {
  if (FOREIGN.test(name) || text === earlier) return [];
  if (!BY_NAME.has(name)) {
    const message = `Links have no parameter ${quoted(name)}.`;
    return [() => complaint(name, text, message, nearest(name, BY_NAME.keys()))];
  }
  if (text === '') return [() => complaint(name, text, `The parameter ${quoted(name)} has no value.`)];
  return [
    () => complaint(name, text, `The parameter ${quoted(name)} is there twice. The first one applies.`),
  ];
}

const tooLongNotice: Pending = () => complaint('', '', 'This link is too long. Its end was not read.');

/**
 * The view that a query string stands for, and what in it does not apply. It never throws, whatever the text, and
 * knows no dataset: whether the ids mean anything is for `resolveView` to say.
 */
export function parsePermalink(search: string): { view: View; notices: Notice[] } {
  const { entries, tooLong } = entriesOf(search);
  const texts = new Map<string, string>();
  const pending: Pending[] = tooLong ? [tooLongNotice] : [];
  let view = DEFAULT_VIEW;
  for (const entry of entries) {
    const { name, text } = entry;
    const parameter = BY_NAME.get(name);
    if (parameter && text !== '' && !texts.has(name)) {
      texts.set(name, text);
      const read = parameter.parse(view, text);
      view = read.view;
      pending.push(...read.faults.map((found) => () => ({ parameter: name, ...found })));
    } else {
      pending.push(...noticesOfUnread(entry, texts.get(name)));
    }
  }
  return { view, notices: atMost(pending) };
}
