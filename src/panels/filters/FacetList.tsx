import '../../state/bring-tables';
import { useEffect } from 'react';
import { FAMILIES, familyProfilesOf } from '../../domain/columns/facet-profiles';
import { FACETS_IN_PANEL, facetOf } from '../../domain/columns/facets';
import { useFacetIndex } from '../../state/use-dataset';
import { whenIdle } from '../../ui/later-part';
import { FacetGroup } from './FacetGroup';

/** What the first filter on a dataset needs is found while the page has nothing else to do, a piece at a time. */
function useProfilesAhead(): void {
  const index = useFacetIndex();
  useEffect(() => {
    for (const family of FAMILIES) whenIdle(() => familyProfilesOf(index, family));
  }, [index]);
}

/** Every facet with its values, to narrow down what is visible. */
export function FacetList() {
  useProfilesAhead();
  return FACETS_IN_PANEL.map((id) => <FacetGroup key={id} id={id} open={facetOf(id).isOpen} />);
}
