import { THINGS } from '../../domain/desk/thing';
import type { ProposedVersion } from '../../state/desk/save';
import { deskWords } from '../../words/desk';
import css from './Desk.module.css';

/** How many things of each kind were added, changed or deleted. */
export function Changes({ things }: Pick<ProposedVersion, 'things'>) {
  const say = deskWords().saving;
  return (
    <ul className={css.bullets}>
      {THINGS.flatMap((of) => {
        const changes = things[of];
        return changes ? (
          <li key={of}>
            {say.changes(of, changes.added.length, changes.changed.length, changes.removed.length)}
          </li>
        ) : (
          []
        );
      })}
    </ul>
  );
}
