import { visibleFirst } from '../../domain/views/overview';
import { visibleSetOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { relationshipsWords } from '../../words/deals/relationships';
import { paperWords } from '../../words/exports/paper';

/** As many relationships under one heading as are read on paper; those that are visible stand in the rows below. */
const FEW = 20;

/** Relationships under a heading, by their sentences. */
export function ListOnPaper({ title, rows }: { title: string; rows: Uint32Array }) {
  const dataset = useDataset();
  const visible = useApp(visibleSetOf);
  const more = rows.length - FEW;
  const say = paperWords();
  return (
    <>
      <h3>{say.section(title, rows.length)}</h3>
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
