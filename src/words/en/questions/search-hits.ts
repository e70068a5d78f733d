import type { Dataset } from '../../../domain/model/dataset';
import type { SystemId } from '../../../domain/model/ids';
import type { AsksDirected, DirectedQuestion } from '../../../domain/views/directed-answers';
import type { AsksOne, QuestionOfOne } from '../../../domain/views/questions-of-one';
import type { Asks, QuestionForms, QuestionSought } from '../../../domain/views/questions-sought';
import type { HitGroup, RowLocation } from '../../../domain/views/search';
import type { Unanswered } from '../../../domain/views/unanswered';
import { formatNumber, listed, quoted } from '../grammar/grammar';
import { nodeInText } from '../grammar/in-text';
import { asked } from './asked';
import { DIRECTED_FORMS } from './directed-forms';
import { things } from './things';

const GROUPS: Readonly<Record<HitGroup, string>> = {
  parties: 'Countries and parties',
  systems: 'Weapons',
  relationships: 'Deals, objections, sanctions',
  words: 'Words in sources',
  rows: 'Rows of your files',
};

/** How many deals hold the words, and how many of them the filters hide. */
export interface RowsFound {
  readonly found: number;
  readonly hidden: number;
  /** How many of them are in the list. */
  readonly listed: number;
}

function inTable({ found, hidden, listed }: RowsFound): string {
  const left = found - listed;
  const all = `${formatNumber(left)} ${left === 1 ? 'deal' : 'deals'}`;
  const what = listed > 0 ? `and ${formatNumber(left)} more` : `${all} with these words`;
  if (hidden === 0) return `${what}: show ${listed > 0 ? 'them' : 'all'} in the table`;
  if (hidden === found) return `${what}, all hidden by filters: clear these and show them in the table`;
  return `${what}: show in the table the ${formatNumber(found - hidden)} that the filters let through`;
}

/** "Comments, register.csv, line 1,234" */
function locationOf({ column, file, line }: RowLocation): string {
  const where = [column, file, line === null ? null : `line ${formatNumber(line)}`];
  return where.filter((part) => part !== null).join(', ');
}

/** The questions for one or more as people ask them, with single spaces and without a mark. */
const FORMS: QuestionForms = {
  forms: [
    {
      asks: 'common',
      before:
        /^(?:(?:show|find)(?: me)? )?(?:(?:what|which \w+) (?:do|does|have|has) |who (?:supplies|supply|arms|sells to) (?:both )?|(?:the )?(?:shared|common|same|joint) (?:\w+ ){1,2}(?:of|for|between) |compare |(?:the )?differences? between )(?=.+)/i,
      behind: / (?:(?:have|has|got|both) ){0,3}(?:in common|share)$/i,
    },
    {
      asks: 'between',
      before:
        /^(?:what (?:did|do|have|has) (?=.+ each other$)|what is between |(?:the )?(?:arms )?(?:trade|dealings?|deals?|relations|balance) (?:between|of) )/i,
      behind: / (?:supply|supplied|sell|sold|give|gave) (?:to )?each other$/i,
    },
    {
      asks: 'connection',
      before:
        /^(?:(?:show|find)(?: me)? |what (?:is|are) |(?:is|are) there )?(?:(?:the|a|any|all|every|shortest) )*(?:how (?:is|are|was|were|do|does|did|can) |what (?:connects|links|joins|ties) |(?:paths?|ways?|routes?|links?|connections?|relationships?|ties)(?: from| between| of)? |is |are |from |between )/i,
      behind:
        / (?:(?:is|are) )?(?:connect(?:ed|ions?)?|link(?:ed|s)?|relat(?:ed|ions?|ionships?)|tied|ties|paths?|routes?|joined)(?: (?:with|to) each other| together)?$/i,
    },
  ],
  ofOne: [
    {
      asks: 'suppliers',
      pattern:
        /^(?:who(?: else)?|what countries|which (?:countries|states|country|state)) (?:(?:has|have|had|is|are|was|were|mostly|mainly|also) )?(?:suppl(?:y|ies|ied|ying)|arm(?:s|ed|ing)?|sells?|sold|selling|deliver(?:s|ed|ing)?|export(?:s|ed|ing)?|gives?|gave) (?:(?:the )?(?:most|more) )?(?:(?:arms|weapons) )?(?:to )?(.+?)(?: with)?(?: (?:arms|weapons))?(?: (?:the )?most)?$/i,
    },
    {
      asks: 'suppliers',
      pattern:
        /^(?:what|which (?:arms|weapons)|from whom|from where|who|whom|where) (?:does|do|did|has|have) (.+?) (?:buy|bought|import|imported|order|ordered|get|got|receive|received|acquire|acquired|purchase|purchased|request|requested|want|ask for|asked for)(?: (?:arms|weapons))?(?: from)?(?: (?:the )?most)?$/i,
    },
    {
      asks: 'suppliers',
      pattern:
        /^(?:the )?(?:arms )?(?:suppliers? (?:of|to)|sellers? to|(?:imports?|purchases) (?:of|by|for)|(?:supplies|deliveries|exports|sales|arms|weapons) (?:to|for)) (.+)$/i,
    },
    { asks: 'suppliers', pattern: /^(.+?)(?:['’]s?)? (?:arms )?(?:suppliers?|imports|purchases)$/i },
    {
      asks: 'buyers',
      pattern:
        /^(?:who|what|which (?:arms|weapons)|whom|to whom|where) (?:does|do|did|has|have) (.+?) (?:suppl(?:y|ied)|arm|armed|sell|sold|deliver|delivered|export|exported|give|gave)(?: (?:arms|weapons))?(?: to)?(?: (?:the )?most)?$/i,
    },
    {
      asks: 'buyers',
      pattern:
        /^(?:who(?: else)?|what countries|which (?:countries|states|country|state)) (?:(?:has|have|had|is|are|was|were|mostly|mainly|also) )?(?:buys?|bought|buying|imports?|imported|orders?|ordered|gets?|got|receives?|received|purchases?|purchased) (?:(?:the )?(?:most|more) )?(?:(?:arms|weapons) )?from (.+?)(?: (?:the )?most)?$/i,
    },
    {
      asks: 'buyers',
      pattern:
        /^(?:the )?(?:buyers?|customers?|recipients?|exports?|sales|arms exports|arms sales|arms customers) (?:of|by|from) (.+)$/i,
    },
    {
      asks: 'buyers',
      pattern: /^(.+?)(?:['’]s?)? (?:arms )?(?:buyers?|customers?|recipients?|exports|sales)$/i,
    },
  ],
  directed: DIRECTED_FORMS,
  between:
    /, ?(?:and )?| (?:(?:is |are )?(?:connect|link|relat|ti|join)(?:ed|es|s)? (?:with|to|and) |(?:and|or|with|to|vs\.?|versus|against|[&+–—→>-]|->) )/i,
  within: / ?(?:->|[-–—→>/]) ?/,
  article: /^the /i,
};

const QUESTIONS: Readonly<Record<Asks | AsksOne, (names: string) => string>> = {
  suppliers: (names) => `Who supplies ${names}?`,
  buyers: (names) => `Whom does ${names} supply?`,
  connection: asked.connection,
  between: asked.between,
  common: asked.common,
};

/** So many weapons are told by their names. */
const FEW = 3;

/** "Tor-M1", "S-300PMU-1, S-300PMU-2, S-300V and 2 more" */
function weapons(dataset: Dataset, systems: readonly SystemId[]): string {
  const names = systems.slice(0, FEW).map((id) => things.toldApart(dataset, id));
  const more = systems.length - names.length;
  return listed([...names, ...(more > 0 ? [`${formatNumber(more)} more`] : [])], 'and');
}

/** A question that says who does what to whom, with as many of them as are known. */
function directed(dataset: Dataset, { asks, from, to, systems }: DirectedQuestion): string {
  const [giver, taker] = [from, to].map((id) => id && nodeInText(dataset, id));
  const goods = weapons(dataset, systems);
  const words: Readonly<Record<AsksDirected, string>> = {
    supplied: `What did ${giver} supply to ${taker}?`,
    'sellers-of': taker ? `Who supplies ${taker} with ${goods}?` : `Who supplies ${goods}?`,
    'buyers-of': giver ? `Whom does ${giver} supply with ${goods}?` : `Who buys ${goods}?`,
    'users-of': `Who got ${goods}?`,
    sanctions: giver
      ? taker
        ? `What sanctions did ${giver} put on ${taker}?`
        : `On whom did ${giver} put sanctions?`
      : `Who put sanctions on ${taker ?? 'whom'}?`,
    objections: giver
      ? taker
        ? `To what that ${taker} does did ${giver} object?`
        : `To what did ${giver} object?`
      : taker
        ? `Who objected to what ${taker} does?`
        : 'Who objected, and to what?',
  };
  return words[asks];
}

/** Why a question that was typed has no answer. */
function unanswered(of: Unanswered): string {
  if (of.why === 'itself') return `Both names mean ${of.name}. Ask about two that differ.`;
  return `No party or weapon here is called ${listed(of.names.map(quoted), 'or')}.`;
}

/** The list of what was found. */
export const searchHits = {
  groups: GROUPS,
  /** The heading of relationships, while the rows of files beside the case file are a group of their own. */
  ofCaseFile: `${GROUPS.relationships}: in the case file`,
  results: 'Found',
  more: (count: number) => `${formatNumber(count)} more: type more of the name`,
  forms: FORMS,
  question: (dataset: Dataset, { asks, of }: QuestionSought | QuestionOfOne) =>
    QUESTIONS[asks](
      listed(
        of.map((id) => nodeInText(dataset, id)),
        'and',
      ),
    ),
  directed,
  unanswered,
  questions: 'Questions',
  /** What leads to the rest of the rows. */
  inTable,
  location: locationOf,
  passage: (text: string) => `“${text}”`,
  hidden: (facets: readonly string[]) =>
    `hidden by the filter on ${facets.join(' and ')}; choosing it takes that off`,
};
