import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { facetOf } from '../domain/facets';
import { type FilterPart, hiddenBy } from '../domain/hidden';
import { PARTY_KIND_LABEL } from '../domain/party';
import type { Hit, Search } from '../domain/search';
import { selectShown } from '../state/actions';
import { useDataset, useFacetIndex } from '../state/selectors';
import { useApp } from '../state/store';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import css from './SearchBox.module.css';

const MOST_HITS = 12;

function partName(part: FilterPart): string {
  return part === 'years' ? 'years' : facetOf(part).title.toLowerCase();
}

function sortOf({ found }: Hit): string {
  switch (found.type) {
    case 'party':
      return PARTY_KIND_LABEL[found.party.kind];
    case 'system':
      return found.system.description;
    case 'relationship':
      return 'relationship';
  }
}

/** The search over the open dataset, fetched and built when somebody first wants to search. */
function useSearch(wanted: boolean): Search | null {
  const dataset = useDataset();
  const [search, setSearch] = useState<{ readonly answer: Search } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void import('../domain/search').then(({ searchOf }) => {
      if (!gone) setSearch({ answer: searchOf(dataset) });
    });
    return () => {
      gone = true;
    };
  }, [dataset, wanted]);
  return search?.answer ?? null;
}

/** The hits for a query, each with what hides it; null until the search is there. */
function useHits(query: string, wanted: boolean) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const filter = useApp((state) => state.view.filter);
  const search = useSearch(wanted);
  return useMemo(
    () =>
      query.trim() === ''
        ? []
        : (search?.(query, MOST_HITS).map((hit) => ({
            ...hit,
            hidden: hiddenBy(dataset, index, filter, hit.id),
          })) ?? null),
    [dataset, index, filter, search, query],
  );
}

type ShownHit = NonNullable<ReturnType<typeof useHits>>[number];

function HitOption({
  hit,
  id,
  active,
  choose,
}: {
  hit: ShownHit;
  id: string;
  active: boolean;
  choose: () => void;
}) {
  return (
    // The pointer chooses here; the keyboard chooses in the field, which keeps the focus (combobox pattern).
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div id={id} role="option" aria-selected={active} className={css.hit} onMouseDown={choose}>
      <span className={css.name}>{hit.name}</span>
      <span className={css.note}>
        {[sortOf(hit), hit.because].filter(Boolean).join(' · ')}
        {hit.hidden && (
          <span className={css.hidden}>
            {` · hidden by the filter on ${hit.hidden.by.map(partName).join(' and ')}; choosing it takes that off`}
          </span>
        )}
      </span>
    </div>
  );
}

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
  const found = useHits(query, wanted);
  const hits = found ?? [];
  const shown = open && query.trim() !== '' && found !== null;
  const focusField = useMemo(() => () => field.current?.focus(), []);
  useShortcut(focusField);

  const choose = (hit: ShownHit | undefined) => {
    if (!hit) return;
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
    Enter: () => choose(hits[active]),
    Escape: () => {
      setOpen(false);
      if (!shown) setQuery('');
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <search className={css.search}>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Search"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(shown && hits[active] && { 'aria-activedescendant': `${id}-${active}` })}
        placeholder="Search countries, weapons, words in sources"
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
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Found"
        hidden={!shown || hits.length === 0}
        className={css.hits}
      >
        {hits.map((hit, i) => (
          <HitOption
            key={hit.id}
            hit={hit}
            id={`${id}-${i}`}
            active={i === active}
            choose={() => choose(hit)}
          />
        ))}
      </div>
      <p aria-live="polite" className={shown && hits.length === 0 ? css.nothing : parts.hidden}>
        {shown && (hits.length === 0 ? `Nothing found for “${query}”.` : `${hits.length} found`)}
      </p>
    </search>
  );
}
