/** The ten truths of the two source documents, and what must never be said on the strength of them. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../scripts/case-file';
import { formatQuantity } from '../words/en/deals/quantities';
import { interpretEdtf } from './dates/edtf';
import { eventsOf as eventsFrom, relationshipFrom } from './evidence/evidence';
import type { Claim } from './model/claim';
import type { Kind, Relationship } from './model/relationship';
import { allOf } from './model/relationships';
import { STATUS } from './model/status';
import { sliceCodePoints } from './quotes/quotation';

const dataset = caseFile();
const documents = [...dataset.sources.values()].filter(({ address }) =>
  address?.includes('robertamsterdam.com'),
);
const inDocuments = ({ citation }: Claim) => documents.some(({ id }) => id === citation.source);
/** Every relationship as the two documents tell it, whatever other sources may add to it. */
const all = allOf(dataset.relationships)
  .map((r) => ({ statement: r, claims: r.claims.filter(inDocuments) }))
  .filter(({ claims }) => eventsFrom(claims).length > 0)
  .map(({ statement, claims }) => relationshipFrom(statement, claims, statement.datasets));

function between(kind: Kind, from: string, to: string, system?: string): Relationship[] {
  return all.filter(
    (r) => r.kind === kind && r.from === from && r.to === to && (system === undefined || r.system === system),
  );
}

/** The one relationship of this kind between these two, about this system. */
function the(kind: Kind, from: string, to: string, system?: string): Relationship {
  const [relationship, ...others] = between(kind, from, to, system);
  if (!relationship) throw new Error(`The case file has no ${kind} from ${from} to ${to}.`);
  expect(others).toEqual([]);
  return relationship;
}

/** The claim of a relationship whose excerpt contains these words. */
function claimWith({ claims }: Relationship, words: string): Claim {
  const claim = claims.find(
    ({ citation }) => citation.type === 'quotation' && citation.quote.exact.includes(words),
  );
  if (!claim) throw new Error(`No claim quotes “${words}”.`);
  return claim;
}

const eventsOf = ({ events }: Relationship) => events.map(({ status, date }) => `${status} ${date}`);
const CABLE = /\bcable\b/;
const BLOG = /\bblog\b/;

describe('the case file holds that', () => {
  it('T1: Russia supplies Venezuela with AK-103, confirmed by Antonov in the cable, in no stated number', () => {
    const rifles = the('supplies', 'RUS', 'VEN', 'ak-103');
    expect(eventsOf(rifles)).toEqual(['confirmed 2005-09-14']);
    expect(formatQuantity(rifles.quantity)).toBe('not stated (“a huge batch”)');
    const { stance, attribution } = claimWith(
      rifles,
      'Antonov confirmed that the sale was indeed moving forward',
    );
    expect(stance).toBe('supports');
    expect(attribution).toMatchObject({ speaker: 'Anatoly Antonov', party: 'RUS', date: '2005-09-14' });
    expect(attribution.through).toMatch(CABLE);
  });

  it('T2: a sale of MANPADS, a class, is possible, no more, in the comment of the cable', () => {
    const missiles = the('supplies', 'RUS', 'VEN', 'manpads');
    expect(eventsOf(missiles)).toEqual(['possible 2005-09-14']);
    expect(missiles.quantity).toBeNull();
    expect([...dataset.systems.values()].find(({ id }) => id === 'manpads')?.kind).toBe('class');
    const { attribution } = claimWith(
      missiles,
      'a less categorical response on the possibility of a MANPADS sale',
    );
    expect(attribution.speaker).toMatch(CABLE);
  });

  it('T3: the United States objects to it, and was refused, also the serial numbers', () => {
    const objection = the('objects-to', 'USA', 'RUS');
    expect(objection.about).toBe(the('supplies', 'RUS', 'VEN', 'ak-103').id);
    expect(eventsOf(objection)).toEqual(['refused 2005-09-14']);
    expect(claimWith(objection, 'explicit rejection of the U.S. position').stance).toBe('supports');
    const serials =
      'does not and will not give out specific information, such as serial numbers of AK-103 rifles';
    expect(claimWith(objection, serials).attribution.through).toMatch(CABLE);
  });

  it('T4: that the rifles end up with the FARC is a fear that the blog tells, and no supply', () => {
    const fear = the('diversion-concern', 'VEN', 'farc', 'ak-103');
    expect(fear.status).toBe('voiced');
    expect(fear.quantity).toBeNull();
    expect(claimWith(fear, 'end up in the hands of FARC').attribution.speaker).toMatch(BLOG);
  });

  it('T5: Russia delivered Tor-M1 to Iran, about a month before the post', () => {
    const delivery = the('supplies', 'RUS', 'IRN', 'tor-m1');
    expect(eventsOf(delivery)).toEqual(['delivered 2006-12~']);
    const words = 'completing delivery of an order of TOR-M1 missile systems to Iran';
    expect(claimWith(delivery, words).attribution.speaker).toMatch(BLOG);
  });

  it('T6: Russia negotiates, through Rosoboronexport, over 10-12 Tor-M1 for Venezuela, reports say', () => {
    const talks = the('supplies', 'RUS', 'VEN', 'tor-m1');
    expect(talks.via).toEqual(['rosoboronexport']);
    expect(eventsOf(talks)).toEqual(['negotiating 2007-01~']);
    expect(formatQuantity(talks.quantity)).toBe('10-12');
    const words = 'currently negotiating with Rosoboronexport for an order of 10-12';
    const { speaker, through } = claimWith(talks, words).attribution;
    expect(speaker).toMatch(/reports/i);
    expect(through).toMatch(BLOG);
  });

  it('T7: sanctions on Russian exporters are in force, which Russia calls unlawful', () => {
    const sanctions = the('sanctions', 'USA', 'RUS');
    expect(sanctions.status).toBe('in-force');
    expect(sanctions.scope).toMatch(/arms exporters.*Iran/);
    const { attribution } = claimWith(sanctions, 'sanctions from the United States against arms exporters');
    expect(attribution).toMatchObject({ speaker: 'Russia', party: 'RUS' });
    expect(attribution.through).toMatch(BLOG);
    expect(claimWith(sanctions, 'are unlawful').attribution.party).toBe('RUS');
  });

  it('T8: the United States proposes a missile defence system for Central Europe, and Russia objects', () => {
    const system = the('supplies', 'USA', 'central-europe');
    expect(system.status).toBe('proposed');
    expect(
      claimWith(system, 'set up a missile defense system in Central Europe').attribution.speaker,
    ).toMatch(BLOG);
    const objection = the('objects-to', 'RUS', 'USA');
    expect(objection.about).toBe(system.id);
    expect(objection.status).toBe('voiced');
  });

  it.each(['IRN', 'PRK'])(
    'T9: that Russia had a hand in arming %s is an opinion of Peter Brookes',
    (party) => {
      const arming = the('supplies', 'RUS', party, 'not-named');
      expect(eventsOf(arming).map((event) => event.split(' ')[0])).toEqual(['opinion']);
      const { attribution } = claimWith(arming, 'Iran and North Korea');
      expect(attribution.speaker).toBe('Peter Brookes');
      expect(attribution.role).toMatch(/New York Post/);
    },
  );

  it('T10: Russia’s reply about Iran is context, a claim by a party', () => {
    const reply = claimWith(
      the('supplies', 'RUS', 'IRN', 'tor-m1'),
      'Armaments we export are intended exclusively for defense',
    );
    expect(reply).toMatchObject({ stance: 'context', says: [], attribution: { party: 'RUS' } });
    expect(reply.attribution.through).toMatch(BLOG);
  });
});

describe('the case file never says', () => {
  it('that Tor-M1 were ordered by or delivered to Venezuela', () => {
    const statuses = between('supplies', 'RUS', 'VEN', 'tor-m1').flatMap(({ events }) => events);
    expect(statuses.filter(({ status }) => STATUS[status].strength === 'firm')).toEqual([]);
  });

  it('that MANPADS were sold in 2005: that was a possibility, no more', () => {
    const portable = [...dataset.systems.values()].filter(
      (s) => s.id === 'manpads' || s.memberOf === 'manpads',
    );
    const ids = portable.map(({ id }) => id as string);
    const events = all.filter(({ system }) => ids.includes(system ?? '')).flatMap((r) => r.events);
    const early = events.filter(({ date }) => (interpretEdtf(date).earliest ?? '') < '2006');
    expect(early.length).toBeGreaterThan(0);
    expect(early.filter(({ status }) => status !== 'possible')).toEqual([]);
  });

  it('how many AK-103 there were', () => {
    const statements = all
      .filter(({ system }) => system === 'ak-103')
      .flatMap(({ claims }) => claims.flatMap(({ says }) => says));
    const quantities = statements.flatMap((said) => (said.field === 'quantity' ? [said.quantity] : []));
    expect(quantities.filter(({ min, max }) => min !== undefined || max !== undefined)).toEqual([]);
  });

  it('that the FARC receives a supply', () => {
    expect(all.filter(({ to }) => to === 'farc').map(({ kind }) => kind)).toEqual(['diversion-concern']);
  });
});

describe('the documents', () => {
  it('are two, held in full and word for word, as their SHA-256 says', () => {
    const hashes = documents.map(({ text = '' }) => createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(hashes).toEqual(documents.map(({ sha256 }) => sha256));
    expect(hashes).toEqual([
      '652fdcad58aca7becad6c8b08b3b652ce019ad118d9de76464fc2c6357170c4d',
      'ddf77ae55862346319145d66bc6d74e26980e0b5f54b88f3d9e9bead35e74923',
    ]);
  });

  it('hold every excerpt at its position, with what stands around it', () => {
    const citations = all.flatMap(({ claims }) => claims.map(({ citation }) => citation));
    const quotations = citations.filter((citation) => citation.type === 'quotation');
    expect(quotations.length).toBeGreaterThanOrEqual(22);
    for (const { source, quote, position } of quotations) {
      const text = dataset.sources.get(source)?.text ?? '';
      const around = {
        start: position.start - [...quote.prefix].length,
        end: position.end + [...quote.suffix].length,
      };
      expect(sliceCodePoints(text, position.start, position.end)).toBe(quote.exact);
      expect(sliceCodePoints(text, around.start, around.end)).toBe(quote.prefix + quote.exact + quote.suffix);
    }
  });
});
