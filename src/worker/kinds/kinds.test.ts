import { describe, expect, it } from 'vitest';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import { zipStart } from '../fixtures/zip-start';
import { ENCODERS, refusalOf, registerText } from '../read/fixtures/made-files';
import { readTableFile } from '../read/read-file';
import { KINDS_BY_BYTES } from './bytes';
import { KINDS_OF_JSON } from './json';
import { outlineOf } from './json-outline';
import type { OtherKind } from './kind';
import { KINDS_BY_TAG, markupOf } from './markup';
import { firstLines, KINDS_OF_TEXT } from './text';

/** A small file of a kind, what it is said to be, and what is said to open instead. */
type Example = readonly [content: string, what: string, todo: string];

const page = (inner: string) => `<!DOCTYPE html>\n<html><head>${inner}</head><body>Words</body></html>`;

const MAIL = 'From: A <a@example.org>\nTo: B <b@example.org>\nSubject: The deals\n';

/** A name in two bytes a letter, as files of several streams list them. */
const wide = (name: string) => [...name, ''].map((letter) => `${letter}\0`).join('');

const BY_BYTES: readonly Example[] = [
  ['{\\rtf1\\ansi Source: SIPRI Arms Transfers Database}', 'RTF), as SIPRI’s', 'sipri.org'],
  ['{\\rtf1\\ansi Dear friends}', 'text document (RTF)', 'copy that into a spreadsheet'],
  [zipStart({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'Word', 'copy that'],
  [zipStart({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'OpenDocument', 'copy that'],
  [zipStart({ 'Index/Document.iwa': '', 'Index/Tables/DataList.iwa': '' }), 'Numbers', 'Export To, CSV'],
  [zipStart({ Project_xml: '<project/>', Workspace_0_xml: '' }), 'project of Gephi', 'Export table'],
  [zipStart({ mimetype: 'application/epub+zip' }), 'EPUB', 'copy that'],
  [zipStart({ 'doc.kml': '<kml/>' }), 'KMZ', 'no maps'],
  [zipStart({ '__MACOSX/._deals.csv': '', 'data/deals.csv': 'a' }), '(ZIP)', 'open “data/deals.csv”'],
  [
    zipStart({ 'a.csv': 'a', 'b.csv': 'b', 'c.tsv': 'c', 'd.csv': 'd' }),
    '(ZIP)',
    'together or one by one: “a.csv”, “b.csv”, “c.tsv” and 1 more',
  ],
  [zipStart({ 'other.bin': 'a' }), '(ZIP)', 'open the CSV file that is in it'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old workbook', 'as CSV'],
  [`\xd0\xcf\x11\xe0${wide('Workbook')}`, '(.xls)', '(.xlsx)'],
  [`\xd0\xcf\x11\xe0${wide('EncryptedPackage')}`, 'locked by a password', 'without the password'],
  ['%PDF-1.7\n1 0 obj', 'PDF', 'copy that'],
  ['\x1f\x8b\x08\0\0', 'gzip', 'Unpack'],
  ['7z\xbc\xaf\x27\x1c', 'packed', 'Unpack'],
  ['\x28\xb5\x2f\xfd\0', 'packed', 'Unpack'],
  ['\x89PNG\r\n\x1a\n', 'picture', 'typed'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'picture', 'typed'],
  ['\0\0\0\x18ftypheic', 'picture', 'typed'],
  ['SQLite format 3\0\x10', 'SQLite', 'Export the table'],
  ['\0\x01\0\0Standard ACE DB\0', 'Access', 'Export the table'],
  ['ARROW1\0\0', 'Arrow', 'into Parquet or CSV'],
  ['$FL2@(#) SPSS', 'statistics', 'Export the table'],
  ['bplist00\xd1', 'Safari', 'open it in Safari'],
];

const BY_TAG: readonly Example[] = [
  [
    page('<title>Library &amp; more</title><form><input name="p" type="password"></form>'),
    'a page for logging in, “Library',
    'log in',
  ],
  [page('<title>404 Not Found</title>'), 'the page of an error, “404 Not Found”', 'Open its address'],
  ['<table><tr><td>From</td></tr></table>', 'a table as a web page', 'as CSV'],
  ['<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body></body></html>', 'as a workbook', 'CSV'],
  [page('<title>SIPRI Arms Transfers Database</title>'), 'a web page, “SIPRI', 'sipri.org'],
  [`\n<!-- saved -->${page('<title>Deals</title>')}`, 'a web page, “Deals”', 'copy that'],
  ['<?xml version="1.0"?>\n<gexf xmlns="http://gexf.net/1.3"><graph/></gexf>', 'GEXF', 'Data Laboratory'],
  ['<?xml version="1.0"?><!-- made --><graphml><graph/></graphml>', 'GraphML', 'Data Laboratory'],
  ['<?xml version="1.0"?><graph label="x" xmlns="http://www.cs.rpi.edu/XGMML"/>', 'XGMML', 'Cytoscape'],
  ['<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'linked data (RDF)', 'row for each deal'],
  ['<?xml version="1.0"?><kml xmlns="x"/>', 'map', 'no maps'],
  ['<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b" [ <!ENTITY c "d"> ]><svg/>', 'SVG', 'drawn from'],
  [
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    'a workbook',
    'as CSV',
  ],
  ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'answer of a server', 'Open its address'],
  ['<?xml version="1.0"?><rss version="2.0"/>', 'news feed', 'row for each deal'],
  ['<mxfile host="x"></mxfile>', 'draw.io', 'row for each deal'],
  ['<?xml version="1.0"?><deals/>', 'an XML document (“deals”)', 'row for each deal'],
];

const OF_JSON: readonly Example[] = [
  ['[{"id": 1, "tradeId": 2, "buyer": "AUS", "seller": "USA"}]', 'makes for its own page', 'sipri.org'],
  [
    '{"id":"k1","schema":"Company","properties":{"name":["Havorn"]}}\n{"id":"k2","schema":"Person","properties":{}}\n',
    'FollowTheMoney',
    'row for each deal',
  ],
  ['[{"id":"k1","schema":"Company","properties":{"name":["Havorn"]}}]', 'FollowTheMoney', 'row for'],
  ['{"elements":{"nodes":[{"data":{"id":"a"}}],"edges":[]}}', 'Cytoscape', 'table of edges'],
  ['{"elements":[{"data":{"id":"a"}}],"style":[]}', 'Cytoscape', 'table of edges'],
  ['{"nodes":[{"id":"A"}],"links":[{"source":"A","target":"A"}]}', 'nodes and links', 'its links as a table'],
  ['{"directed":true,"nodes":[{"id":"A"}],"edges":[]}', 'nodes and links', 'its links as a table'],
  ['{"type":"FeatureCollection","features":[]}', 'GeoJSON', 'no maps'],
  ['{"@context":"https://example.org","@graph":[]}', 'JSON-LD', 'row for each deal'],
  ['{"name":"x","resources":[{"path":"data/deals.csv"}]}', 'data package', '“data/deals.csv”'],
  ['{"url":"https://docs.google.com/open?id=1","doc_id":"1"}', 'at Google', 'Comma Separated Values'],
  ['[{"id":"a","type":"book","title":"T","author":[{"family":"F"}]}]', 'CSL-JSON', 'no lists of'],
  ['{"detail":"Not found."}', 'answer of a server that did not send the file: “Not found.”', 'Open its'],
  [
    '{"exporter":"Sweden","importer":"Kenya"}\n{"exporter":"Norway","importer":"Chile"}\n',
    'one a line (NDJSON), with “exporter” and “importer”',
    'with these as columns',
  ],
  [
    '[{"exporter":"Sweden","importer":"Kenya","year":2005},{"exporter":"Norway"}]',
    'a list of records in JSON, with “exporter”, “importer” and “year”',
    'with these as columns',
  ],
  ['{"a":{"b":1}}\n{"a":{"b":2}}\n', 'one a line (NDJSON)', 'row for each deal'],
  ['{"count":1,"results":[{"buyer":"A","goods":["B"]}]}', 'a list of records in JSON', 'Export the table'],
];

const OF_TEXT: readonly Example[] = [
  [' \n\t\n  \r\n', 'nothing in it but spaces', 'another file'],
  ['Creator "made"\ngraph\n[\n  directed 1\n  node [ id 1 ]\n]\n', 'GML', 'Data Laboratory'],
  ['graph [\n  node [\n id 0\n', 'GML', 'Data Laboratory'],
  ['// made by hand\ndigraph "Deals" {\n  Sweden -> Kenya;\n}\n', 'DOT', 'Data Laboratory'],
  ['*Vertices 2\n1 "Sweden"\n2 "Kenya"\n*Arcs\n1 2 1\n', 'Pajek', 'Data Laboratory'],
  ['DL n=2 format=edgelist1\nlabels: a,b\n', 'UCINET', 'Data Laboratory'],
  ['nodedef>name VARCHAR,label VARCHAR\na,Sweden\nb,Kenya\n', 'GDF', 'Data Laboratory'],
  ['@prefix ex: <http://example.org/> .\nex:a ex:b ex:c .\n', 'Turtle', 'row for each deal'],
  ['<http://e.org/a> <http://e.org/b> <http://e.org/c> .\n', 'N-Triples', 'row for each deal'],
  ['% made\n@article{a2005,\n  title = {Deals, and more},\n}\n', 'BibTeX', 'no lists of'],
  ['TY  - JOUR\nTI  - Deals\nER  - \n', 'RIS', 'no lists of'],
  ['From: <Saved by Blink>\nMIME-Version: 1.0\n', 'MHTML', 'Open it in the browser'],
  [`${MAIL}MIME-Version: 1.0\n\nWords\n`, 'an e-mail', 'attached'],
  ['ID;PWXL;N;E\nC;Y1;X1;K"Exporter"\n', 'SYLK', 'as CSV'],
  ['TABLE\n0,1\n"EXCEL"\nVECTORS\n0,4\n""\n', 'SYLK or DIF', 'as CSV'],
  ['CREATE TABLE deals (a, b);\nINSERT INTO deals VALUES (1, 2);\n', 'SQL', 'Export the table'],
  ['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'Git LFS', 'Open its address'],
  ['[InternetShortcut]\nURL=https://example.org/\n', 'link to a web page', 'Open its address'],
];

const bytesOf = (signs: string) => Uint8Array.from(signs, (sign) => sign.charCodeAt(0));

/** All examples; those of bytes have a sign a byte. */
const ALL = [
  ...BY_BYTES.map(([signs, what, todo]) => [bytesOf(signs), what, todo, signs] as const),
  ...[...BY_TAG, ...OF_JSON, ...OF_TEXT].map((example) => [...example, example[0]] as const),
];

async function refusal(content: string | Uint8Array<ArrayBuffer>) {
  return saidRefusal(refusalOf(await readTableFile(new Blob([content]), { name: 'deals.csv' })));
}

describe('a file of another kind', () => {
  it.each(ALL)('is known by what it holds: %s', async (content, what, todo) => {
    const found = await refusal(content);
    expect(found.what).toContain(what);
    expect(found.todo).toMatch(/^(?!.*\n).{1,220}\.$/);
    expect(found.todo).toContain(todo);
    expect(found.where).toBe('deals.csv');
  });

  it.each(ALL)('is sent to SIPRI only where it is from there: %s', async (content, _, __, signs) => {
    const { todo } = await refusal(content);
    expect(/sipri/i.test(todo)).toBe(/SIPRI|tradeId/.test(signs));
  });

  it('is known in 16 bits a letter, too', async () => {
    for (const encoding of ['utf-16le', 'utf-16be', 'utf-8 with a byte order mark']) {
      const encode = ENCODERS[encoding];
      if (!encode) throw new Error(encoding);
      expect((await refusal(encode(page('<title>Deals</title>')))).what).toBe('This is a web page, “Deals”');
      expect((await refusal(encode('{"nodes":[],"links":[]}'))).what).toContain('nodes and links');
    }
  });
});

describe('each kind', () => {
  const lists: readonly [string, readonly OtherKind<never>[], readonly unknown[]][] = [
    ['bytes', KINDS_BY_BYTES, BY_BYTES.map(([content]) => content)],
    ['tag', KINDS_BY_TAG, BY_TAG.map(([content]) => markupOf(content))],
    ['keys', KINDS_OF_JSON, OF_JSON.map(([content]) => outlineOf(content))],
    ['lines', KINDS_OF_TEXT, OF_TEXT.map(([content]) => firstLines(content.split('\n')))],
  ];

  it.each(lists)('by its %s has an example', (_, kinds, starts) => {
    const found = new Set(starts.map((start) => kinds.findIndex(({ is }) => is(start as never))));
    expect(kinds.map((__, at) => at).filter((at) => !found.has(at))).toEqual([]);
  });
});

describe('a table', () => {
  it.each([
    registerText(),
    'From,To,System\nA,B,<b>C</b>\n',
    '<from>,<to>,<system>\nA,B,C\n',
    'from,to,system\ngraph,digraph,@article\n',
    'Date: 2005\nfrom;to;system\nA;B;C\n',
    'BM,Frankreich,System\nA,B,C\n',
    'version,to,system\n1,B,C\n',
  ])('is not taken for one: %j', async (content) => {
    expect((await readTableFile(new Blob([content]), { name: 'deals.csv' })).ok).toBe(true);
  });

  it('of JSON that is of no known kind is left to the check of datasets, which says what it found', async () => {
    for (const content of ['{"meta":{"kind":"armsgraph-dataset","version":99}}', '{"a":{"b":1}}', '[1,2]']) {
      expect(await readTableFile(new Blob([content]), { name: 'x.json' })).toMatchObject({
        ok: true,
        head: { kind: 'dataset' },
      });
    }
  });
});

describe('JSON with comments', () => {
  it.each(['// deals of 2005\n', '/* deals\n * of 2005 { */\n', '\n/**/ // of 2005\r\n//\n'])(
    'is known for JSON: it begins with %j',
    async (comment) => {
      for (const content of [
        `${comment}{"meta": {}, "data": {}}`,
        `{ ${comment} "meta": {}}`,
        `${comment}[1]`,
      ])
        expect(await readTableFile(new Blob([content]), { name: 'x.json' })).toMatchObject({
          ok: true,
          head: { kind: 'dataset' },
        });
      const graph = `${comment}{"nodes": [${comment} {"id": 1}], "links": []}`;
      expect((await refusal(graph)).what).toBe((await refusal('{"nodes": [{"id": 1}], "links": []}')).what);
    },
  );

  it('is looked at in a time that grows with its length', () => {
    for (const piece of ['// ', '/* ', '/**/', '*/', '/*/', '//\n', ' '])
      expect(outlineOf(piece.repeat(100_000))).toBeNull();
  });
});

describe('the outline of JSON', () => {
  it('takes a text that ends anywhere', () => {
    const whole = '[{"exporter":"Swe\\"den","parts":[{"a":1}],"year":2005},{"exporter":"Norway"}]';
    for (let end = 2; end <= whole.length; end += 1) expect(outlineOf(whole.slice(0, end))).not.toBeNull();
    expect([...(outlineOf(whole)?.values.keys() ?? [])]).toEqual([
      'exporter',
      'parts',
      'parts[]',
      'parts[].a',
      'year',
    ]);
    expect(outlineOf(whole)?.flat).toEqual([]);
  });

  it('bears a quarter of a million brackets', () => {
    expect(outlineOf('['.repeat(250_000))?.form).toBe('list');
    expect(outlineOf('{"a":'.repeat(50_000))?.values.size).toBeLessThan(10);
  });
});
