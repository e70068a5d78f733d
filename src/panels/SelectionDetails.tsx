import type { Selected } from '../domain/dataset';
import { BundleDetails } from './BundleDetails';
import { PartyDetails, SystemDetails } from './NodeDetails';
import { RelationshipDetails } from './RelationshipDetails';

/** The details of a party, a system, a relationship, or of several that are drawn as one. */
export function SelectionDetails({ selected }: { selected: Selected }) {
  switch (selected.type) {
    case 'party':
      return <PartyDetails party={selected.party} />;
    case 'system':
      return <SystemDetails system={selected.system} />;
    case 'relationship':
      return <RelationshipDetails relationship={selected.relationship} />;
    case 'bundle':
      return <BundleDetails bundle={selected.bundle} />;
  }
}
