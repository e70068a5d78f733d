import { defaultModel, Model } from '@alephdata/followthemoney';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMER_STATES } from '../../data/register/names/parties/former-states';
import type { EdtfDate } from '../../domain/dates/edtf';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import type { Dataset } from '../../domain/model/dataset';
import { partyId } from '../../domain/model/ids';
import { PARTY_KINDS, type Party } from '../../domain/model/party';
import { legible } from '../../domain/text/legible';
import { exportedView } from '../fixtures/exported-view';
import { firstOf, lastOf } from './dates';
import { entitiesOf, FOLLOW_THE_MONEY } from './follow-the-money';
import { countryOf, partyEntity } from './party-entity';

const DAY = '2027-05-02';

const entityIn = (dataset: Dataset, id: string) =>
  [...entitiesOf(exportedView(dataset))].find((entity) => entity.id === `armsgraph-${id}`);

const made = (line: Partial<Line>) =>
  entityIn(madeDataset([{ id: 'it', from: 'USA', to: 'RUS', ...line }]), 'relationship-made-it');

describe('a relationship in FollowTheMoney', () => {
  it('is a link with its sentence, its words, its dates and where they come from', () => {
    expect(entityIn(smallDataset(), 'relationship-small-xno-xwe-lance-m')).toEqual({
      id: 'armsgraph-relationship-small-xno-xwe-lance-m',
      schema: 'UnknownLink',
      properties: {
        subject: ['armsgraph-party-XNO'],
        object: ['armsgraph-party-XWE'],
        role: ['supplies: Lance-M, through Northarms'],
        namesMentioned: ['Northarms'],
        status: ['negotiating (disputed)'],
        summary: [expect.stringMatching(/Westland.*\(January 2007\)$/)],
        description: [
          '“is negotiating with Westland for an order of 10-12 Lance-M systems” (the report, in “Northland delivers”)',
          'Denied: “Westland denies” (Westland, in “Northland delivers”)',
        ],
        startDate: ['2007-01'],
        date: ['2007-01'],
        recordId: ['xno-xwe-lance-m'],
        publisher: ['The Wire'],
        sourceUrl: ['https://wire.example/northland-delivers'],
        retrievedAt: [DAY],
      },
      datasets: ['small'],
    });
  });

  it('tells the row and the number of a deal of a register', () => {
    const { description, recordId, endDate } =
      entityIn(smallDataset(), 'relationship-small-xno-xea-lance-m')?.properties ?? {};
    expect(description).toContain(
      'Row of “Register of deals”: Supplier: Northland; Recipient: Eastland; Number ordered: 29',
    );
    expect(recordId).toEqual(['xno-xea-lance-m', '17']);
    expect(endDate).toEqual(['2006-12']);
  });

  it('is a sanction or an agency where it is or was in force, and else no more than a link', () => {
    expect(made({ kind: 'sanctions', status: 'in-force', scope: 'banks', date: '2006/..' })).toMatchObject({
      schema: 'Sanction',
      properties: {
        entity: ['armsgraph-party-RUS'],
        authority: ['USA'],
        country: ['us'],
        provisions: ['banks'],
        startDate: ['2006'],
        status: ['in force'],
      },
    });
    const lifted = made({ kind: 'sanctions', status: 'lifted', date: '2010-05' });
    expect([lifted?.schema, lifted?.properties['endDate']]).toEqual(['Sanction', ['2010-05']]);
    expect(made({ kind: 'sanctions', status: 'proposed' })?.schema).toBe('UnknownLink');
    expect(made({ kind: 'sanctions', status: 'refused' })?.schema).toBe('UnknownLink');
    expect(made({ kind: 'exports-for', status: 'confirmed' })?.schema).toBe('Representation');
    expect(made({ kind: 'exports-for', status: 'possible' })?.schema).toBe('UnknownLink');
  });

  it('never asserts that goods or money moved', () => {
    for (const kind of ['supplies', 'licenses-production', 'finances', 'objects-to'] as const) {
      expect(made({ kind, status: 'confirmed' })?.schema).toBe('UnknownLink');
    }
  });
});

describe('a date in FollowTheMoney', () => {
  it.each([
    ['2005-09-14', '2005-09-14', '2005-09-14'],
    ['2007-01~', '2007-01', '2007-01'],
    ['2007-XX', '2007', '2007'],
    ['200X', '2000', '2009'],
    ['2006/2008', '2006', '2008'],
    ['2006/..', '2006', null],
    ['../2006', null, '2006'],
    ['../..', null, null],
  ])('is as fine as %s is known', (date, first, last) => {
    expect([firstOf(date as EdtfDate), lastOf(date as EdtfDate)]).toEqual([first, last]);
  });
});

describe('a party in FollowTheMoney', () => {
  const model = new Model(defaultModel);
  const countries = Reflect.get(Object(defaultModel.types['country']), 'values');
  const party: Party = {
    ...{ id: partyId('SUHH'), kind: 'former-state', name: 'Soviet Union', formerIds: [] },
    aliases: [
      { name: 'USSR', type: 'spelling' },
      { name: 'SUN', type: 'code' },
      { name: 'Soviet Russia', type: 'former' },
    ],
  };
  const nothing = { sources: [], datasets: [] };

  it('has its other names by what they are, and its country', () => {
    expect(partyEntity(smallDataset(), party, nothing, DAY)).toMatchObject({
      schema: 'PublicBody',
      properties: {
        name: ['Soviet Union'],
        alias: ['USSR'],
        weakAlias: ['SUN'],
        previousName: ['Soviet Russia'],
        country: ['suhh'],
      },
    });
  });

  it('rests on the documents that tell of it', () => {
    expect(entityIn(smallDataset(), 'party-XSO')?.properties['proof']).toEqual([
      'armsgraph-source-wire-report',
    ]);
  });

  it.each(PARTY_KINDS)('can be at the end of a link and of a sanction: %s', (kind) => {
    const { schema } = partyEntity(smallDataset(), { ...party, kind }, nothing, DAY);
    expect(model.getSchema(schema).isA('LegalEntity')).toBe(true);
  });

  it('has only codes of countries that FollowTheMoney knows', () => {
    const ids = [...FORMER_STATES.map(([id]) => id), 'RUS', 'XKX', 'TWN', 'PSE', 'farc', 'central-europe'];
    const codes = ids.map((id) => countryOf({ id: partyId(id) }));
    expect(codes.filter((code) => code !== null && !Object.hasOwn(countries, code))).toEqual([]);
    expect(codes.slice(-6)).toEqual(['ru', 'xk', 'tw', 'ps', null, null]);
  });
});

describe('the file', () => {
  it('begins with the view: its sentence, link, day, datasets and what must be said', () => {
    const view = exportedView();
    expect([...entitiesOf(view)][0]).toMatchObject({
      schema: 'Document',
      properties: {
        title: ['7 of 7 relationships'],
        fileName: ['armsgraph-all.ftm.json'],
        sourceUrl: [view.about.permalink],
        publishedAt: [DAY],
        description: [expect.stringMatching(/A small dataset.*1\.0\.0.*abab/), 'Credit: Armsgraph'],
        notes: ['TIV is a measure of volume and no money.'],
      },
      datasets: ['small'],
    });
  });

  it('holds one entity a line, whatever the texts are', () => {
    const hostile = fc.string({ unit: 'binary', minLength: 1, maxLength: 500 });
    fc.assert(
      fc.property(hostile, (text) => {
        const dataset = smallDataset();
        const parties = [...dataset.parties].map(([id, party]) => [id, { ...party, name: text }] as const);
        const file = FOLLOW_THE_MONEY.write(exportedView({ ...dataset, parties: new Map(parties) }));
        if (typeof file !== 'string') throw new Error('It is text.');
        expect(file.isWellFormed()).toBe(true);
        // Some readers end a line at any of these.
        const lines = file.split(/[\n\u0085\u2028\u2029]/).slice(0, -1);
        expect(lines).toHaveLength(1 + 2 + 6 + 7);
        const names = lines.flatMap((line) => JSON.parse(line).properties.name ?? []);
        for (const name of names) {
          expect(legible(name)).toBe(name);
          expect(Array.from(name).length).toBeLessThanOrEqual(384);
        }
      }),
      { numRuns: 60 },
    );
  });
});
