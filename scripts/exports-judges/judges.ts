/** Who judges which form of a view, by the ending of its files. A form without a judge does not pass the tests. */
import { EXPORTS } from '../../src/export/exports';
import { CLAIMS } from '../../src/export/tables/claims';
import { EDGES } from '../../src/export/tables/edges';
import { NODES } from '../../src/export/tables/nodes';
import { RELATIONSHIPS } from '../../src/export/tables/relationships';

import { citationJsBibtex, citationJsCsl, citationJsRis, citeproc } from './citation-js';
import { libreOffice } from './csv';
import { dataPackage } from './data-package';
import { followTheMoney } from './follow-the-money';
import { GRAPHOLOGY_GEXF, GRAPHOLOGY_GRAPHML } from './graphs/graphology';
import { GEXF_READER, GRAPHML_READERS } from './graphs/python-graphs';
import { jsonLd } from './json-ld';
import type { Judge, JudgedForm, WrittenFile } from './judge';
import { ownReader } from './own-reader';
import { PICTURE_ROWS } from './picture-rows';
import { plainParagraphs } from './plain-text';
import { rsvg } from './rsvg';
import { webPage } from './web-page';
import { GEXF_SCHEMA, XMLLINT } from './xmllint';

const OF_GRAPHML = [...GRAPHML_READERS, GRAPHOLOGY_GRAPHML, XMLLINT];
const OF_GEXF = [GEXF_READER, GRAPHOLOGY_GEXF, XMLLINT, GEXF_SCHEMA];

const relationshipsIn = ({ view }: WrittenFile) => view.relationships.length;
const claimsIn = ({ view }: WrittenFile) => view.relationships.flatMap(({ claims }) => claims).length;
const partiesIn = ({ view }: WrittenFile) =>
  new Set(view.relationships.flatMap(({ from, to }) => [from, to])).size;

/** Every form that is judged: those of the list, and pictures, which the page writes. */
export const JUDGED_FORMS: readonly JudgedForm[] = [...EXPORTS.view, ...PICTURE_ROWS];

/** The judges of each ending. */
export const JUDGES: Readonly<Record<string, readonly Judge[]>> = {
  csv: [libreOffice(RELATIONSHIPS.columns, relationshipsIn)],
  'claims.csv': [libreOffice(CLAIMS.columns, claimsIn)],
  'nodes.csv': [libreOffice(NODES.columns, partiesIn)],
  'edges.csv': [libreOffice(EDGES.columns, relationshipsIn)],
  zip: [dataPackage],
  graphml: OF_GRAPHML,
  'pairs.graphml': OF_GRAPHML,
  gexf: OF_GEXF,
  'pairs.gexf': OF_GEXF,
  'ftm.json': [followTheMoney],
  html: [webPage],
  json: [ownReader],
  'sources.txt': [plainParagraphs],
  bib: [citationJsBibtex],
  'csl.json': [citationJsCsl, citeproc],
  ris: [citationJsRis],
  jsonld: [jsonLd],
  ...Object.fromEntries(PICTURE_ROWS.map(({ extension }) => [extension, [rsvg]])),
};
