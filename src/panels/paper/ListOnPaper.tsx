import { uncountedAt } from '../../domain/columns/releases';
import { toldOnce } from '../../domain/join/told-twice';
import { visibleFirst } from '../../domain/views/overview';
import { visibleSetOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useSumsIndex } from '../../state/use-dataset';
import { relationshipsWords } from '../../words/deals/relationships';
import { paperWords } from '../../words/exports/paper';
import { detailsWords } from '../../words/questions/details';

/** As many relationships under one heading as are read on paper; those that are visible stand in the rows below. */
const FEW = 20;

/** Relationships under a heading, by their sentences. */
export function ListOnPaper({ title, rows }: { title: string; rows: Uint32Array }) {
  const dataset = useDataset();
  const visible = useApp(visibleSetOf);
  const index = useSumsIndex();
  const gone = uncountedAt(index, rows)?.gone ?? 0;
  const again = rows.length - gone - toldOnce(index, rows).length;
  const more = rows.length - FEW;
  const say = paperWords();
  return (
    <>
      <h3>{say.section(title, detailsWords().listed(rows.length, again, 0, gone))}</h3>
      <ul>
        {Array.from(visibleFirst(rows, visible).subarray(0, FEW), (row) => {
          const sentence = relationshipsWords().sentence(dataset, dataset.relationships.at(row));
          return <li key={row}>{visible.has(row) ? sentence : say.hidden(sentence)}</li>;
        })}
      </ul>
      {more > 0 && <p>{say.more(more)}</p>}
    </>
  );
}
