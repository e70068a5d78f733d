import type { RowKey } from './pages/table-page';

/** The two source documents, by the addresses that every `cite` must name. */
export const WIKILEAKS = {
  title: 'WikiLeaks: Russia’s Arms Sales to Venezuela',
  address: 'https://robertamsterdam.com/wikileaks_russias_arms_sales_to_venezuela/',
};
export const MISSILE_DEAL = {
  title: 'Venezuela Negotiating Missile Deal with Russia',
  address: 'https://robertamsterdam.com/venezuela_negotiating_missile_deal_with_russia/',
};

/** One thing that a source says: words of its excerpt, who said them, and how they bear on the relationship. */
interface Told {
  readonly excerpt: string | RegExp;
  readonly speaker: RegExp;
  readonly bearing: RegExp;
}

/** One of the ten truths of the two documents, as the table and the details must tell it. */
interface Truth {
  readonly name: string;
  readonly row: RowKey;
  /** What the table says of it; not said where the public record has since had more to say. */
  readonly status?: string;
  /** What the two documents say happened, with its date. */
  readonly event: RegExp;
  readonly source: { readonly title: string; readonly address: string };
  readonly told: readonly Told[];
  readonly facts?: Readonly<Record<string, string>>;
}

function row(cells: Partial<RowKey>): RowKey {
  return { From: 'Russia', System: '', To: 'Venezuela', Kind: 'supplies', ...cells };
}

const ANTONOV = /Anatoly Antonov.*through a US cable/;
const COMMENT = /The cable’s comment/;
const RUSSIA = /Russia \(through the blog\)/;
const BLOG = /Robert Amsterdam’s blog/;
const BROOKES = /Peter Brookes.*New York Post/;

const armedByOpinion = (to: string): Truth => ({
  name: `T9: in Peter Brookes’s opinion, Russia had a hand in arming ${to}`,
  row: row({ System: 'Not named', To: to }),
  status: 'opinion',
  event: /about January 2007, opinion/,
  source: MISSILE_DEAL,
  told: [{ excerpt: 'Iran and North Korea', speaker: BROOKES, bearing: /says: opinion/ }],
});

export const TRUTHS: readonly Truth[] = [
  {
    name: 'T1: Russia supplies Venezuela with AK-103, confirmed in 2005, “a huge batch”',
    row: row({ System: 'AK-103' }),
    status: 'confirmed',
    event: /14 September 2005, confirmed/,
    source: WIKILEAKS,
    told: [
      {
        excerpt: 'Antonov confirmed that the sale was indeed moving forward',
        speaker: ANTONOV,
        bearing: /says: confirmed, 14 September 2005/,
      },
      { excerpt: 'a huge batch', speaker: BLOG, bearing: /quantity not stated \(“a huge batch”\)/ },
    ],
  },
  {
    name: 'T2: MANPADS for Venezuela are possible, no more',
    row: row({ System: 'MANPADS' }),
    status: 'possible',
    event: /14 September 2005, possible/,
    source: WIKILEAKS,
    told: [
      {
        excerpt: 'a less categorical response on the possibility of a MANPADS sale',
        speaker: COMMENT,
        bearing: /says: possible/,
      },
      { excerpt: 'whether or not Russia would be selling MANPADS', speaker: BLOG, bearing: /context/ },
      { excerpt: 'in the event that Venezuela does request', speaker: COMMENT, bearing: /context/ },
    ],
  },
  {
    name: 'T3: the United States objects, and Russia refuses, serial numbers too',
    row: row({ From: 'United States', System: 'AK-103', To: 'Russia', Kind: 'objects to' }),
    status: 'refused',
    event: /14 September 2005, refused/,
    source: WIKILEAKS,
    told: [
      { excerpt: 'explicit rejection of the U.S. position', speaker: COMMENT, bearing: /says: refused/ },
      {
        excerpt:
          'does not and will not give out specific information, such as serial numbers of AK-103 rifles',
        speaker: ANTONOV,
        bearing: /says: refused/,
      },
    ],
  },
  {
    name: 'T4: that rifles pass from Venezuela to FARC is a fear, never a supply',
    row: row({ From: 'Venezuela', System: 'AK-103', To: 'FARC', Kind: 'diversion concern' }),
    status: 'voiced',
    event: /14 September 2005, voiced/,
    source: WIKILEAKS,
    told: [{ excerpt: 'end up in the hands of FARC', speaker: BLOG, bearing: /says: voiced/ }],
  },
  {
    name: 'T5 and T10: Russia delivered Tor-M1 to Iran, and calls them defensive',
    row: row({ System: 'Tor-M1', To: 'Iran' }),
    status: 'delivered',
    event: /about December 2006, delivered/,
    source: MISSILE_DEAL,
    told: [
      {
        excerpt: 'completing delivery of an order of TOR-M1 missile systems to Iran',
        speaker: BLOG,
        bearing: /says: delivered/,
      },
      {
        excerpt: 'Armaments we export are intended exclusively for defense',
        speaker: RUSSIA,
        bearing: /context/,
      },
    ],
  },
  {
    name: 'T6: Russia is negotiating, through Rosoboronexport, on 10-12 Tor-M1 for Venezuela',
    row: row({ System: 'Tor-M1' }),
    event: /about January 2007, negotiating/,
    source: MISSILE_DEAL,
    told: [
      {
        excerpt: 'currently negotiating with Rosoboronexport for an order of 10-12',
        speaker: /Reports.*through the blog/,
        bearing: /says: negotiating, about January 2007; 10-12 systems/,
      },
    ],
    facts: { Quantity: '10-12', Through: 'Rosoboronexport' },
  },
  {
    name: 'T7: the United States sanctions Russian exporters, which Russia calls unlawful',
    row: row({ From: 'United States', To: 'Russia', Kind: 'sanctions' }),
    status: 'in force',
    event: /about January 2007, in force/,
    source: MISSILE_DEAL,
    told: [
      {
        excerpt: /^sanctions from the United States against arms exporters/,
        speaker: RUSSIA,
        bearing: /says: in force/,
      },
      { excerpt: 'are unlawful', speaker: RUSSIA, bearing: /context/ },
    ],
    facts: { Concerns: 'arms exporters, for doing business with Iran' },
  },
  {
    name: 'T8: the United States proposes missile defence for Central Europe',
    row: row({ From: 'United States', System: 'Missile defence', To: 'Central Europe' }),
    status: 'proposed',
    event: /about January 2007, proposed/,
    source: MISSILE_DEAL,
    told: [
      {
        excerpt: 'set up a missile defense system in Central Europe',
        speaker: BLOG,
        bearing: /says: proposed/,
      },
    ],
  },
  {
    name: 'T8: Russia objects to it',
    row: row({ System: 'Missile defence', To: 'United States', Kind: 'objects to' }),
    status: 'voiced',
    event: /about January 2007, voiced/,
    source: MISSILE_DEAL,
    told: [
      { excerpt: 'much to the expressed irritation of Russia', speaker: BLOG, bearing: /says: voiced/ },
      { excerpt: 'Russia wants us to forgo deploying', speaker: BROOKES, bearing: /says: voiced/ },
    ],
  },
  armedByOpinion('Iran'),
  armedByOpinion('North Korea'),
];
