/** Words of dealing: what they speak of, what they say has come of it, and who does it. */
import {
  COMING,
  DEAL,
  type DealingMeaning,
  type DealingRow,
  GOODS,
  NOUN,
  PLAN,
  supplies,
} from './dealing-row';
import { STEPS } from './dealing-steps';

/** Each row: words parted by commas, and what they mean. The longest words that fit decide. */
const ROWS: readonly DealingRow[] = [
  // Giving.
  ['sell, sells, selling, resell, reselling', supplies(null, 'gives', DEAL)],
  // What was sold or bought was ordered at least; whether it came, the word leaves open.
  ['sold, resold', supplies('ordered', 'gives', DEAL)],
  ['supplies, supply, supplying', supplies(null, 'gives', DEAL)],
  ['export, exports, exporting', supplies(null, 'gives', DEAL)],
  ['deliver, delivers, delivering', supplies(null, 'gives', { ...DEAL, ...COMING })],
  ['delivered, shipped', supplies('delivered', 'gives', { ...DEAL, ...COMING })],
  ['supplied, exported', supplies('delivered', 'gives', DEAL)],
  ['shipping, donate, donates, donating', supplies(null, 'gives', DEAL)],
  ['donated, provided with arms, provided, transferred', supplies('delivered', 'gives', DEAL)],
  ['provide, provides, providing', supplies(null, 'gives', DEAL)],
  ['transferring, transfers to', supplies(null, 'gives', DEAL)],
  ['handed over, handed over to', supplies('delivered', 'gives', { ...DEAL, ...COMING })],
  ['hand over, hands over, handing over', supplies(null, 'gives', { ...DEAL, ...COMING })],
  ['send, sends, sending, give, gives, giving, ship, ships', supplies(null, 'gives', GOODS)],
  ['sent, gave, given, gifted', supplies('delivered', 'gives', GOODS)],
  ['dispatched, despatched, airlifted, offloaded, passed on', supplies('delivered', 'gives', GOODS)],
  ['ceded', supplies('ordered', 'gives', GOODS)],
  ['lease, leases, leasing', supplies(null, 'gives', { ...GOODS, isEitherWay: true })],
  ['leased, rented, loaned, lent', supplies('ordered', 'gives', { ...GOODS, isEitherWay: true })],
  ['sale, sales, sale of, sales of', supplies(null, 'gives', { ...NOUN, ...DEAL })],
  [
    'delivery, deliveries, delivery of, deliveries of, shipment, shipments, shipment of, shipments of',
    supplies(null, 'gives', { ...NOUN, ...DEAL, ...COMING }),
  ],
  ['export of, exports of', supplies(null, 'gives', { ...NOUN, ...DEAL })],
  [
    'supply of, supplies of, transfer, transfer of, transfers of, transfers',
    supplies(null, 'gives', { ...NOUN, ...DEAL }),
  ],
  // Taking.
  ['buy, buys, buying, purchasing', supplies(null, 'takes', DEAL)],
  ['bought, purchased, acquired, procured', supplies('ordered', 'takes', DEAL)],
  ['will purchase', supplies('proposed', 'takes', { ...DEAL, ...PLAN })],
  ['may purchase, might purchase, could purchase', supplies('possible', 'takes', { ...DEAL, ...PLAN })],
  ['asked for, asks for, asking for', supplies('proposed', 'takes', GOODS)],
  ['acquire, acquires, acquiring, procure, procures, procuring', supplies(null, 'takes', DEAL)],
  ['import, imports, importing', supplies(null, 'takes', DEAL)],
  ['imported', supplies('delivered', 'takes', DEAL)],
  ['receive, receives, receiving', supplies(null, 'takes', { ...DEAL, ...COMING })],
  ['get, gets, getting', supplies(null, 'takes', { ...GOODS, ...COMING })],
  ['got, got hold of, took in, took possession of', supplies('delivered', 'takes', GOODS)],
  ['stocked up on, splashed out on', supplies('ordered', 'takes', GOODS)],
  [
    'received, took delivery of, taken delivery of, obtained, has obtained',
    supplies('delivered', 'takes', DEAL),
  ],
  [
    'take delivery of, takes delivery of, taking delivery of',
    supplies(null, 'takes', { ...DEAL, ...COMING }),
  ],
  ['purchase, purchases, purchase of, purchases of', supplies(null, 'takes', { ...NOUN, ...DEAL })],
  ['acquisition of, procurement of, imports of, import of', supplies(null, 'takes', { ...NOUN, ...DEAL })],
  ['arrive', supplies(null, 'neither', { ...DEAL, ...COMING })],
  ['arrived, had arrived, have arrived, has arrived', supplies('delivered', 'neither', DEAL)],
  ['ordered, placed an order, placed an order for, has on order', supplies('ordered', 'takes', DEAL)],
  ...STEPS,
  // Licences, money, detours.
  [
    'under licence, under license, under licence from, under license from',
    { relationship: 'licenses-production', direction: 'takes' },
  ],
  [
    'licensed production, licence production, license production, licensed the production of',
    { relationship: 'licenses-production', direction: 'gives' },
  ],
  [
    'financed, finances, financing, finance, funded, funds the purchase of, bankrolled',
    { relationship: 'finances', direction: 'acts', ...DEAL },
  ],
  [
    'paid for, pays for, pay for, pay, paid, paying for',
    { relationship: 'finances', direction: 'acts', ...DEAL },
  ],
  [
    'end up in the hands of, ended up in the hands of, ending up in the hands of',
    { relationship: 'diversion-concern', status: 'voiced', direction: 'reaches' },
  ],
  [
    'fall into the hands of, fell into the hands of, fallen into the hands of',
    { relationship: 'diversion-concern', status: 'voiced', direction: 'reaches' },
  ],
  [
    'diverted, diversion, diverting, smuggled',
    { relationship: 'diversion-concern', status: 'voiced', direction: 'neither' },
  ],
  [
    're-export, re-exported, re-exports, re-exporting',
    { relationship: 'diversion-concern', status: null, direction: 'neither' },
  ],
  // Objecting and punishing.
  [
    'sanctions, sanctioned, embargoed, embargo, arms embargo, embargoes, blacklisted',
    { relationship: 'sanctions', status: 'in-force', direction: 'acts', ...NOUN },
  ],
  [
    'imposed sanctions, imposed sanctions on, imposes sanctions on, imposing sanctions on',
    { relationship: 'sanctions', status: 'in-force', direction: 'acts' },
  ],
  [
    'imposed an embargo on, imposed an arms embargo on, sanctioned',
    { relationship: 'sanctions', status: 'in-force', direction: 'acts' },
  ],
  [
    'lifted sanctions, lifted its sanctions, lifted its embargo, lifted the embargo, lifted the sanctions',
    { relationship: 'sanctions', status: 'lifted', direction: 'acts' },
  ],
  [
    'lifted its embargo on, lifted the embargo on, lifted its arms embargo on, lifted the arms embargo on',
    { relationship: 'sanctions', status: 'lifted', direction: 'acts' },
  ],
  [
    'lifted sanctions on, lifted its sanctions on, lifted the sanctions on, sanctions were lifted',
    { relationship: 'sanctions', status: 'lifted', direction: 'acts' },
  ],
  [
    'objects to, objected to, objecting to, object to, oppose, opposes, opposed, opposing, opposition to',
    { relationship: 'objects-to', status: 'voiced', direction: 'acts', ...DEAL },
  ],
  [
    'protests, protested, protesting, protest',
    { relationship: 'objects-to', status: 'voiced', direction: 'acts', ...DEAL },
  ],
  [
    'protested against, protests against, protested at',
    { relationship: 'objects-to', status: 'voiced', direction: 'acts' },
  ],
  [
    'objection, objections, objected',
    { relationship: 'objects-to', status: 'voiced', direction: 'acts', ...DEAL },
  ],
  [
    'voiced concern, voiced concerns, expressed concern, expressed concerns, raised concerns',
    { relationship: 'objects-to', status: 'voiced', direction: 'acts' },
  ],
  [
    'concern over, concern about, concern at, concerns over, concerns about, concern',
    { relationship: 'objects-to', status: 'voiced', direction: 'acts', ...NOUN, ...DEAL },
  ],
  [
    'condemned, condemns, criticised, criticized, irritation',
    { relationship: 'objects-to', status: 'voiced', direction: 'acts', ...DEAL },
  ],
  // Denials.
  [
    'denied, denies, deny, denying, denial, dismissed reports, rejected reports, rejected claims',
    { isDenial: true },
  ],
  ['dismissed, dismisses, refuted, refutes, disputed, disputes', { isDenial: true, needsReport: true }],
];

const EMPTY: DealingMeaning = {
  relationship: null,
  status: null,
  direction: 'neither',
  isNoun: false,
  needsDeal: false,
  needsGoods: false,
  needsDelivery: false,
  needsReport: false,
  isEitherWay: false,
  isDenial: false,
  isPlan: false,
  isComing: false,
};

/** The words of rows, each with what it means. */
export function withMeanings(
  rows: readonly DealingRow[],
): readonly (readonly [words: string, meaning: DealingMeaning])[] {
  return rows.flatMap(([list, meaning]) =>
    list.split(', ').map((words) => [words, { ...EMPTY, ...meaning }] as const),
  );
}

/** All words of dealing, each with what it means. */
export const DEALING_WORDS = withMeanings(ROWS);

/** What words of dealing need beside them, besides names of systems and nouns for arms. */
export const DEAL_NOUNS: ReadonlySet<string> = new Set(
  (
    'arms weapons armament armaments sale sales export exports licence licences license licenses deal deals contract contracts agreement ' +
    'accord purchase purchases delivery deliveries transfer transfers shipment shipments sanctions embargo ' +
    'military equipment hardware parts'
  ).split(' '),
);
