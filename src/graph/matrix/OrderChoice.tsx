import { ORDERS } from '../../domain/lenses/matrix/orders';
import { putInOrder } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { matrixWords } from '../../words/matrix';
import css from '../LensBar.module.css';

/** By what rows and columns are ordered. */
export function OrderChoice() {
  const say = matrixWords();
  const chosen = useApp((state) => state.view.order);
  return (
    <label className={css.width}>
      <span>{say.order}</span>
      <select
        value={chosen}
        onChange={({ target }) => {
          const order = ORDERS.find((other) => other === target.value);
          if (order) putInOrder(order);
        }}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {say.orders[order]}
          </option>
        ))}
      </select>
    </label>
  );
}
