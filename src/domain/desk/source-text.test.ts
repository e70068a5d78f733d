import { describe, expect, it } from 'vitest';
import { TEXT } from '../fixtures/small-claims';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import { sourceId } from '../model/ids';
import { sliceCodePoints } from '../quotes/quotation';
import { withSourceText } from './source-text';

const { data } = smallDatasetFile();
const WIRE = sourceId('wire-report');
const SHA = '0'.repeat(64);

type Quotation = Extract<Claim['citation'], { type: 'quotation' }>;

const quotations = ({ claims }: DatasetStatement): Quotation[] =>
  claims.flatMap(({ citation }) => (citation.type === 'quotation' ? [citation] : []));

describe('a corrected text', () => {
  it('has every citation where its words stand now', () => {
    const text = `🛰 Corrected.\n${TEXT.replace('its trade minister said', 'said its trade minister')}`;
    const { statement, lost } = withSourceText(data, WIRE, text, SHA);
    expect(lost).toEqual([]);
    for (const { quote, position } of quotations(statement))
      expect(sliceCodePoints(text, position.start, position.end)).toBe(quote.exact);
    expect(quotations(statement).map(({ quote }) => quote.exact)).toEqual(
      quotations(data).map(({ quote }) => quote.exact),
    );
    expect(statement.sources[0]).toMatchObject({ text, sha256: SHA });
  });

  it('names the claims whose words are gone, and leaves these as they are', () => {
    const { statement, lost } = withSourceText(data, WIRE, 'Nothing of the kind was ever said.', SHA);
    expect(lost).toHaveLength(quotations(data).length);
    expect(statement.claims).toEqual(data.claims);
  });

  it('keeps the words that a quotation points back to only where they stand right before it', () => {
    const lead = 'Some fear that Westland’s Pike rifles ';
    const led: DatasetStatement = {
      ...data,
      claims: data.claims.map((claim) =>
        claim.id === 'fear' && claim.citation.type === 'quotation'
          ? { ...claim, citation: { ...claim.citation, lead } }
          : claim,
      ),
    };
    const leadIn = (text: string) =>
      quotations(withSourceText(led, WIRE, text, SHA).statement).find(({ quote }) =>
        quote.exact.startsWith('may end up'),
      )?.lead;
    expect(leadIn(`More. ${TEXT}`)).toBe(lead);
    const elsewhere = `${TEXT.replace('Pike rifles may', 'rifles may')}`;
    expect(leadIn(elsewhere)).toBeUndefined();
  });

  it('tells of words that are not the same any more, old beside new, and takes their check away', () => {
    const checked = { by: 'A. Reader', on: '2026-11-29' } as NonNullable<Claim['checked']>;
    const all = { ...data, claims: data.claims.map((claim) => ({ ...claim, checked })) };
    const said = all.claims.find(
      ({ citation }) => citation.type === 'quotation' && citation.quote.exact.length > 20,
    ) as Claim & { citation: Quotation };
    const [was, is] = [said.citation.quote.exact, said.citation.quote.exact.replace(/\w+$/, 'mice')];
    const { statement, reworded, lost, unchecked } = withSourceText(all, WIRE, TEXT.replace(was, is), SHA);
    expect(lost).toEqual([]);
    const one = reworded.find(({ id }) => id === said.id);
    expect(one).toEqual({ id: said.id, was, is });
    expect(unchecked).toEqual(reworded.map(({ id }) => id));
    const changed = new Set<string>(reworded.map(({ id }) => id));
    for (const claim of statement.claims)
      expect([claim.id, claim.checked]).toEqual([claim.id, changed.has(claim.id) ? undefined : checked]);
    expect(statement.claims.find(({ id }) => id === said.id)?.says).toEqual(said.says);
  });

  it('has the same words where only lines are broken otherwise', () => {
    const broken = TEXT.replaceAll(' ', '\n');
    expect(withSourceText(data, WIRE, broken, SHA)).toMatchObject({ reworded: [], lost: [] });
  });

  it('tells of words that do not point back to the same words any more', () => {
    const lead = 'Some fear that Westland’s Pike rifles ';
    const led = {
      ...data,
      claims: data.claims.map((claim) =>
        claim.id === 'fear' ? { ...claim, citation: { ...claim.citation, lead } } : claim,
      ),
    } as DatasetStatement;
    const { reworded } = withSourceText(led, WIRE, TEXT.replace('Pike rifles may', 'rifles may'), SHA);
    expect(reworded).toHaveLength(1);
    expect(reworded[0]).toMatchObject({ id: 'fear' });
    expect(reworded[0]?.was).toBe(`${lead}${reworded[0]?.is}`);
  });

  it('does not touch what cites another source', () => {
    const other = withSourceText(data, sourceId('deal-register'), 'A text.', SHA).statement;
    expect(other.claims).toEqual(data.claims);
  });
});
