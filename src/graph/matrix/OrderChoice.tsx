import { measureOf, ORDERS, PLAIN_ORDERS } from '../../domain/lenses/matrix/orders';
import { MEASURE_IDS } from '../../domain/ranking/measures';
import { putInOrder } from '../../state/actions/choices';
import { useApp } from '../../state/store';
import { rankingWords } from '../../words/questions/ranking';
import { matrixWords } from '../../words/views/matrix';
import css from '../LensBar.module.css';

/** By what rows and columns are ordered. */
export function OrderChoice() {
  const say = matrixWords();
  const chosen = useApp((state) => state.view.order);
  const isFolded = useApp((state) => state.view.fold !== null);
  const measure = measureOf(chosen);
  return (
    <>
      <label className={css.width}>
        <span>{say.order}</span>
        <select
          value={chosen}
          onChange={({ target }) => {
            const order = ORDERS.find((other) => other === target.value);
            if (order) putInOrder(order);
          }}
        >
          {PLAIN_ORDERS.map((order) => (
            <option key={order} value={order}>
              {say.orders[order]}
            </option>
          ))}
          <optgroup label={say.byMeasure}>
            {MEASURE_IDS.map((measure) => (
              <option key={measure} value={measure}>
                {rankingWords().measures[measure].name}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {measure && (
        <p
          className={css.unlike}
        >{`${rankingWords().measures[measure].meaning} ${say.measured(isFolded)}`}</p>
      )}
    </>
  );
}
