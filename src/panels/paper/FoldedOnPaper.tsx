import { endsOfThing } from '../../domain/lenses/folds/ends-of-thing';
import type { FoldedThing } from '../../domain/lenses/folds/folded-lines';
import { waysOfPart } from '../../domain/lenses/folds/inside';
import { rowsOfThing } from '../../domain/lenses/folds/rows-of-thing';
import { everyRow } from '../../domain/model/relationships';
import { visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex, useSumsIndex } from '../../state/use-dataset';
import { foldsWords } from '../../words/views/folds';
import { howMuch } from '../common/how-much';

/** What a picture folds to one, or a line between such: of which of the members it is, and what each way adds up to. */
export function FoldedOnPaper({ thing }: { thing: FoldedThing }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const sumsIndex = useSumsIndex();
  const shown = rowsOfThing(dataset, index, thing, visible);
  const isShown = shown.length > 0;
  const rows = isShown ? shown : rowsOfThing(dataset, index, thing);
  const ends = endsOfThing(dataset, index, thing, isShown ? visible : everyRow(dataset.relationships));
  const say = foldsWords();
  const ways =
    thing.type === 'part'
      ? Object.entries(waysOfPart(dataset, index, thing.part, rows)).map(
          ([way, own]) => [say.ways[way as keyof typeof say.ways], own] as const,
        )
      : [[null, rows] as const];
  return (
    <>
      <h2>{say.title(dataset, thing, ends)}</h2>
      {!isShown && <p>{say.nothing}</p>}
      {ways.map(([title, own]) => {
        const sums = own.length > 0 ? howMuch(dataset, isShown ? sumsIndex : index, own) : say.noneOfIt;
        return <p key={title}>{title === null ? sums : say.onPaper(title, sums)}</p>;
      })}
    </>
  );
}
