import type { ReactNode } from 'react';
import { Pieces } from '../../ui/Pieces';
import { matrixWords } from '../../words/views/matrix';
import { idsAt, isOfOthers } from './acts-at';
import css from './MatrixTold.module.css';
import { type NamedMatrix, toldAt } from './names-of-cells';
import type { Position } from './position';

/** What is told of what is pointed at, or else of what is selected; at first, what there is to do. */
export function MatrixTold({
  named,
  at,
  hint,
  children,
}: {
  readonly named: NamedMatrix;
  readonly at: Position | null;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  const say = matrixWords();
  const actsAt = (position: Position) => [
    ...(idsAt(named, position).length > 1 ? [say.again] : []),
    ...(isOfOthers(named, position) ? [say.showOthers] : []),
  ];
  return (
    // Folds away where a sheet leaves the graph half of the window.
    <div className={css.told} data-folds="true">
      <p aria-hidden="true" hidden={at === null}>
        {at && say.told(toldAt(named, at), actsAt(at))}
      </p>
      <p id={hint} hidden={at !== null}>
        <Pieces of={say.keys((name) => <kbd key={name}>{name}</kbd>)} />
      </p>
      {children}
    </div>
  );
}
