/** The app itself, which opens what it has written: the same relationships, with the same claims and marks. */
import { isDeepStrictEqual } from 'node:util';
import { readDataset } from '../../src/data/read-dataset';
import { datasetFrom } from '../../src/domain/evidence/build-dataset';
import type { DatasetStatement } from '../../src/domain/model/dataset';
import type { Relationship } from '../../src/domain/model/relationship';
import { formatFault } from '../../src/words/files/said-fault';
import { type Judge, oneByOne, textOf, type WrittenFile } from './judge';

/** What must come back of a relationship, as plain data. */
function plain({ id, from, to, claims, status, asOf, marks, quantity, years }: Relationship): unknown {
  return JSON.parse(JSON.stringify({ id, from, to, claims, status, asOf, marks, quantity, years }));
}

/** The file of a view that no check has seen is none that the app would open; it still says all that it was told. */
function asWritten({ view }: WrittenFile, text: string): string[] {
  const { data } = JSON.parse(text) as { data: DatasetStatement };
  const words = ({ claims }: Relationship) =>
    claims.map(({ citation }) => (citation.type === 'quotation' ? citation.quote.exact : ''));
  const read = data.claims.map(({ citation }) => (citation.type === 'quotation' ? citation.quote.exact : ''));
  return isDeepStrictEqual(read, view.relationships.flatMap(words)) ? [] : ['not all words are read back'];
}

/** What is wrong with a view that was written as this text in our own format. */
export function faultsOfOwn(file: WrittenFile, text: string): string[] {
  if (file.of === 'hostile') return asWritten(file, text);
  const check = readDataset(text);
  if (!check.ok) return check.faults.map((fault) => formatFault(fault));
  const { relationships } = datasetFrom(check.statement);
  return file.view.relationships.flatMap((relationship) => {
    const row = relationships.rowOf(relationship.id);
    const again = row === null ? null : relationships.at(row);
    const isSame = again && isDeepStrictEqual(plain(again), plain(relationship));
    return isSame ? [] : [`${relationship.id} opens as another`];
  });
}

/** Our own format as the app reads it. */
export const ownReader: Judge = {
  name: 'Armsgraph',
  judge: oneByOne((file) => faultsOfOwn(file, textOf(file))),
};
