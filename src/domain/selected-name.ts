/** What is selected, as a name. */
import { bundleTitle } from './bundle-wording';
import type { Dataset, Selected } from './dataset';
import { relationshipSentence } from './wording';

/** What stands over the details of something, and in the title of the page: "Tor-M1", "Russia to Venezuela". */
export function nameOfSelected(dataset: Dataset, selected: Selected): string {
  switch (selected.type) {
    case 'party':
      return selected.party.name;
    case 'system':
      return selected.system.name;
    case 'relationship':
      return relationshipSentence(dataset, selected.relationship);
    case 'bundle':
      return bundleTitle(dataset, selected.bundle);
  }
}
