/** Sources as they are filled in at the desk. */

import type { Fault } from '../../data/fault';
import { hashOfText } from '../../data/hash';
import { slugOfDesignation } from '../../data/register/names/system-slug';
import type { EdtfDate } from '../../domain/dates/edtf';
import { freeId, idsOf } from '../../domain/desk/new-ids';
import { EMPTY_SOURCE, type SourceDraft } from '../../domain/desk/source-draft';
import type { DatasetStatement } from '../../domain/model/dataset';
import { sourceId } from '../../domain/model/ids';
import type { Source } from '../../domain/model/source';
import { bareDoi } from '../../domain/text/doi';
import { act } from './case-file';
import { faultsOfItem, NOTHING_AROUND } from './desk-faults';
import { caseFileOf, setDesk, useDesk } from './desk-store';

export { EMPTY_SOURCE, type Fault, type SourceDraft };

/** A source of the case file, to be changed. */
export const sourceDraftOf = (source: Source): SourceDraft => ({
  ...EMPTY_SOURCE,
  ...{ id: source.id, text: source.text ?? '', mayHold: source.text !== undefined },
  ...{ title: source.title, publisher: source.publisher, author: source.author ?? '', date: source.date },
  ...{ description: source.description ?? '', licence: source.licence ?? '' },
  ...{ doi: source.doi ?? '', credit: source.credit ?? '' },
  ...{ archiveAddress: source.archive?.address ?? '', archiveDate: source.archive?.date ?? null },
  ...{ address: source.address ?? '', language: source.language ?? '', note: source.note ?? '' },
});

/** Line breaks as every program writes them that hands a text on, and no mark before it: a hash is of the text, not of them. */
const plainText = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** What stands in the place of a date that is not known yet, for the rest to be looked at. */
const ANY_DAY = '2000-01-01' as EdtfDate;

/** What may be said of a source in a line, and is left out where nothing is. */
const LINES = ['author', 'description', 'address', 'doi', 'credit', 'language', 'note', 'licence'] as const;

const lines = (draft: SourceDraft): Partial<Source> =>
  Object.fromEntries(
    LINES.flatMap((key) => {
      const line = key === 'doi' ? bareDoi(draft.doi) : draft[key].trim();
      return line === '' ? [] : [[key, line]];
    }),
  );

/** The source of a draft. What an earlier one says besides, it says still. */
function sourceOf(statement: DatasetStatement, draft: SourceDraft, date: EdtfDate): Source {
  const { id, mayHold, title, publisher, archiveAddress, archiveDate } = draft;
  const old = statement.sources.find((source) => source.id === id);
  const {
    author,
    description,
    address,
    doi: __,
    credit: ___,
    language,
    note,
    licence,
    archive,
    text: _,
    sha256,
    ...rest
  } = old ?? ({ kind: 'document' } as Source);
  const text = plainText(draft.text);
  return {
    ...rest,
    id: id ?? sourceId(freeId(idsOf(statement), slugOfDesignation(title) || 'source')),
    ...{ title: title.trim(), publisher: publisher.trim(), date },
    ...lines(draft),
    ...((archiveAddress.trim() || archiveDate) && {
      archive: { address: archiveAddress.trim(), date: archiveDate ?? ANY_DAY },
    }),
    ...(mayHold && text.trim() !== '' && { text, sha256: hashOfText(text) }),
  };
}

/** Whether one half of what is said of a copy is missing. */
export const lacksArchiveDate = ({ archiveAddress, archiveDate }: SourceDraft): boolean =>
  archiveAddress.trim() !== '' && archiveDate === null;

/** What is wrong with a source as far as it is filled in, by its field: in the words of the check. Its text is looked at last. */
export function faultsOfSource(draft: SourceDraft): ReadonlyMap<string, Fault> {
  const item = sourceOf(NOTHING_AROUND, { ...draft, id: null, text: '' }, draft.date ?? ANY_DAY);
  return faultsOfItem({ of: 'source', item });
}

/** Puts a source into the case file and opens it. A text that was corrected finds its citations again. */
export function putSource(draft: SourceDraft): boolean {
  const statement = caseFileOf(useDesk.getState());
  if (draft.date === null || lacksArchiveDate(draft) || faultsOfSource(draft).size > 0) return false;
  const source = sourceOf(statement, draft, draft.date);
  const old = statement.sources.find(({ id }) => id === source.id);
  const isCorrected = old?.text !== undefined && source.text !== undefined && old.text !== source.text;
  if (!isCorrected) act({ act: 'put-source', source });
  else {
    const { text = '', sha256 = '' } = source;
    const others = JSON.stringify({ ...old, text, sha256 }) !== JSON.stringify({ ...source });
    // Of a source that is not there yet both would be one step, and so they are here.
    const told = { ...source, text: old.text, sha256: old.sha256 } as Source;
    act({ act: 'correct-text', id: source.id, text, sha256, ...(others && { source: told }) });
  }
  setDesk({
    place: source.text === undefined ? { at: 'sources' } : { at: 'text', id: source.id },
    span: null,
  });
  return true;
}
