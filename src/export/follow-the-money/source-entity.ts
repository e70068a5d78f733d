import type { DatasetId } from '../../domain/model/ids';
import type { Source } from '../../domain/model/source';
import { exportGraphsWords } from '../../words/exports/graphs';
import { firstOf } from './dates';
import { addresses, codes, type Entity, entityOf, orId, sentences, words } from './entity';
import { sourceEntityId } from './ids';

/** A source as a document, without its text, which may be no more than quoted. */
export function sourceEntity(source: Source, datasets: Iterable<DatasetId>, day: string): Entity {
  const { id, title, author, publisher, description, date, note, credit, address, sha256 } = source;
  return entityOf('Document', sourceEntityId(id), [...datasets], {
    title: words(orId(title, id)),
    // FollowTheMoney asks for it and shows it first: there is no file, so it is the title again.
    fileName: words(orId(title, id)),
    author: words(author),
    publisher: words(publisher),
    sourceUrl: addresses(address),
    publishedAt: codes(firstOf(date)),
    summary: sentences(description),
    notes: sentences(note, credit, sha256 && exportGraphsWords().textHash(sha256)),
    retrievedAt: [day],
  });
}
