import { type ReactNode, useEffect, useRef } from 'react';
import type { ConnectionSought } from '../../domain/views/connection-sought';
import { useDataset } from '../../state/selectors';
import parts from '../../ui/parts.module.css';
import { facetsWords } from '../../words/facets';
import { modelWords } from '../../words/model';
import { searchWords } from '../../words/search';
import css from './SearchBox.module.css';
import { optionsOf, type ShownFindings, type ShownHit, type ShownOption } from './shown-findings';

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

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly choose: () => void;
  readonly children: ReactNode;
}

function Option({ id, active, choose, children }: OptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // The pointer chooses here; the keyboard chooses in the field, which keeps the focus (combobox pattern).
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div ref={option} id={id} role="option" aria-selected={active} className={css.hit} onMouseDown={choose}>
      {children}
    </div>
  );
}

/** What was found, why, and what hides it. */
function HitWords({ hit }: { hit: ShownHit }) {
  const { because, hidden } = hit;
  const kind = kindOf(hit);
  return (
    <>
      <span className={hit.found.type === 'relationship' ? css.sentence : css.name}>{hit.name}</span>
      <span className={css.note}>
        {kind && <span>{because ? `${kind} · ` : kind}</span>}
        {because && (
          <span lang={because.lang}>
            {because.isPassage ? searchWords().passage(because.text) : because.text}
          </span>
        )}
        {hidden && (
          <span className={css.hidden}>
            {searchWords().hidden(hidden.by.map((part) => facetsWords().inText(part)))}
          </span>
        )}
      </span>
    </>
  );
}

/** How two things are connected, as a question. */
function QuestionWords({ question }: { question: ConnectionSought }) {
  return <span className={css.sentence}>{searchWords().connected(useDataset(), question)}</span>;
}

function Group({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, and no fieldsets
    <div role="group" aria-labelledby={id}>
      <div id={id} role="presentation" className={`${parts.heading} ${css.group}`}>
        {title}
      </div>
      {children}
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
  choose: (option: ShownOption) => void;
}) {
  const say = searchWords();
  const groups = findings?.groups ?? [];
  const listed = findings ? optionsOf(findings) : [];
  const question = findings?.question ?? null;
  const option = (one: ShownOption, words: ReactNode) => {
    const position = listed.indexOf(one);
    return (
      <Option key={one.id} id={optionId(position)} active={position === active} choose={() => choose(one)}>
        {words}
      </Option>
    );
  };
  const left = (findings?.total ?? 0) - listed.length;
  return (
    <div className={css.hits} hidden={listed.length === 0}>
      <div id={id} role="listbox" aria-label={say.results} className={css.list}>
        {question && (
          <Group id={`${id}-question`} title={say.connections}>
            {option(question, <QuestionWords question={question} />)}
          </Group>
        )}
        {groups.map(({ group, hits }) => (
          <Group key={group} id={`${id}-${group}`} title={say.groups[group]}>
            {hits.map((hit) => option(hit, <HitWords hit={hit} />))}
          </Group>
        ))}
      </div>
      {left > 0 && <p className={css.left}>{say.more(left)}</p>}
    </div>
  );
}
