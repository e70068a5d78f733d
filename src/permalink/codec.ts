/** A view as the query string of a link, and back. */
import type { DatasetId } from '../domain/model/ids';
import { nearest } from '../domain/text/nearest';
import type { Finding } from './finding';
import {
  type Address,
  type Mended,
  mendedName,
  mendedQuery,
  mendedValue,
  mendedYears,
  queryBehindHash,
  queryIn,
} from './mending';
import { LINK_VERSION } from './notations';
import { atMost, cut, type Notice, noticeOf, type Pending, repair } from './notice';
import { BESIDE_VIEW, FIRST_OF_COMPLETE, LAST_OF_COMPLETE, PARAMETERS, type Parameter } from './parameters';
import { type Entry, entriesOf, queryOf, readable } from './query';
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
  // Beside a step of a story the view is spelled out: a link that says no more shows what the step does.
  const inFull = view.story ? !view.story.isAlone : complete;
  const entries = IN_ORDER.map((parameter) => {
    const text = parameter.format(named);
    const says = (inFull && parameter.spelledOut) || text !== parameter.format(DEFAULT_VIEW);
    return { name: parameter.name, text: says ? text : '' };
  });
  return queryOf(entries.filter(({ text }) => text !== ''));
}

function complaint(name: string, value: string, finding: Finding, meant: string | null = null): Notice {
  return { parameter: cut(name), ...noticeOf(value, finding, meant) };
}

/** What writers of links call a number of steps, which is part of what is asked for and has no parameter of its own. */
const STEPS = /^(?:depth|steps?|hops?|distance|radius)$/i;

/** What is to be said of a parameter that is not read: nothing where it is not ours, or says the same again. */
function noticesOfUnread({ name, text }: Entry, texts: ReadonlyMap<string, string>): Pending[] {
  if (FOREIGN.test(name) || text === texts.get(name)) return [];
  if (STEPS.test(name)) {
    const ofWay = () => texts.has(PARAMETERS.path.name) && !texts.has(PARAMETERS.around.name);
    return [() => complaint(name, text, { code: 'steps-elsewhere', name, ofWay: ofWay() })];
  }
  if (!BY_NAME.has(name))
    return [() => complaint(name, text, { code: 'no-parameter', name }, nearest(name, BY_NAME.keys()))];
  return [() => complaint(name, text, { code: text === '' ? 'no-value' : 'twice', name })];
}

const ofTheWhole =
  (finding: Finding): Pending =>
  () =>
    complaint('', '', finding);

const CUT = ofTheWhole({ code: 'cut' });
const AND_AT_END: Pending = () => ({
  parameter: '',
  ...repair({ code: 'signs-at-end', signs: '&', name: null }),
});

/** Whether a link that was complete lacks its end. */
function wasCut(texts: ReadonlyMap<string, string>): boolean {
  const isComplete = texts.get(FIRST_OF_COMPLETE) === LINK_VERSION.format(null);
  return isComplete && !texts.has(LAST_OF_COMPLETE);
}

/** The parameter of this name, also where the name was damaged. */
const parameterNamed = (name: string): Parameter | undefined =>
  BY_NAME.get(/^[a-z]*$/.test(name) ? name : mendedName(name));

const repaired =
  (parameter: string, finding: Finding): Pending =>
  () => ({ parameter, ...repair(finding) });

/** A value as it was before it was damaged. The names of files are a person's own, and stay as they are. */
function mendedText(parameter: Parameter, text: string): Mended {
  if (parameter === PARAMETERS.files || parameter === PARAMETERS.mappings) return { text, repairs: [] };
  return parameter === PARAMETERS.years ? mendedYears(text) : mendedValue(text);
}

/** The entry as it was before it was damaged. */
function mendedEntry({ name, text }: Entry): { entry: Entry; pending: Pending[] } {
  const parameter = parameterNamed(name);
  if (!parameter) return { entry: { name, text }, pending: [] };
  const value = mendedText(parameter, text);
  const ofName: Finding[] =
    parameter.name === name ? [] : [{ code: 'read-as', text: name, meant: parameter.name }];
  return {
    entry: { name: parameter.name, text: value.text },
    pending: [...ofName, ...value.repairs].map((finding) => repaired(parameter.name, finding)),
  };
}

/**
 * The view that a query string stands for, and what in it does not apply. It never throws, whatever the text, and
 * knows no dataset: whether the ids mean anything is for `resolveView` to say.
 */
export function parsePermalink(search: string): { view: View; notices: Notice[] } {
  return parseQuery(search, []);
}

/** The same of the whole address of the page. */
export function parseAddress(address: Address): { view: View; notices: Notice[] } {
  const isBehindHash = queryBehindHash(address.hash) !== null;
  return parseQuery(queryIn(address), isBehindHash ? [{ code: 'behind-hash' }] : []);
}

/** @param repairs What was done before, to come to the query. */
function parseQuery(search: string, repairs: readonly Finding[]): { view: View; notices: Notice[] } {
  const query = mendedQuery(readable(search), [...BY_NAME.keys()]);
  const { entries, unread } = entriesOf(query.text);
  const texts = new Map<string, string>();
  const pending: Pending[] = [...repairs, ...query.repairs].map((finding) => repaired('', finding));
  if (unread !== null) pending.push(ofTheWhole({ code: 'too-long', from: unread }));
  let view = DEFAULT_VIEW;
  for (const found of entries) {
    const { entry, pending: repairs } = mendedEntry(found);
    const { name, text } = entry;
    const parameter = BY_NAME.get(name);
    if (parameter && text !== '' && !texts.has(name)) {
      texts.set(name, text);
      const read = parameter.parse(view, text);
      view = read.view;
      pending.push(...repairs, ...read.notices.map((notice) => () => ({ parameter: name, ...notice })));
    } else {
      pending.push(...noticesOfUnread(entry, texts));
    }
  }
  const { story } = view;
  if (story && [...texts.keys()].every((name) => BESIDE_VIEW.has(name)))
    view = { ...view, story: { ...story, isAlone: true } };
  if (unread === null && wasCut(texts)) pending.unshift(CUT);
  // Of older links, more may have stood behind it.
  else if (texts.has(FIRST_OF_COMPLETE) && query.text.endsWith('&')) pending.unshift(AND_AT_END);
  return { view, notices: atMost(pending) };
}
