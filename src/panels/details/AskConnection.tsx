import { useEffect, useId, useRef, useState } from 'react';
import { connectionId } from '../../domain/connections/connection';
import { type NamedThing, type ThingsNamed, thingsNamed } from '../../domain/views/things-named';
import { arriveInDetails, goToDetails } from '../../state/actions/page';
import { select } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { useSettled } from '../../ui/use-settled';
import { connectionsWords } from '../../words/questions/connections';
import { thingsWords } from '../../words/questions/things';
import { Combobox } from '../common/Combobox';
import { onComboboxKey } from '../common/combobox-keys';
import layout from '../common/Section.module.css';
import css from './ConnectionDetails.module.css';

/** No list is longer: whoever looks for more types another letter. */
const MAX_CHOICES = 12;

const NOTHING: ThingsNamed = { things: [], total: 0 };

/** Typing a name and choosing among what it may mean: the first of that, or another by the keys. */
function useThings(without: NamedThing['id'], choose: (thing: NamedThing) => void) {
  const dataset = useDataset();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { things, total } = isOpen ? thingsNamed(dataset, typed, { without, most: MAX_CHOICES }) : NOTHING;
  const step = (by: 1 | -1) => {
    setOpen(true);
    if (things.length > 0) setActive((active + by + things.length) % things.length);
  };
  const enter = () => {
    const thing = things[active];
    if (thing) choose(thing);
  };
  const onKeyDown = onComboboxKey({ isOpen, step, enter, close: () => setOpen(false) });
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    setOpen(true);
  };
  return {
    ...{ typed, isOpen, active, things, total },
    events: {
      value: typed,
      onChange: ({ target }: { target: HTMLInputElement }) => type(target.value),
      onClick: () => setOpen(true),
      onBlur: () => setOpen(false),
      onKeyDown,
    },
  };
}

/** Asks how a party or a weapon system is connected with another: whoever chooses one is led to the answer. */
export function AskConnection({ id, name }: NamedThing) {
  const dataset = useDataset();
  const field = useId();
  const [label, say] = [connectionsWords().ask(name), thingsWords()];
  const wanted = useApp((state) => state.goingToDetails === 'question');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!wanted) return;
    input.current?.focus();
    arriveInDetails();
  }, [wanted]);
  const ask = (thing: NamedThing) => {
    select(connectionId({ ends: [id, thing.id], wishes: [] }));
    goToDetails();
  };
  const { typed, isOpen, active, things, total, events } = useThings(id, ask);
  const isNothing = isOpen && total === 0;
  const said = useSettled(isOpen && typed !== '' ? (isNothing ? say.none(typed) : say.found(total)) : '');
  return (
    <div className={css.ask}>
      <label htmlFor={field}>{label}</label>
      <Combobox
        ref={input}
        id={field}
        label={label}
        choices={things.map((thing) => ({
          key: thing.id,
          shows: (
            <>
              {thing.name}
              <span>{say.kindOf(dataset, thing.id)}</span>
            </>
          ),
          pick: () => ask(thing),
        }))}
        active={active}
        said={said}
        below={
          total > things.length && (
            <p className={layout.soft} aria-hidden="true">
              {say.more(total - things.length)}
            </p>
          )
        }
        {...events}
      />
      {isNothing && (
        <p className={layout.soft} aria-hidden="true">
          {say.none(typed)}
        </p>
      )}
    </div>
  );
}
