/** citation-js, which reads references as many reference managers do, and citeproc, which sets them as journals ask. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite, plugins } from '@citation-js/core';
import { squashed } from '../../src/export/fixtures/hostile-text';
import { citedInView } from '../../src/export/references/cited-in-view';
import { type Judge, oneByOne, textOf, type WrittenFile } from './judge';

type Items = ReturnType<typeof plugins.input.chain>;

/** What is not among the items as it was cited: each has its key, its title, its address and what is said of it. */
function missing(items: Items, { view }: WrittenFile): string[] {
  const cited = citedInView(view);
  if (items.length !== cited.length) return [`${items.length} references of ${cited.length} are read`];
  return cited.flatMap(({ key, title, container, address, permalink, doi }, i) => {
    const item = items[i];
    // A publisher that is called like an address is taken for the address.
    const isAddress = item?.URL === (address ?? permalink) || item?.URL === container;
    const differs = [
      ...(item?.id === key ? [] : ['key']),
      ...(squashed(item?.title ?? '') === squashed(title) ? [] : ['title']),
      ...(isAddress ? [] : ['address']),
      ...(doi === null || item?.DOI === doi ? [] : ['DOI']),
      ...(item?.note.includes('Permalink: ') ? [] : ['note']),
    ];
    return differs.map((what) => `${key}: its ${what} is read as another`);
  });
}

const readerOf = (forceType: string, data: (text: string) => unknown): Judge => ({
  name: 'citation-js',
  judge: oneByOne((file) =>
    missing(plugins.input.chain(data(textOf(file)), { generateGraph: false, forceType }), file),
  ),
});

/** BibTeX as citation-js reads it. */
export const citationJsBibtex = readerOf('@bibtex/text', (text) => text);

/** RIS as citation-js reads it. */
export const citationJsRis = readerOf('@ris/file', (text) => text);

/** CSL-JSON as citation-js reads it. */
export const citationJsCsl = readerOf('@csl/list+object', (text): unknown => JSON.parse(text));

/** CSL-JSON as citeproc sets it: every reference leads somewhere. */
export const citeproc: Judge = {
  name: 'citeproc',
  judge: oneByOne((file) => {
    const set = new Cite(JSON.parse(textOf(file))).format('bibliography', { template: 'apa' });
    const links = set.match(/https?:\/\//g)?.length ?? 0;
    const of = citedInView(file.view).length;
    return links >= of ? [] : [`${links} of ${of} references lead somewhere`];
  }),
};
