/** Words that say how far a deal has come. */
import { DEAL, DELIVERY, type DealingRow, GOODS, NOUN, PLAN, supplies } from './dealing-row';

/** Each row: words parted by commas, and what they mean. */
export const STEPS: readonly DealingRow[] = [
  // How far it has come.
  [
    'negotiate, negotiates, negotiating, negotiated, negotiations, negotiation, in negotiations',
    supplies('negotiating', 'neither', DEAL),
  ],
  ['in talks, talks, holding talks', supplies('negotiating', 'neither', DEAL)],
  [
    'completed delivery, completing delivery, completes delivery, completed deliveries',
    supplies('delivered', 'gives'),
  ],
  [
    'completed delivery of, completing delivery of, completed the delivery of, completed deliveries of',
    supplies('delivered', 'gives'),
  ],
  [
    'completed the delivery, delivery was completed, deliveries were completed',
    supplies('delivered', 'gives'),
  ],
  [
    'began deliveries, began delivering, started deliveries, started delivering, partly delivered',
    supplies('partly-delivered', 'gives'),
  ],
  [
    'was completed, were completed, has been completed, have been completed',
    supplies('delivered', 'gives', DELIVERY),
  ],
  [
    'began, has begun, have begun, started, have started, are under way, is under way, got under way',
    supplies('partly-delivered', 'gives', DELIVERY),
  ],
  [
    'partially delivered, partial delivery, partial deliveries, deliveries have begun',
    supplies('partly-delivered', 'gives'),
  ],
  [
    'signed a contract, signed contracts, signed the contract, signed a deal, signed an agreement',
    supplies('ordered', 'neither'),
  ],
  [
    'signed an accord, signed an order, signed a contract for, signed a deal for',
    supplies('ordered', 'neither'),
  ],
  ['signed, sign, signs, signing', supplies('ordered', 'neither', DEAL)],
  [
    'concluded a contract, awarded a contract, concluded a deal, contract was signed, deal was signed',
    supplies('ordered', 'neither'),
  ],
  [
    'approved, approves, approve, approving, approval, authorised, authorized, authorises, authorizes',
    supplies('authorised', 'neither', DEAL),
  ],
  [
    'authorise, authorize, granted, issued a licence, issued licences, issued a license',
    supplies('authorised', 'neither', DEAL),
  ],
  [
    'clinched a deal, sealed a deal, inked a deal, inked a contract, struck a deal, finalised a deal, finalized a deal',
    supplies('ordered', 'neither', DEAL),
  ],
  ['placed orders for, contracted for', supplies('ordered', 'takes', DEAL)],
  ['cleared the sale, cleared the export', supplies('authorised', 'neither')],
  [
    'issued a permit, issued permits, gave the green light to, gave the green light for, gave permission to export',
    supplies('authorised', 'neither', DEAL),
  ],
  ['licensed the export of, licensed the sale of', supplies('authorised', 'gives')],
  ['confirmed', supplies('confirmed', 'neither', DEAL)],
  ['possible sale, potential sale, possible export, possible purchase', supplies('possible', 'gives', NOUN)],
  [
    'offered, offers to sell, offered to sell, offering to sell, offered to supply',
    supplies('proposed', 'gives', DEAL),
  ],
  [
    'plans to sell, plans to export, plans to supply, intends to sell, intends to supply, proposed sale',
    supplies('proposed', 'gives', PLAN),
  ],
  [
    'proposed to sell, proposes to sell, proposed selling, notified congress, notified congress of',
    supplies('proposed', 'gives', DEAL),
  ],
  ['selected, chose, picked, shortlisted', supplies('proposed', 'takes', GOODS)],
  [
    'plans to buy, plans to purchase, plans to acquire, intends to buy, wants to buy, wished to buy',
    supplies('proposed', 'takes', PLAN),
  ],
  [
    'refused, refuses, refuse, refusing, rejected, rejects, rejecting, turned down, vetoed, vetoes, blocked, blocks, blocking',
    supplies('refused', 'neither', DEAL),
  ],
  [
    'refused to sell, refuses to sell, refusing to sell, declined to sell, refused to supply, refuses to supply, declined to supply, refused to deliver, refused to export, refuses to export',
    supplies('refused', 'gives'),
  ],
  [
    'revoke, revoked, revokes, revoking, withdrew, withdrawn, rescinded',
    supplies('revoked', 'neither', DEAL),
  ],
  [
    'stopped supplying, stopped selling, stopped exporting, stopped delivering, stopped deliveries of, stopped the delivery of, withheld, withholds, withholding',
    supplies('suspended', 'gives', DEAL),
  ],
  [
    'suspend, suspended, suspends, suspending, suspension, halt, halted, halting, freeze, froze, frozen, paused, put on hold',
    supplies('suspended', 'neither', DEAL),
  ],
  [
    'cancel, cancelled, canceled, cancels, cancelling, cancellation, scrapped, terminated, called off, annulled',
    supplies('cancelled', 'neither', DEAL),
  ],
  // An order is of whoever takes.
  [
    'cancelled its order, canceled its order, cancelled their order, canceled their order, scrapped its order, cancelled its orders, cancels its order',
    supplies('cancelled', 'takes', DEAL),
  ],
  [
    'withdrew from, pulled out of, backed out of, walked away from, abandoned',
    supplies('cancelled', 'neither', DEAL),
  ],
  [
    'fell through, fallen through, never materialised, never materialized, failed to materialise, came to nothing, never went ahead',
    supplies('not-concluded', 'neither'),
  ],
];
