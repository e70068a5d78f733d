import { describe, expect, it } from 'vitest';
import { takenByApp } from './taken-by-app';

const UN_FORM = ['Exporter', 'Importer', 'Year', 'Intermediate location'];
const ENDS = { from: 0, to: 1, ordered: 2 } as const;

describe('what the app took of a table', () => {
  it('is a status that its columns speak of, with the reason', () => {
    const delivered = { ...ENDS, status: { always: 'delivered' } };
    expect(takenByApp({ header: UN_FORM, mapping: delivered })).toEqual({ status: 'un-register' });
    const flow = { header: ['Reporter', 'Partner', 'Year', 'Flow'], mapping: { ...delivered, flow: 3 } };
    expect(takenByApp(flow)).toEqual({ status: 'trade' });
    const header = ['Exporter', 'Importer', 'Year', 'Licences'];
    expect(takenByApp({ header, mapping: { ...ENDS, status: { always: 'authorised' } } })).toEqual({
      status: 'licences',
    });
  });

  it('is nothing that a person chose', () => {
    expect(takenByApp({ header: UN_FORM, mapping: { ...ENDS, status: { always: 'ordered' } } })).toEqual({});
    const plain = ['Exporter', 'Importer', 'Year', 'x'];
    expect(takenByApp({ header: plain, mapping: { ...ENDS, status: { always: 'delivered' } } })).toEqual({});
    expect(takenByApp({ header: UN_FORM, mapping: { ...ENDS, status: 3 } })).toEqual({});
    // It was asked, since a column may have told it.
    const header = [...UN_FORM, 'Stage'];
    expect(takenByApp({ header, mapping: { ...ENDS, status: { always: 'delivered' } } })).toEqual({});
  });
});
