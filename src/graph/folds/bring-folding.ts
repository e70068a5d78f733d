/** Brings what folds parties, with the names of the parts, and sizes their discs: whoever imports this has it. */
import '../../state/bring-tables';
import { organisationOf } from '../../domain/lenses/folds/apart';
import { type Folded, foldedOf } from '../../domain/lenses/folds/folded';
import { foldedGraph } from '../../domain/lenses/folds/folded-graph';
import { sizedGraph } from '../../domain/lenses/sized-graph';
import { withSelected } from '../../domain/lenses/with-selected';
import { memoizePer } from '../../domain/memoize/memoize';
import { partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import { takeFolding } from '../../state/actions/folding';
import { foldsWords } from '../../words/views/folds';

/** A fold in which each part has its name in the words of the page, and so has an organisation beside its members. */
const named = memoizePer((folded: Folded): Folded => {
  const parties = new Map(folded.dataset.parties);
  const rename = (id: PartyId, name: string) => {
    const own = parties.get(id);
    // What a group is called inside a sentence is not what its members are.
    if (own && own.name !== name)
      parties.set(id, { id, kind: own.kind, name, aliases: own.aliases, formerIds: own.formerIds });
  };
  for (const [id, part] of folded.parts) {
    rename(id, foldsWords().part(folded.dataset, part));
    const organisation = part.group === null ? null : organisationOf(folded.dataset, part.group);
    if (organisation) rename(organisation, foldsWords().organisation(partyOf(folded.dataset, organisation)));
  }
  return { ...folded, dataset: { ...folded.dataset, parties } };
});

takeFolding({
  foldedOf(dataset, index, to) {
    const folded = foldedOf(dataset, index, to);
    return folded && named(folded);
  },
  foldedGraph,
  sizedGraph,
  withSelected,
});
