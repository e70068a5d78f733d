import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { goToDetails, selectShown } from '../../state/actions';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { MissingPart } from '../../ui/MissingPart';
import parts from '../../ui/parts.module.css';
import { useSettled } from '../../ui/use-settled';
import { searchWords } from '../../words/search';
import { SEARCH } from './later';
import css from './SearchBox.module.css';
import type { ShownHit } from './shown-findings';
import { useFindings } from './use-findings';

/** Focuses the field on Ctrl or Command and K, as in the tools that people know. */
function useShortcut(focus: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [focus]);
}

/** Finds parties, systems and relationships by name, alias, code, with typos, and by the words of the sources. */
export function SearchBox() {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [wanted, setWanted] = useState(false);
  const { module, missing } = SEARCH.use(wanted);
  const found = useFindings(query, module);
  const hits = found?.groups.flatMap((group) => group.hits) ?? [];
  const shown = open && query.trim() !== '' && found !== null;
  const say = searchWords();
  const words = found?.total === 0 ? say.nothing(query) : say.found(found?.total ?? 0);
  const said = useSettled(shown ? words : '');
  const isEmpty = shown && hits.length === 0 && said !== '';
  const focusField = useMemo(() => () => field.current?.focus(), []);
  useShortcut(focusField);
  const fetchAgain = () => {
    SEARCH.fetch();
    focusField();
  };

  const choose = (hit: ShownHit) => {
    selectShown(hit.id, hit.hidden?.shown ?? null);
    setOpen(false);
    setQuery('');
  };
  const step = (by: number) => {
    setOpen(true);
    if (hits.length > 0) setActive((active + by + hits.length) % hits.length);
  };
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => {
      const hit = shown && hits[active];
      if (!hit) return;
      choose(hit);
      goToDetails();
    },
    Escape: () => {
      setOpen(false);
      if (!shown) setQuery('');
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = acts[event.key];
    // While an input method is composing, these keys are for its own list.
    if (!act || event.nativeEvent.isComposing) return;
    // There is nothing to put away here: the key is for what is around.
    if (event.key === 'Escape' && query === '') return;
    event.preventDefault();
    act();
  };

  return (
    <search className={css.search}>
      <h2 className={parts.hidden}>{say.title}</h2>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={say.title}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(shown && hits[active] && { 'aria-activedescendant': `${id}-${active}` })}
        placeholder={say.placeholder}
        autoComplete="off"
        spellCheck={false}
        className={css.field}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => {
          setWanted(true);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className={css.icon}>
        <Icon shape={ICON.search} />
      </span>
      {query.trim() !== '' && missing && (
        <div className={css.nothing}>
          <MissingPart what={say.inText} why={missing} again={fetchAgain} />
        </div>
      )}
      {module && (
        <module.SearchHits
          id={`${id}-list`}
          optionId={(place) => `${id}-${place}`}
          findings={shown ? found : null}
          active={active}
          choose={choose}
        />
      )}
      <p aria-live="polite" className={isEmpty ? css.nothing : parts.hidden}>
        {said}
      </p>
    </search>
  );
}
