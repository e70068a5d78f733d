import { describe, expect, it } from 'vitest';
import { prefilledMapping, withCurrency } from '../../data/register/mapping/prefilled';
import { openPart } from '../../data/register/part/open-part';
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
});
