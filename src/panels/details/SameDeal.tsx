import { useMemo } from 'react';
import { STANDING } from '../../domain/columns/releases';
import { reportedByOthers } from '../../domain/join/reported-by-others';
import { rowsToldAgain } from '../../domain/join/told-twice';
import type { Relationship } from '../../domain/model/relationship';
import { useFacetIndex, useSumsIndex } from '../../state/use-dataset';
import { releasesWords } from '../../words/deals/releases';
import { reportsWords } from '../../words/deals/reports';
import { detailsWords } from '../../words/questions/details';
import section from '../common/Section.module.css';
import { RelationshipList } from './RelationshipList';

interface SameProps {
  readonly relationship: Relationship;
  readonly row: number;
}

/** The rows of a register that is open beside it which tell of the deal again: they are drawn as this one line. */
function ToldAgain({ row }: SameProps) {
  const index = useFacetIndex();
  const rows = useMemo(() => rowsToldAgain(index, row), [index, row]);
  return rows.length > 0 && <RelationshipList title={detailsWords().toldAgain} rows={rows} />;
}

/** How others report the same deal, side by side with it: nothing of it is added. */
function OtherReports({ relationship, row }: SameProps) {
  const index = useFacetIndex();
  const rows = useMemo(() => reportedByOthers(index, row), [index, row]);
  if (rows.length === 0) return null;
  const say = reportsWords();
  return (
    <>
      <RelationshipList key={relationship.id} title={say.others} rows={rows} />
      <p className={section.soft}>{say.notAdded}</p>
    </>
  );
}

/** How other releases of the register have the deal, and which of them counts. */
function OtherReleases({ relationship, row }: SameProps) {
  const { releases } = useSumsIndex();
  const found = useMemo(() => {
    if (!releases) return null;
    const { standing, countedAs } = releases;
    const counts = (at: number) => standing[at] === STANDING.counts;
    const isNewest = countedAs[row] === row;
    const older = () =>
      Uint32Array.from(countedAs.keys()).filter((at) => at !== row && countedAs[at] === row);
    const rows = isNewest ? older() : Uint32Array.of(countedAs[row] as number);
    // Both count only where they are compared.
    const isOnEachSide = counts(row) && rows.some(counts);
    return { isOlder: !counts(row), isGone: standing[row] === STANDING.gone, isOnEachSide, rows };
  }, [releases, row]);
  const say = releasesWords();
  if (found?.isOnEachSide)
    return (
      <>
        <RelationshipList key={relationship.id} title={say.renamed} rows={found.rows} />
        <p className={section.soft}>{say.onEachSide}</p>
      </>
    );
  if (found?.isGone) return <p className={section.soft}>{say.gone}</p>;
  if (!found || found.rows.length === 0) return null;
  return (
    <>
      <RelationshipList
        key={relationship.id}
        title={found.isOlder ? say.again : say.older}
        rows={found.rows}
      />
      <p className={section.soft}>{found.isOlder ? say.notAgain : say.notOlder}</p>
    </>
  );
}

/** How the same deal is told elsewhere: by an open register, by others who report it, and in other releases. */
export function SameDeal({ relationship }: { relationship: Relationship }) {
  const row = useFacetIndex().relationships.rowOf(relationship.id);
  if (row === null) return null;
  return (
    <>
      <ToldAgain {...{ relationship, row }} />
      <OtherReports {...{ relationship, row }} />
      <OtherReleases {...{ relationship, row }} />
    </>
  );
}
