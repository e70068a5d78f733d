import { useMemo } from 'react';
import { reportedByOthers } from '../../domain/join/reported-by-others';
import type { Relationship } from '../../domain/model/relationship';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { reportsWords } from '../../words/reports';
import section from '../common/Section.module.css';
import { RelationshipList } from './RelationshipList';

/** Who reported a deal, as a mark; nothing where nobody is said to have. */
export function ReportedBy({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  if (!relationship.reported) return null;
  return <span className={parts.badge}>{reportsWords().by(dataset, relationship)}</span>;
}

/** How others report the same deal, side by side with it: nothing of it is added. */
export function OtherReports({ relationship }: { relationship: Relationship }) {
  const index = useFacetIndex();
  const rows = useMemo(() => {
    const row = index.relationships.rowOf(relationship.id);
    return row === null ? new Uint32Array() : reportedByOthers(index, row);
  }, [index, relationship]);
  if (rows.length === 0) return null;
  const say = reportsWords();
  return (
    <>
      <RelationshipList key={relationship.id} title={say.others} rows={rows} />
      <p className={section.soft}>{say.notAdded}</p>
    </>
  );
}
