import { type ReactNode, useEffect, useRef } from 'react';
import { foundPieces } from '../../domain/text/found-words';
import type { QuestionAsked } from '../../domain/views/questions-asked';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { modelWords } from '../../words/deals/model';
import { searchHitsWords } from '../../words/questions/search-hits';
import { facetsWords } from '../../words/views/facets';
import box from './SearchBox.module.css';
import css from './SearchHits.module.css';
import {
  leadsToTable,
  optionsOf,
  type ShownFindings,
  type ShownHit,
  type ShownOption,
} from './shown-findings';

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

/** A text in which the words that were looked for are marked. */
function Marked({ text, words }: { text: string; words: readonly string[] }) {
  let offset = 0;
  return foundPieces(text, words).map((piece) => {
    offset += piece.text.length;
    return piece.found ? <mark key={offset}>{piece.text}</mark> : piece.text;
  });
}

/** The words by which something was found, and where they stand. */
function Because({ because }: { because: NonNullable<ShownHit['because']> }) {
  const say = searchHitsWords();
  const { text, lang, isPassage, words = [], row } = because;
  return (
    <>
      <span lang={lang}>
        <Marked text={isPassage || row ? say.passage(text) : text} words={words} />
      </span>
      {row && <span className={css.location}>{say.location(row)}</span>}
    </>
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
        {because && <Because because={because} />}
        {hidden && (
          <span className={css.hidden}>
            {searchHitsWords().hidden(hidden.by.map((part) => facetsWords().inText(part)))}
          </span>
        )}
      </span>
    </>
  );
}

/** A question that leads to its answer. */
function QuestionWords({ question }: { question: QuestionAsked }) {
  const [say, dataset] = [searchHitsWords(), useDataset()];
  const words = 'systems' in question ? say.directed(dataset, question) : say.question(dataset, question);
  return <span className={css.sentence}>{words}</span>;
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

/** Whether it is a row of a file, or all of them, which are counted by themselves. */
const isOfRows = (option: ShownOption): boolean =>
  'listed' in option || ('because' in option && option.because?.row !== undefined);

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
  const say = searchHitsWords();
  const isBeside = useApp(({ opening }) => opening.phase === 'open' && opening.index.beside !== undefined);
  const groups = findings?.groups ?? [];
  const listed = findings ? optionsOf(findings) : [];
  const questions = findings?.questions ?? [];
  const option = (one: ShownOption, words: ReactNode) => {
    const position = listed.indexOf(one);
    return (
      <Option key={position} id={optionId(position)} active={position === active} choose={() => choose(one)}>
        {words}
      </Option>
    );
  };
  const rows = findings?.rows ?? null;
  const left = (findings?.total ?? 0) - listed.filter((one) => !isOfRows(one)).length;
  return (
    <div className={box.below} hidden={listed.length === 0}>
      {findings?.note && <p className={css.unanswered}>{findings.note}</p>}
      <div id={id} role="listbox" aria-label={say.results} className={css.list}>
        {questions.length > 0 && (
          <Group id={`${id}-questions`} title={say.questions}>
            {questions.map((question) => option(question, <QuestionWords question={question} />))}
          </Group>
        )}
        {groups.map(({ group, hits }) => (
          <Group
            key={group}
            id={`${id}-${group}`}
            title={isBeside && group === 'relationships' ? say.ofCaseFile : say.groups[group]}
          >
            {hits.map((hit) => option(hit, <HitWords hit={hit} />))}
            {group === 'rows' &&
              leadsToTable(rows) &&
              option(rows, <span className={css.toTable}>{say.inTable(rows)}</span>)}
          </Group>
        ))}
      </div>
      {left > 0 && <p className={css.left}>{say.more(left)}</p>}
    </div>
  );
}
