import { useRef } from 'react';
import { findSelectable, type Selected } from '../../domain/lenses/selected';
import type { SelectableId } from '../../domain/model/ids';
import { select } from '../../state/actions/view';
import { selectedOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import { PartBoundary } from '../../ui/PartBoundary';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/page/shell';
import { titlesWords } from '../../words/views/titles';
import { SheetHeader } from '../common/SheetHeader';
import css from './DetailsPanel.module.css';
import { COMPARISON, OPENING, SELECTION } from './later';
import { useKeptSection } from './use-kept-section';

/** The details of the dataset, where nothing is selected. */
function OfDataset() {
  return (
    <Later part={OPENING} what={shellWords().parts.details}>
      {({ DatasetDetails }) => <DatasetDetails />}
    </Later>
  );
}

/** Both sides of a comparison. */
function OfComparison() {
  return (
    <Later part={COMPARISON} what={shellWords().parts.comparison}>
      {({ ComparisonDetails }) => <ComparisonDetails />}
    </Later>
  );
}

/** The details of the selection. */
function OfSelection({ selected, id }: { selected: Selected; id: SelectableId }) {
  return (
    <Later part={SELECTION} what={shellWords().parts.details}>
      {({ SelectionDetails }) => <SelectionDetails selected={selected} id={id} />}
    </Later>
  );
}

/** The details of the selection or of the dataset, which arrive after the first picture. */
function Details({ selection }: { selection: SelectableId | null }) {
  const dataset = useDataset();
  const selected = selection && findSelectable(dataset, selection);
  const isComparing = useApp((state) => state.view.comparison !== null);
  if (selection && selected) return <OfSelection selected={selected} id={selection} />;
  return isComparing ? <OfComparison /> : <OfDataset />;
}

/** What is selected, with its evidence; the dataset itself where nothing is. */
export function DetailsPanel() {
  const selection = useApp((state) => state.view.selection);
  const sheet = useApp((state) => state.sheet);
  const dataset = useDataset();
  const selected = useApp(selectedOf);
  const say = shellWords();
  const panel = useRef<HTMLElement>(null);
  useKeptSection(panel, selection);

  return (
    <section
      ref={panel}
      id="details"
      aria-label={say.sheets.details}
      // Takes the focus when what had it made room for the details of something else.
      tabIndex={-1}
      className={css.panel}
      data-open={sheet === 'details' || undefined}
    >
      <SheetHeader
        sheet="details"
        title={selected ? titlesWords().title(dataset, selected) : say.sheets.details}
      />
      {selection && (
        <button type="button" className={`${parts.link} ${css.back}`} onClick={() => select(null)}>
          <Icon shape={ICON.close} size={13} />
          <span>{say.clearSelection}</span>
        </button>
      )}
      <PartBoundary what={say.parts.told} resetOn={selection}>
        <Details selection={selection} />
      </PartBoundary>
    </section>
  );
}
