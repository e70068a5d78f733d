import { useId } from 'react';
import type { Choices, Clash, Conflict } from '../../../state/desk/copies';
import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import desk from '../Desk.module.css';
import { type Copies, conflictTitle, conflictValues, thingName } from './conflict-values';
import css from './Merge.module.css';

interface ConflictsProps {
  readonly copies: Copies;
  readonly conflicts: readonly Conflict[];
  readonly clashes: readonly Clash[];
  readonly choices: Choices;
  readonly decide: (choices: Choices) => void;
  /** Whether it is known what both were made from. */
  readonly isKnown: boolean;
}

const SIDES = ['ours', 'theirs'] as const;

type OneProps = Omit<ConflictsProps, 'conflicts' | 'clashes' | 'isKnown'> & {
  readonly conflict: Conflict;
  readonly clash: Clash | undefined;
};

/** One thing that both copies say differently: mine and theirs beside each other, to be chosen between. */
function One({ copies, conflict, clash, choices, decide }: OneProps) {
  const name = useId();
  const say = deskWords().merging;
  const values = conflictValues(copies, conflict);
  return (
    <fieldset
      className={css.conflict}
      data-open={conflict.chosen === null || clash !== undefined || undefined}
    >
      <legend>{conflictTitle(copies, conflict)}</legend>
      <div className={css.sides}>
        {SIDES.map((side, at) => (
          <label key={side} className={css.side}>
            <span>
              <input
                type="radio"
                name={name}
                value={side}
                checked={conflict.chosen === side}
                onChange={() => decide(new Map(choices).set(conflict.key, side))}
              />{' '}
              <b>{side === 'ours' ? say.mine : say.theirs}</b>
            </span>
            <span dir="auto" className={css.value}>
              {values[at]}
            </span>
          </label>
        ))}
      </div>
      {clash && (
        <p role="status" className={desk.fault}>
          {say.clash(clash.goneBy.map((thing) => say.removed(thing.of, thingName(copies, thing))))}
        </p>
      )}
    </fieldset>
  );
}

/** What only a person can decide, and how much of it is left. */
export function Conflicts({ copies, conflicts, clashes, choices, decide, isKnown }: ConflictsProps) {
  const say = deskWords().merging;
  const left = conflicts.filter(({ chosen }) => chosen === null).length;
  const all = (side: (typeof SIDES)[number]) =>
    decide(new Map([...choices, ...conflicts.map(({ key }) => [key, side] as const)]));
  return (
    <>
      <p>{say.conflicts(conflicts.length, isKnown)}</p>
      {conflicts.length > 1 && (
        <p className={css.acts}>
          <button type="button" className={parts.button} onClick={() => all('ours')}>
            {say.allMine}
          </button>
          <button type="button" className={parts.button} onClick={() => all('theirs')}>
            {say.allTheirs}
          </button>
        </p>
      )}
      {conflicts.map((conflict) => (
        <One
          key={conflict.key}
          clash={clashes.find(({ key }) => key === conflict.key)}
          {...{ copies, conflict, choices, decide }}
        />
      ))}
      {conflicts.length > 0 && <p role="status">{say.left(left, clashes.length)}</p>}
    </>
  );
}
