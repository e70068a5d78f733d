import type { Relationship } from '../../domain/model/relationship';
import { useDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { reportsWords } from '../../words/deals/reports';

/** Who reported a deal, as a mark; nothing where nobody is said to have. */
export function ReportedBy({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  if (!relationship.reported) return null;
  return <span className={parts.badge}>{reportsWords().by(dataset, relationship)}</span>;
}
