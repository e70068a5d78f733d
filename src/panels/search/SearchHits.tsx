import { useEffect, useRef } from 'react';
import parts from '../../ui/parts.module.css';
import { facetsWords } from '../../words/facets';
import { modelWords } from '../../words/model';
import { searchWords } from '../../words/search';
import css from './SearchBox.module.css';
import type { ShownFindings, ShownHit } from './shown-findings';

/** What kind of thing a hit is, where its group does not say it. */
function kindOf({ found }: ShownHit): string {
  switch (found.type) {
    case 'party':
      return modelWords().partyKinds[found.party.kind];
    case 'system':
      return found.system.description;
    case 'relationship':
      return '';
  }
}

function Option({
  hit,
  id,
  active,
  choose,
}: {
  hit: ShownHit;
  id: string;
  active: boolean;
  choose: (hit: ShownHit) => void;
}) {
  const { because, hidden } = hit;
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const kind = kindOf(hit);
  return (
    // The pointer chooses here; the keyboard chooses in the field, which keeps the focus (combobox pattern).
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={active}
      className={css.hit}
      onMouseDown={() => choose(hit)}
    >
      <span className={hit.found.type === 'relationship' ? css.sentence : css.name}>{hit.name}</span>
      <span className={css.note}>
        {kind && <span>{because ? `${kind} · ` : kind}</span>}
        {because && (
          <span lang={because.lang}>
            {because.isPassage ? searchWords().passage(because.text) : because.text}
          </span>
        )}
        {hidden && (
          <span className={css.hidden}>{searchWords().hidden(hidden.by.map(facetsWords().inText))}</span>
        )}
      </span>
    </div>
  );
}

/** The list under the search field: what was found, in groups. Null shows nothing. */
export function SearchHits({
  id,
  optionId,
  findings,
  active,
  choose,
}: {
  id: string;
  optionId: (position: number) => string;
  findings: ShownFindings | null;
  active: number;
  choose: (hit: ShownHit) => void;
}) {
  const say = searchWords();
  const groups = findings?.groups ?? [];
  const listed = groups.flatMap(({ hits }) => hits);
  const left = (findings?.total ?? 0) - listed.length;
  return (
    <div className={css.hits} hidden={listed.length === 0}>
      <div id={id} role="listbox" aria-label={say.results} className={css.list}>
        {groups.map(({ group, hits }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, and no fieldsets
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} role="presentation" className={`${parts.heading} ${css.group}`}>
              {say.groups[group]}
            </div>
            {hits.map((hit) => {
              const position = listed.indexOf(hit);
              return (
                <Option
                  key={hit.id}
                  hit={hit}
                  id={optionId(position)}
                  active={position === active}
                  choose={choose}
                />
              );
            })}
          </div>
        ))}
      </div>
      {left > 0 && <p className={css.left}>{say.more(left)}</p>}
    </div>
  );
}
