/** The sentences of a newspaper for each kind of relationship and each status: the one place where they stand. */

import { KIND, type Kind } from '../../../domain/model/relationship';
import type { Status } from '../../../domain/model/status';
import { definite, possessive } from '../grammar/in-text';

/** The parts of a sentence, as they read inside it. */
export interface Parts {
  readonly from: string;
  readonly to: string;
  /** "10-12 Tor-M1", "a missile defence system". */
  readonly goods: string;
  /** Whether the source leaves the weapons unnamed. */
  readonly isUnnamed: boolean;
  /** Whether it is the buyer that has chosen, and not the seller that has proposed. */
  readonly isChosen: boolean;
  /** Who says so, where it is no more than a word: "a US cable". */
  readonly who: string;
  /** Which end of it confirms it, where one of them does. */
  readonly confirmedBy: 'from' | 'to' | null;
  /** The party that has the concern, where it is a party. */
  readonly worried: string | null;
  /** What an objection is to, with its "over": " over the supply of AK-103 rifles …". */
  readonly over: string;
  /** What a table says of how far it has come, where that is no status known here: in quotation marks. */
  readonly told: string | null;
  /** What part of the other party it concerns, and over what. */
  readonly scope: string | undefined;
}

type Sentences = Readonly<Record<Status, (parts: Parts) => string>>;

/** What stands in the place of a status that is not known here: the word of the table, as it says it. */
const tableSays = ({ told }: Parts) =>
  told === null ? 'the words for its status are not known here' : `the table says ${told}`;

const supplyThat = (what: string) => (p: Parts) =>
  `${possessive(p.from)} supply of ${p.goods} to ${p.to} ${what}`;

function confirmedSupply({ from, to, goods, confirmedBy }: Parts): string {
  if (confirmedBy === 'from') return `${from} confirmed that it would supply ${to} with ${goods}`;
  if (confirmedBy === 'to') return `${to} confirmed that ${from} would supply it with ${goods}`;
  return supplyThat('was confirmed')({ from, to, goods } as Parts);
}

const SUPPLY: Sentences = {
  opinion: (p) =>
    p.isUnnamed
      ? `${p.from} helped to arm ${p.to}, in the opinion of ${p.who}`
      : `${p.from} supplied ${p.to} with ${p.goods}, in the opinion of ${p.who}`,
  possible: (p) => `${p.from} might supply ${p.to} with ${p.goods}, according to ${p.who}`,
  voiced: (p) => `${p.from} was said to supply ${p.to} with ${p.goods}`,
  negotiating: (p) => `${p.from} and ${p.to} were negotiating over ${p.goods}`,
  proposed: (p) =>
    p.isChosen
      ? `${p.to} chose ${p.goods} from ${p.from}, but had not ordered`
      : `${p.from} proposed ${p.goods} for ${p.to}`,
  authorised: (p) => `${p.from} authorised the supply of ${p.goods} to ${p.to}`,
  ordered: (p) => `${p.to} ordered ${p.goods} from ${p.from}`,
  confirmed: confirmedSupply,
  'partly-delivered': (p) => `${p.from} delivered part of ${possessive(p.to)} order of ${p.goods}`,
  delivered: (p) => `${p.from} delivered ${p.goods} to ${p.to}`,
  'in-force': supplyThat('was in force'),
  lifted: supplyThat('was no longer in force'),
  refused: supplyThat('was refused'),
  revoked: supplyThat('was revoked'),
  suspended: supplyThat('was suspended'),
  cancelled: supplyThat('was called off'),
  'not-concluded': (p) => `${p.to} did not get ${definite(p.goods)}`,
  unknown: (p) => `${possessive(p.from)} supply of ${p.goods} to ${p.to}: ${tableSays(p)}`,
};

const licenceThat = (what: string) => (p: Parts) =>
  `${possessive(p.from)} licence for ${p.to} to make ${p.goods} ${what}`;

const LICENCE: Sentences = {
  opinion: (p) => `${p.from} licensed ${p.to} to make ${p.goods}, in the opinion of ${p.who}`,
  possible: (p) => `${p.from} might license ${p.to} to make ${p.goods}, according to ${p.who}`,
  voiced: (p) => `${p.from} was said to license ${p.to} to make ${p.goods}`,
  negotiating: (p) => `${p.from} and ${p.to} were negotiating over a licence to make ${p.goods}`,
  proposed: (p) =>
    p.isChosen
      ? `${p.to} chose to make ${p.goods} under licence from ${p.from}, but had not ordered`
      : `${p.from} proposed to license ${p.to} to make ${p.goods}`,
  authorised: (p) => `${p.from} allowed ${p.to} to make ${p.goods} under licence`,
  ordered: (p) => `${p.from} and ${p.to} agreed on a licence to make ${p.goods}`,
  confirmed: (p) => `${p.to} was to make ${p.goods} under licence from ${p.from}`,
  'partly-delivered': (p) => `${p.to} made part of an order of ${p.goods} under licence from ${p.from}`,
  delivered: (p) => `${p.to} made ${p.goods} under licence from ${p.from}`,
  'in-force': licenceThat('was in force'),
  lifted: licenceThat('was no longer in force'),
  refused: licenceThat('was refused'),
  revoked: licenceThat('was revoked'),
  suspended: licenceThat('was suspended'),
  cancelled: licenceThat('was called off'),
  'not-concluded': (p) => `${p.to} did not get a licence from ${p.from} to make ${definite(p.goods)}`,
  unknown: (p) => `${possessive(p.from)} licence for ${p.to} to make ${p.goods}: ${tableSays(p)}`,
};

/** What a party does without goods: "financed purchases by India", "finance purchases by India". */
interface Act {
  readonly did: (parts: Parts) => string;
  readonly toDo: (parts: Parts) => string;
}

/** "on Russia’s arms exporters, for doing business with Iran"; "on Northarms over its business with Eastland". */
function onWhom({ to, scope }: Parts): string {
  if (scope === undefined) return `on ${to}`;
  return /^(over|for|because|in|on|against) /u.test(scope)
    ? `on ${to} ${scope}`
    : `on ${possessive(to)} ${scope.replace(/^the /u, '')}`;
}

const FINANCE: Act = {
  did: ({ to }) => `financed purchases by ${to}`,
  toDo: ({ to }) => `finance purchases by ${to}`,
};
const AGENCY: Act = { did: ({ to }) => `exported for ${to}`, toDo: ({ to }) => `export for ${to}` };
const SANCTIONS: Act = {
  did: (p) => `put sanctions ${onWhom(p)}`,
  toDo: (p) => `put sanctions ${onWhom(p)}`,
};
const OBJECTION: Act = {
  did: ({ over }) => `objected ${over}`,
  toDo: ({ over }) => `object ${over}`,
};

const sentencesOf = ({ did, toDo }: Act, own: Partial<Sentences> = {}): Sentences => {
  const done = (p: Parts) => `${p.from} ${did(p)}`;
  const decided = (p: Parts) => `${p.from} decided to ${toDo(p)}`;
  return {
    opinion: (p) => `${done(p)}, in the opinion of ${p.who}`,
    possible: (p) => `${p.from} might ${toDo(p)}, according to ${p.who}`,
    voiced: (p) => `${p.from} was said to ${toDo(p)}`,
    negotiating: (p) => `${p.from} was in talks to ${toDo(p)}`,
    proposed: (p) => `${p.from} proposed to ${toDo(p)}`,
    authorised: decided,
    ordered: decided,
    confirmed: done,
    'partly-delivered': (p) => `${done(p)}, in part`,
    delivered: done,
    'in-force': done,
    lifted: (p) => `${done(p)}, and no longer does`,
    refused: (p) => `${p.from} refused to ${toDo(p)}`,
    revoked: (p) => `${p.from} was no longer to ${toDo(p)}`,
    suspended: (p) => `${done(p)}, and has stopped for now`,
    cancelled: (p) => `${p.from} gave up its plan to ${toDo(p)}`,
    'not-concluded': (p) => `${p.from} did not ${toDo(p)}`,
    unknown: (p) => `Whether ${done(p)}: ${tableSays(p)}`,
    ...own,
  };
};

const couldPass = ({ goods, from, to }: Parts) => `${goods} could pass from ${from} to ${to}`;

/** A fear is nobody's deed: it is voiced, or it is said what became of it. */
const concernThat = (what: string) => (p: Parts) => `The concern that ${couldPass(p)} ${what}`;

const CONCERN: Sentences = {
  opinion: (p) => `${couldPass(p)}, in the opinion of ${p.who}`,
  possible: (p) => `It is possible that ${couldPass(p)}, according to ${p.who}`,
  voiced: (p) =>
    p.worried
      ? `${p.worried} feared that ${couldPass(p)}`
      : `${p.who} reported the fear that ${couldPass(p)}`,
  negotiating: concernThat('was under discussion'),
  proposed: concernThat('was put forward'),
  authorised: concernThat('was put on record'),
  ordered: concernThat('was put on record'),
  confirmed: concernThat('was confirmed'),
  'partly-delivered': concernThat('came true in part'),
  delivered: concernThat('came true'),
  'in-force': concernThat('remained'),
  lifted: concernThat('no longer applied'),
  refused: concernThat('was rejected'),
  revoked: concernThat('was withdrawn'),
  suspended: concernThat('was set aside for now'),
  cancelled: concernThat('was given up'),
  'not-concluded': concernThat('did not come true'),
  unknown: (p) => `The concern that ${couldPass(p)}: ${tableSays(p)}`,
};

/** The sentences by kind and status. */
export const SENTENCE: Readonly<Record<Kind, Sentences>> = {
  supplies: SUPPLY,
  'licenses-production': LICENCE,
  finances: sentencesOf(FINANCE),
  'exports-for': sentencesOf(AGENCY),
  sanctions: sentencesOf(SANCTIONS, {
    lifted: ({ from, ...p }) => `${from} lifted its sanctions ${onWhom({ from, ...p })}`,
    suspended: ({ from, ...p }) => `${from} suspended its sanctions ${onWhom({ from, ...p })}`,
  }),
  'objects-to': sentencesOf(OBJECTION, {
    voiced: ({ from, over }) => `${from} objected ${over}`,
    confirmed: ({ from, over }) => `${from} confirmed that it objected ${over}`,
    refused: ({ from, to, over }) => `${from} objected ${over}; ${to} rejected the objection`,
    lifted: ({ from, over }) => `${from} no longer objected ${over}`,
    suspended: ({ from, over }) => `${from} objected ${over}, and dropped it for now`,
    cancelled: ({ from, over }) => `${from} dropped its objection ${over}`,
  }),
  'diversion-concern': CONCERN,
};

/** What the other side says came of it, after "a press report says …". */
const OTHERWISE: Readonly<Record<Status, string>> = {
  opinion: 'it is an opinion',
  possible: 'it is a possibility, no more',
  voiced: 'it is only talk',
  negotiating: 'it is under negotiation',
  proposed: 'it is a proposal',
  authorised: 'it was authorised',
  ordered: 'a contract was signed',
  confirmed: 'the deal was confirmed',
  'partly-delivered': 'some arrived',
  delivered: 'they arrived',
  'in-force': 'it is in force',
  lifted: 'it is no longer in force',
  refused: 'it was refused',
  revoked: 'it was revoked',
  suspended: 'it is suspended',
  cancelled: 'it was called off',
  'not-concluded': 'nothing came of it',
  unknown: 'it in words that are not known here',
};

/** What the other side says against a sentence: "it did", "nothing came of it". */
export function otherwise(kind: Kind, shown: Status, rival: Status): string {
  const isAnswer = KIND[kind].carriesGoods && shown === 'not-concluded' && rival === 'delivered';
  return isAnswer ? 'it did' : OTHERWISE[rival];
}
