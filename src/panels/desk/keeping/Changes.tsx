import type { ReactNode } from 'react';
import { THINGS, type Thing } from '../../../domain/desk/thing';
import type { ProposedVersion } from '../../../state/desk/save';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';

interface ChangesProps extends Pick<ProposedVersion, 'things'> {
  /** What there is to say besides of those of a kind. */
  readonly below?: (of: Thing['of']) => ReactNode;
}

/** How many things of each kind were added, changed or deleted. */
export function Changes({ things, below }: ChangesProps) {
  const say = deskWords().saving;
  return (
    <ul className={css.bullets}>
      {THINGS.flatMap((of) => {
        const changes = things[of];
        return changes ? (
          <li key={of}>
            {say.changes(of, changes.added.length, changes.changed.length, changes.removed.length)}
            {below?.(of)}
          </li>
        ) : (
          []
        );
      })}
    </ul>
  );
}
