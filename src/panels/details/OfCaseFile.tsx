import { rowsWith } from '../../domain/columns/facet-index';
import { rowsToldAgain } from '../../domain/join/told-twice';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { besideWords } from '../../words/deals/beside';
import section from '../common/Section.module.css';

/** Whose word it is, where case files alone tell of all these relationships and registers are open beside them. */
export function OfCaseFile({ rows }: { rows: Uint32Array }) {
  const { members } = useDataset();
  const index = useFacetIndex();
  const { beside } = index;
  if (!beside || rows.length === 0 || !rows.every((row) => beside.isOwn[row] === 1)) return null;
  const of = members.filter(({ id }) => rowsWith(index, 'in', id, rows).length > 0);
  const isListed = rows.some((row) => rowsToldAgain(index, row).length > 0);
  return <p className={section.soft}>{besideWords().inFull(of, isListed)}</p>;
}
