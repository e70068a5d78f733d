import { type Between, rowsBetween } from '../../domain/lenses/between';
import { betweenSections, directionsOf } from '../../domain/views/between';
import { visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex, useSumsIndex } from '../../state/use-dataset';
import { dealsWords } from '../../words/deals/deals';
import { betweenWords } from '../../words/questions/between';
import { sumsWords } from '../../words/views/sums';
import { titlesWords } from '../../words/views/titles';
import { ListOnPaper } from './ListOnPaper';

/** Two parties, with what goes from each to the other, and every relationship that the details list. */
export function BetweenOnPaper({ between }: { between: Between }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const shown = rowsBetween(index, between, visible);
  const all = rowsBetween(index, between);
  const sumsIndex = useSumsIndex();
  const directions =
    shown.length > 0 ? directionsOf(sumsIndex, between, shown) : directionsOf(index, between, all);
  const say = betweenWords();
  return (
    <>
      <h2>{titlesWords().title(dataset, { type: 'between', between })}</h2>
      <p>{all.length > 0 ? say.balance(dataset, directions) : say.nothing}</p>
      {shown.length < all.length && <p>{shown.length === 0 ? say.allHidden : say.filtered}</p>}
      {directions.map((direction) => (
        <p key={direction.from}>
          {say.told(
            dataset,
            direction,
            dealsWords().byStatus(direction.sums.deals),
            sumsWords().besideDeals(direction.sums, dataset),
          )}
        </p>
      ))}
      {betweenSections(index, between).map(({ heading, rows }) => {
        const title = say.heading(dataset, heading);
        return <ListOnPaper key={title} title={title} rows={rows} />;
      })}
    </>
  );
}
