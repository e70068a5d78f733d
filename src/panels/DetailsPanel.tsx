import { useEffect, useRef } from 'react';
import { type Dataset, findSelectable } from '../domain/dataset';
import type { SelectableId } from '../domain/ids';
import { select } from '../state/actions';
import { useDataset } from '../state/selectors';
import { useApp } from '../state/store';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import { BundleDetails } from './BundleDetails';
import { DatasetDetails } from './DatasetDetails';
import css from './Details.module.css';
import { PartyDetails, SystemDetails } from './NodeDetails';
import { RelationshipDetails } from './RelationshipDetails';
import { SheetHeader } from './SheetHeader';

function detailsOf(dataset: Dataset, selection: SelectableId | null) {
  const selected = selection && findSelectable(dataset, selection);
  switch (selected?.type) {
    case 'party':
      return <PartyDetails party={selected.party} />;
    case 'system':
      return <SystemDetails system={selected.system} />;
    case 'relationship':
      return <RelationshipDetails relationship={selected.relationship} />;
    case 'bundle':
      return <BundleDetails bundle={selected.bundle} />;
    default:
      return <DatasetDetails />;
  }
}

/** What is selected, with its evidence; the dataset itself where nothing is. */
export function DetailsPanel() {
  const dataset = useDataset();
  const selection = useApp((state) => state.view.selection);
  const sheet = useApp((state) => state.sheet);
  const panel = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection begins at the top
  useEffect(() => {
    // In braces: today's browsers answer with a promise, which React would take for the way to clean up.
    panel.current?.scrollTo({ top: 0 });
  }, [selection]);

  return (
    <section
      ref={panel}
      aria-label="Details"
      // Takes the focus when what had it made room for the details of something else.
      tabIndex={-1}
      className={css.panel}
      data-open={sheet === 'details' || undefined}
    >
      <SheetHeader title="Details" />
      {selection && (
        <button type="button" className={`${parts.link} ${css.back}`} onClick={() => select(null)}>
          <Icon shape={ICON.close} size={13} />
          <span>Clear selection</span>
        </button>
      )}
      {detailsOf(dataset, selection)}
    </section>
  );
}
