import { partyOf, systemOf } from '../../domain/model/dataset';
import type { PartyId, SystemId } from '../../domain/model/ids';
import { useDataset } from '../../state/use-dataset';
import css from './Details.module.css';
import { SelectLink } from './SelectLink';

interface TrailProps {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly system?: SystemId | null;
}

/** From whom to whom, and what goes there, each to be opened. */
export function Trail({ from, to, system = null }: TrailProps) {
  const dataset = useDataset();
  return (
    <p className={css.trail}>
      <SelectLink to={from} words={partyOf(dataset, from).name} />
      <span aria-hidden="true">→</span>
      <SelectLink to={to} words={partyOf(dataset, to).name} />
      {system && <span aria-hidden="true">·</span>}
      {system && <SelectLink to={system} words={systemOf(dataset, system).name} />}
    </p>
  );
}
