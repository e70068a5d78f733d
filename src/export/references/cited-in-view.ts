/** Everything that a view rests on, to be cited: the view itself, its datasets, and each source of what is visible once. */
import type { CitedThing } from '../../domain/model/citing';
import type { SourceId } from '../../domain/model/ids';
import type { Relationship } from '../../domain/model/relationship';
import { type Citable, citableOf } from '../cite/cite';
import { asSentence } from '../cite/evidence';
import type { ExportedMember, ExportedView } from '../view/exported-view';
import { shownMembers } from '../view/shown-members';

/** A thing as it is cited from one of the datasets, with all that is open to look things up in. */
function citedFrom(
  { about, dataset }: ExportedView,
  member: ExportedMember,
  thing: CitedThing,
  others: readonly ExportedMember[] = [],
): Citable {
  const { id, title, version, date, licence, credit } = member;
  return citableOf(thing, {
    dataset: { ...dataset, ...{ id, title, version, date, licence, credit } },
    ...{ datasetHash: member.sha256, others },
    permalink: about.permalink,
    accessed: about.day,
  });
}

/** The sources of these relationships in the order in which they are first cited, each with a dataset that cites it. */
function sourcesOf(
  relationships: readonly Relationship[],
  members: readonly [ExportedMember, ...ExportedMember[]],
): Map<SourceId, ExportedMember> {
  const sources = new Map<SourceId, ExportedMember>();
  for (const { claims, datasets } of relationships) {
    const member = members.find(({ id }) => datasets.includes(id)) ?? members[0];
    for (const { citation } of claims) {
      if (!sources.has(citation.source)) sources.set(citation.source, member);
    }
  }
  return sources;
}

/** What is to be cited of a view, in the order in which it is listed. */
export function citedInView(view: ExportedView): Citable[] {
  const { about, relationships, caveats } = view;
  const members = shownMembers(about, relationships);
  const [first, ...others] = members;
  const figure = citedFrom(view, first, { type: 'figure', caption: about.sentence }, others);
  return [
    { ...figure, remarks: caveats.map(asSentence) },
    ...members.map((member) => citedFrom(view, member, { type: 'dataset' })),
    ...Array.from(sourcesOf(relationships, members), ([id, member]) =>
      citedFrom(view, member, { type: 'source', id }),
    ),
  ];
}
