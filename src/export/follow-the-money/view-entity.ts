import { citationsWords } from '../../words/exports/citations';
import type { ExportedView } from '../view/exported-view';
import { shownMembers } from '../view/shown-members';
import { addresses, type Entity, entityOf, sentences, words } from './entity';
import { viewEntityId } from './ids';

/** The file itself as a document: which view it shows of which datasets, and what must be said beside it. */
export function viewEntity({ about, relationships, caveats }: ExportedView, fileName: string): Entity {
  const { sentence, permalink, day } = about;
  const members = shownMembers(about, relationships);
  const { dataset, credit } = citationsWords();
  const datasets = members.map(({ id }) => id);
  return entityOf('Document', viewEntityId(permalink), datasets, {
    title: words(sentence),
    fileName: words(fileName),
    publisher: ['Armsgraph'],
    sourceUrl: addresses(permalink),
    publishedAt: [day],
    retrievedAt: [day],
    summary: sentences(sentence),
    description: sentences(
      ...members.flatMap((member) => [
        dataset(member.title, member.version, member.sha256),
        ...(member.credit ? [credit(member.credit)] : []),
      ]),
    ),
    notes: sentences(...caveats),
  });
}
