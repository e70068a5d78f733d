import { describe, expect, it } from 'vitest';
import { askedFields } from '../../data/register/mapping/missing-fields';
import { prefilledMapping, withCurrency } from '../../data/register/mapping/prefilled';
import { openPart } from '../../data/register/part/open-part';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { allOf } from '../../domain/model/relationships';
import { imported, partOf } from '../fixtures/made-parts';

/** The value that a row of 1800 has under a column of this name, with what the report doubts of it. */
async function valueUnder(name: string, cell = '1800') {
  const text = `Exporter;Importer;Weapon;Year;Status;${name}\nSpain;Egypt;Mi-35M;2018;ordered;${cell}\nSpain;Chile;Mi-17;2018;ordered;25\n`;
  const { outcome } = await imported(text);
  if (outcome.type !== 'table') throw new Error(outcome.type);
  const data = await partOf(text, withCurrency({ ...prefilledMapping(outcome), value: 5 }, outcome));
  const [first] = allOf(openPart(data).dataset.relationships);
  const doubts = data.report.notes.filter(({ column }) => column === name).map(({ reason }) => reason.code);
  return { value: first?.value?.min ?? null, currency: first?.value?.currency ?? null, doubts };
}

describe('amounts below a name that says what multiple they are', () => {
  it.each([
    'Valor (miles de €)',
    'Value in 1000 EUR',
    'Value (thousand EUR)',
    'Wert in Tsd. EUR',
    'Montant (k€)',
  ])('are as many times more: “%s”', async (name) => {
    expect(await valueUnder(name)).toEqual({ value: 1.8e6, currency: 'EUR', doubts: [] });
  });

  it('are none where the multiple is not understood, but where a cell says its own', async () => {
    const codes = ['money-in-unknown-multiple', 'money-in-unknown-multiple'];
    expect(await valueUnder('Valor (EUR)', '2 millones de euros')).toMatchObject({ value: 2e6 });
    expect(await valueUnder('Valor (EUR)', '2 mil euros')).toEqual({
      ...{ value: null, currency: null, doubts: ['no-money'] },
    });
    expect(await valueUnder('Value (miljonit EUR)')).toMatchObject({ value: null, doubts: codes });
    expect(await valueUnder('Value (miljonit EUR)', '1.8 million')).toMatchObject({
      ...{ value: 1.8e6, doubts: codes.slice(1) },
    });
  });

  it.each([
    ['Wert in Tsd. €', 1.8e6, 'EUR'],
    ['Value EUR (thousand)', 1.8e6, 'EUR'],
    ['Montant en M€', 1.8e9, 'EUR'],
    ['Value in 1000 EUR', 1.8e6, 'EUR'],
    ['Сумма, млн долл.', 1.8e9, 'USD'],
    ['Importe (miles de euros)', 1.8e6, 'EUR'],
  ])('are read without a question where the name is plain: “%s”', async (name, value, currency) => {
    const text = `Exporter;Importer;Weapon;Year;Status;${name}\nSpain;Egypt;Mi-35M;2018;ordered;1800\n`;
    const { outcome } = await imported(text);
    if (outcome.type !== 'table') throw new Error(outcome.type);
    const mapping = prefilledMapping(outcome);
    expect([askedFields(mapping), mapping.value]).toEqual([[], 5]);
    const [first] = allOf(openPart(await partOf(text, mapping)).dataset.relationships);
    expect(first?.value).toMatchObject({ min: value, currency });
  });

  it('are asked about where two columns tell them in two currencies', async () => {
    const text =
      'Exporter;Importer;Weapon;Year;Status;Value USD;Value EUR\nSpain;Egypt;Mi-35M;2018;ordered;20;18\n';
    const { outcome } = await imported(text);
    if (outcome.type !== 'table') throw new Error(outcome.type);
    expect(prefilledMapping(outcome).value).toBeUndefined();
    expect(outcome.guesses.value).toMatchObject({ isSure: false, reason: { code: 'as-another' } });
  });

  it('of a currency that several states have are of the one that was given, and else told', async () => {
    const text = 'Exporter;Importer;Weapon;Year;Status;Value\nRussia;India;S-400;2018;ordered;Rs 450 crore\n';
    const read = async (currency: string | null) => {
      const { outcome } = await imported(text);
      if (outcome.type !== 'table') throw new Error(outcome.type);
      const mapping = {
        ...prefilledMapping(outcome),
        value: 5,
        currency: currency ? { always: currency } : 'nothing',
      };
      const data = await partOf(text, mapping as TableMapping);
      const [first] = allOf(openPart(data).dataset.relationships);
      return [
        first?.value?.min,
        data.report.notes.flatMap(({ column, reason }) => (column === 'Value' ? [reason.code] : [])),
      ];
    };
    expect(await read('INR')).toEqual([4.5e9, []]);
    expect(await read('EUR')).toEqual([undefined, ['money-without-currency']]);
    expect(await read(null)).toEqual([undefined, ['money-without-currency']]);
  });

  it('have thousands parted by points where their words are Spanish', async () => {
    expect(await valueUnder('Valor', '1.500 miles de euros')).toMatchObject({
      value: 1.5e6,
      currency: 'EUR',
    });
  });
});
