import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { connectionId } from '../../domain/connections/connection';
import type { NodeId } from '../../domain/connections/network';
import { alphabetical } from '../../domain/text/alphabetical';
import { arriveInDetails } from '../../state/actions/page';
import { select } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { connectionsWords } from '../../words/questions/connections';
import css from './ConnectionDetails.module.css';

interface Named {
  readonly id: NodeId;
  readonly name: string;
}

/** Everything else of a kind, by name. */
const others = (all: ReadonlyMap<string, Named>, without: NodeId): Named[] =>
  [...all.values()].filter(({ id }) => id !== without).sort((a, b) => alphabetical(a.name, b.name));

function Options({ label, of }: { label: string; of: readonly Named[] }) {
  return (
    <optgroup label={label}>
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** Asks how a party or a weapon system is connected with another. */
export function AskConnection({ id, name }: Named) {
  const { parties, systems } = useDataset();
  const field = useId();
  const [chosen, setChosen] = useState('');
  const choices = useMemo(
    () => ({ parties: others(parties, id), systems: others(systems, id) }),
    [parties, systems, id],
  );
  const say = connectionsWords();
  const wanted = useApp((state) => state.goingToDetails === 'question');
  const selectBox = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!wanted) return;
    selectBox.current?.focus();
    arriveInDetails();
  }, [wanted]);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const other = [...choices.parties, ...choices.systems].find((choice) => choice.id === chosen);
    if (other) select(connectionId({ ends: [id, other.id], wishes: [] }));
  };
  return (
    <form className={css.ask} onSubmit={ask}>
      <label htmlFor={field}>
        <span>{say.ask(name)}</span>
        <select ref={selectBox} id={field} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">…</option>
          <Options label={say.parties} of={choices.parties} />
          <Options label={say.systems} of={choices.systems} />
        </select>
      </label>
      <button type="submit" className={parts.button} disabled={chosen === ''}>
        {say.show}
      </button>
    </form>
  );
}
