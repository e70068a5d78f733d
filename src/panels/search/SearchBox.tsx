import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { NO_FILTER } from '../../domain/filter/filter';
import { goToDetails } from '../../state/actions/page';
import { showFoundInTable } from '../../state/actions/table';
import { selectShown } from '../../state/actions/view';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { MissingPart } from '../../ui/MissingPart';
import parts from '../../ui/parts.module.css';
import { useSettled } from '../../ui/use-settled';
import { searchWords } from '../../words/questions/search';
import { SEARCH } from './later';
import css from './SearchBox.module.css';
import { optionsOf, type ShownFindings, type ShownOption } from './shown-findings';
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

interface FieldProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly list: string;
  /** The id of what Enter would choose, where the list is shown. */
  readonly active: string | null;
  readonly isShown: boolean;
  readonly type: (query: string) => void;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function SearchField({ ref, query, list, active, isShown, type, enter, leave, onKeyDown }: FieldProps) {
  const { title, placeholder } = searchWords();
  return (
    <input
      ref={ref}
      type="text"
      role="combobox"
      aria-label={title}
      aria-expanded={isShown}
      aria-controls={list}
      aria-autocomplete="list"
      {...(active !== null && { 'aria-activedescendant': active })}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={false}
      className={css.field}
      value={query}
      onChange={(event) => type(event.target.value)}
      onFocus={enter}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}

/** What is said of what was found. */
function wordsFor({ total, rows, note }: ShownFindings, query: string): string {
  const say = searchWords();
  if (rows) return say.foundInRows(total, rows.found);
  if (total === 0) return note ?? say.nothing(query);
  return [note ?? [], say.found(total)].flat().join(' ');
}

/** Selects what was found or asked for, or shows all rows in the table; what a filter hides all of takes the filter off. */
function act(option: ShownOption): void {
  if ('listed' in option) showFoundInTable(option.words, option.hidden === option.found ? NO_FILTER : null);
  else selectShown(option.id, 'shows' in option ? option.shows : (option.hidden?.shown ?? null));
}

/** Finds parties, systems and relationships by name, alias, code, with typos, and by the words of sources and rows. */
export function SearchBox() {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [wanted, setWanted] = useState(false);
  const { module, missing } = SEARCH.use(wanted);
  const found = useFindings(query, module);
  const hits = found ? optionsOf(found) : [];
  const shown = open && query.trim() !== '' && found !== null;
  const say = searchWords();
  const words = found ? wordsFor(found, query) : '';
  const said = useSettled(shown ? words : '');
  const isEmpty = shown && hits.length === 0 && said !== '';
  const focusField = useMemo(() => () => field.current?.focus(), []);
  useShortcut(focusField);
  const fetchAgain = () => {
    SEARCH.fetch();
    focusField();
  };

  const choose = (option: ShownOption) => {
    act(option);
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
      if ('id' in hit) goToDetails();
    },
    Escape: () => {
      setOpen(false);
      if (!shown) setQuery('');
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onKey = acts[event.key];
    // While an input method is composing, these keys are for its own list.
    if (!onKey || event.nativeEvent.isComposing) return;
    // There is nothing to put away here: the key is for what is around.
    if (event.key === 'Escape' && query === '') return;
    event.preventDefault();
    onKey();
  };

  return (
    <search className={css.search}>
      <h2 className={parts.hidden}>{say.title}</h2>
      <SearchField
        ref={field}
        query={query}
        list={`${id}-list`}
        active={shown && hits[active] ? `${id}-${active}` : null}
        isShown={shown}
        type={(next) => {
          setQuery(next);
          setActive(0);
          setOpen(true);
        }}
        enter={() => {
          setWanted(true);
          setOpen(true);
        }}
        leave={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className={css.icon}>
        <Icon shape={ICON.search} />
      </span>
      {query.trim() !== '' && missing && (
        <div className={`${css.below} ${css.nothing}`}>
          <MissingPart what={say.inText} why={missing} again={fetchAgain} />
        </div>
      )}
      {module && (
        <module.SearchHits
          id={`${id}-list`}
          optionId={(position) => `${id}-${position}`}
          findings={shown ? found : null}
          active={active}
          choose={choose}
        />
      )}
      <p aria-live="polite" className={isEmpty ? `${css.below} ${css.nothing}` : parts.hidden}>
        {said}
      </p>
    </search>
  );
}
