/** Everything that a view rests on, to be cited: the view itself, its datasets, and each source of what is visible once. */
import type { CitedThing } from '../../domain/model/citing';
import type { SourceId } from '../../domain/model/ids';
import { fileOfClaim, sourceOfClaim } from '../../domain/views/sources-of-rows';
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

/** A source, and a dataset that cites it. */
type CitedSource = readonly [id: SourceId, by: ExportedMember];

/** The sources of a view in the order in which they are first cited: each once, but of a register each release that is open. */
function sourcesOf(
  { dataset, relationships }: ExportedView,
  members: readonly [ExportedMember, ...ExportedMember[]],
): CitedSource[] {
  const sources = new Map<string, CitedSource>();
  for (const relationship of relationships) {
    for (const claim of relationship.claims) {
      const file = fileOfClaim(relationship, claim);
      const { id, date } = sourceOfClaim(dataset, relationship, claim);
      const key = `${id} ${date}`;
      if (!sources.has(key)) sources.set(key, [id, members.find((own) => own.id === file) ?? members[0]]);
    }
  }
  return [...sources.values()];
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
    ...sourcesOf(view, members).map(([id, member]) => citedFrom(view, member, { type: 'source', id })),
  ];
}
