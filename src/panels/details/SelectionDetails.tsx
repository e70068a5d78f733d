import type { Selected } from '../../domain/lenses/selected';
import type { SelectableId } from '../../domain/model/ids';
import { useApp } from '../../state/store';
import { compareWords } from '../../words/views/compare';
import layout from '../common/Section.module.css';
import { BetweenDetails } from './BetweenDetails';
import { BundleDetails } from './BundleDetails';
import '../../state/bring-asked';
import { CommonDetails } from './CommonDetails';
import { ConnectionDetails } from './ConnectionDetails';
import { FoldedDetails } from './FoldedDetails';
import { FoldedNote } from './FoldedNote';
import { HiddenNote } from './HiddenNote';
import { PartyDetails, SystemDetails } from './NodeDetails';
import { OthersDetails } from './OthersDetails';
import { RelationshipDetails } from './RelationshipDetails';

function Content({ selected }: { selected: Selected }) {
  switch (selected.type) {
    case 'party':
      return <PartyDetails party={selected.party} />;
    case 'system':
      return <SystemDetails system={selected.system} />;
    case 'relationship':
      return <RelationshipDetails relationship={selected.relationship} />;
    case 'bundle':
      return <BundleDetails bundle={selected.bundle} />;
    case 'connection':
      return <ConnectionDetails connection={selected.connection} />;
    case 'between':
      return <BetweenDetails between={selected.between} />;
    case 'folded':
      return <FoldedDetails thing={selected.thing} />;
    case 'others':
      return <OthersDetails others={selected.others} />;
    case 'common':
      return <CommonDetails parties={selected.parties} />;
  }
}

/** What says itself what of it is hidden. */
const SAY_THEMSELVES: readonly Selected['type'][] = ['connection', 'common', 'folded', 'others'];

/** The details of what is selected; first that all of it is hidden, where the picture has nothing of it. */
export function SelectionDetails({ selected, id }: { selected: Selected; id: SelectableId }) {
  const isComparing = useApp((state) => state.view.comparison !== null);
  return (
    <>
      <HiddenNote id={SAY_THEMSELVES.includes(selected.type) ? null : id} />
      {isComparing && <p className={layout.soft}>{compareWords().bothTogether}</p>}
      <FoldedNote selected={selected} />
      <Content selected={selected} />
    </>
  );
}
