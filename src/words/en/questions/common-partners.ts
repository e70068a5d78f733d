import type { Shared, SharedKind } from '../../../domain/connections/in-common';
import type { Dataset } from '../../../domain/model/dataset';
import type { PartyId } from '../../../domain/model/ids';
import { counted, formatNumber, listed } from '../grammar/grammar';
import { nodeInText } from '../grammar/in-text';
import { asked } from './asked';

const nameOf = (dataset: Dataset, id: PartyId): string => dataset.parties.get(id)?.name ?? id;

const TITLES: Readonly<Record<SharedKind, string>> = {
  suppliers: 'Suppliers',
  systems: 'Weapons received',
  customers: 'Customers',
};

/** What several parties have in common, and what only some of them have. */
export const commonPartners = {
  about: 'What they have in common',
  titles: TITLES,
  rule: (filter: string) =>
    `Counted are firm deals of what is shown${filter === '' ? '' : ` (${filter})`}. A weapon that no source names cannot be one in common.`,
  none: (filter: string) =>
    `None of them has a firm deal in what is shown${filter === '' ? '' : ` (${filter})`}.`,
  all: (parties: number) => (parties === 2 ? 'Of both' : `Of all ${formatNumber(parties)}`),
  several: 'Of several, not of all',
  only: (dataset: Dataset, id: PartyId) => `Only of ${nodeInText(dataset, id)}`,
  noneOfAll: 'None.',
  /** Where the picture adds lines up, or has no room for all of these. */
  notAllDrawn: 'Not all of this is drawn line by line in this picture. These lists have all of it.',
  /** Where the picture draws no weapons. */
  onlyWeapons:
    'What they have in common are weapons alone. This picture draws no weapons, so nothing stands out in it.',
  showSystems: 'Show them among systems',
  /** What is left out of a list. */
  nameless: (deals: number) =>
    `Left out: ${counted(deals, 'deal')} with a party whom the source cannot name, who may be somebody else each time.`,
  /** "Russia": "5 deals with Iran, 12 with Venezuela". */
  deals: (dataset: Dataset, parties: readonly PartyId[], { deals }: Shared) =>
    listed(
      parties.flatMap((id, at) => {
        const count = deals[at] ?? 0;
        return count > 0 ? [`${counted(count, 'deal')} of ${nodeInText(dataset, id)}`] : [];
      }),
      'and',
    ),
  count: (count: number) => counted(count, 'deal'),
  more: (count: number) => `${formatNumber(count)} more`,
  change: 'Which parties',
  add: 'Add a party …',
  addIt: 'Add',
  remove: (dataset: Dataset, id: PartyId) => `Leave out ${nameOf(dataset, id)}`,
  /** The question, asked of two. */
  ask: (dataset: Dataset, [one, other]: readonly [PartyId, PartyId]) =>
    asked.common(listed([nodeInText(dataset, one), nodeInText(dataset, other)], 'and')),
};
