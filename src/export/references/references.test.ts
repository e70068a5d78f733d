import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { openPart } from '../../data/register/part/open-part';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import { joined } from '../../domain/join/join';
import { OWN_MAPPING, OWN_TABLE_FILE, partOf, registerCsv } from '../../worker/fixtures/made-parts';
import { exportedView } from '../fixtures/exported-view';
import type { ExportedView } from '../view/exported-view';
import { citedInView } from './cited-in-view';
import { VIEW_REFERENCES } from './references';

async function withFiles(): Promise<ExportedView> {
  const dataset = caseFile();
  const parts = [
    openPart(await partOf(registerCsv({}))),
    openPart(await partOf(OWN_TABLE_FILE, OWN_MAPPING)),
  ];
  const whole = joined({ dataset, index: facetIndexOf(dataset) }, parts);
  return exportedView(whole.dataset, undefined, { index: whole.index });
}

const formOf = (extension: string) => {
  const form = VIEW_REFERENCES.find((one) => one.extension === extension);
  if (!form) throw new Error(`There is no ${extension}.`);
  return (view: ExportedView) => String(form.write(view));
};

describe('what a view rests on', () => {
  it('is the view, the dataset, and each source once, in the order of the relationships', () => {
    const view = exportedView(smallDataset());
    const cited = citedInView(view);
    expect(cited.slice(0, 2).map(({ type, title }) => [type, title])).toEqual([
      ['figure', view.about.sentence],
      ['dataset', 'A small dataset'],
    ]);
    const sources = cited.slice(2).map(({ key }) => key);
    expect(sources).toEqual(['small-source-wire-report', 'small-source-deal-register']);
  });

  it('says of the view what must be said of its numbers', () => {
    const [figure] = citedInView(exportedView());
    expect(figure?.remarks).toEqual(['TIV is a measure of volume and no money.']);
  });

  it('leaves out what is not visible', () => {
    const dataset = smallDataset();
    const row = dataset.relationships.ready.findIndex(({ claims }) =>
      claims.every(({ citation }) => citation.source === 'wire-report'),
    );
    const keys = citedInView(exportedView(dataset, Uint32Array.of(row))).map(({ key }) => key);
    expect(keys.filter((key) => key.includes('source'))).toEqual(['small-source-wire-report']);
  });

  it('names each file that is shown, by its hash, and SIPRI’s database by its DOI', async () => {
    const cited = citedInView(await withFiles());
    const datasets = cited.filter(({ type }) => type === 'dataset');
    expect(datasets.map(({ title, authors }) => [title, authors])).toEqual([
      ['Russia, Venezuela, Iran', [caseFile().credit]],
      ['made.csv', ['Source: SIPRI Arms Transfers Database']],
      ['made.csv', []],
    ]);
    expect(new Set(cited.map(({ key }) => key)).size).toBe(cited.length);
    const sipri = cited.filter(({ doi }) => doi === '10.55163/SAFC1241');
    // As the case file cites it, and as the file that was generated from it.
    expect(sipri).toHaveLength(2);
    expect(new Set(sipri.map(({ issued }) => issued)).size).toBe(2);
    expect(formOf('sources.txt')(await withFiles())).toContain('https://doi.org/10.55163/SAFC1241.');
  });
});

describe('references as files', () => {
  it.each([
    ['bib', '@bibtex/text'],
    ['ris', '@ris/file'],
    ['csl.json', '@csl/list+object'],
  ])('are read by citation-js, each with its title: %s', async (extension, forceType) => {
    const view = await withFiles();
    const text = formOf(extension)(view);
    const data = extension === 'csl.json' ? JSON.parse(text) : text;
    const items = plugins.input.chain(data, { generateGraph: false, forceType });
    expect(items.map(({ id, title }) => [id, title])).toEqual(
      citedInView(view).map(({ key, title }) => [key, title]),
    );
  });

  it('are a paragraph each as text', () => {
    const view = exportedView();
    const paragraphs = formOf('sources.txt')(view).trimEnd().split('\n\n');
    expect(paragraphs).toHaveLength(citedInView(view).length);
    expect(paragraphs[0]).toContain('TIV is a measure of volume and no money. Permalink: https://');
  });

  it.each(VIEW_REFERENCES)('are written byte for byte the same: $extension', ({ write }) => {
    expect(write(exportedView())).toBe(write(exportedView()));
  });
});
