import { findSelectable } from '../../domain/lenses/selected';
import type { Source } from '../../domain/model/source';
import type { CitedText, Passage } from '../../domain/quotes/passages';
import { addressOfWords } from '../../domain/quotes/text-fragment';
import { selectFromSource } from '../../state/actions/reader';
import { linkToClaim } from '../../state/address/url-sync';
import { visibleSetOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { passagesWords } from '../../words/deals/passages';
import type { Bearing } from '../../words/en/deals/passages';
import { readerWords } from '../../words/questions/reader';
import { CopyLinkTo } from '../common/CopyLinkTo';
import { OutsideLink } from '../common/OutsideLink';
import css from './PassageBar.module.css';

function BearingItem({ bearing: { relationship, verb, words, notes } }: { bearing: Bearing }) {
  const say = readerWords();
  const row = useDataset().relationships.rowOf(relationship.id);
  const selected = useApp((state) => state.view.selection === relationship.id);
  const hidden = useApp((state) => row === null || !visibleSetOf(state).has(row));
  const more = [selected && say.selected, ...notes, hidden && say.hidden].filter(Boolean);
  return (
    <li className={css.bearing} data-selected={selected || undefined}>
      <p>
        <span className={css.verb}>{say.beginning(verb)}</span>
        {more.length > 0 && <span className={css.notes}>{` · ${more.join(' · ')}`}</span>}
      </p>
      <button
        type="button"
        className={parts.link}
        aria-current={selected || undefined}
        onClick={() => selectFromSource(relationship.id)}
      >
        {say.beginning(words)}
      </button>
    </li>
  );
}

function CurrentPassage({ passage, source }: { passage: Passage; source: Source }) {
  const dataset = useDataset();
  const selection = useApp((state) => state.view.selection);
  const claim = passage.claims.find(({ relationship }) => relationship === selection) ?? passage.claims[0];
  return (
    <>
      <ul className={css.bearings}>
        {passagesWords()
          .bearings(dataset, passage)
          .map((bearing) => (
            <BearingItem key={`${bearing.relationship.id} ${bearing.stance}`} bearing={bearing} />
          ))}
      </ul>
      <p className={css.ways}>
        {claim && <CopyLinkTo label={readerWords().copyLink} link={() => linkToClaim(claim)} />}
        {source.address && (
          <OutsideLink address={addressOfWords(source.address, passage.quote)}>
            {readerWords().openPage}
          </OutsideLink>
        )}
      </p>
    </>
  );
}

function NoPassage() {
  const say = readerWords();
  const dataset = useDataset();
  const uncited = useApp(
    ({ view }) => view.selection && findSelectable(dataset, view.selection)?.type === 'relationship',
  );
  return (
    <p className={css.notes}>
      {uncited && say.notCited}
      {say.choose}
    </p>
  );
}

/** Where the reader is among the passages, what the one at hand is cited for, and the ways to the next. */
export function PassageBar({
  source,
  cited: { passages },
  current,
  goTo,
}: {
  source: Source;
  cited: CitedText;
  current: Passage | null;
  goTo: (passage: Passage) => void;
}) {
  const say = readerWords();
  if (passages.length === 0) return null;
  const step = (name: string, icon: typeof ICON.next, passage: Passage | undefined) => (
    <button
      type="button"
      className={parts['icon-button']}
      aria-label={name}
      title={name}
      disabled={!passage}
      onClick={() => passage && goTo(passage)}
    >
      <Icon shape={icon} />
    </button>
  );
  const at = current?.number ?? 0;
  return (
    <footer className={css.bar}>
      <div className={css.steps}>
        {step(say.previous, ICON.previous, passages[at - 2])}
        <p>{current ? say.at(at, passages.length) : say.numbered(passages.length)}</p>
        {step(say.next, ICON.next, passages[at])}
      </div>
      {current ? <CurrentPassage passage={current} source={source} /> : <NoPassage />}
    </footer>
  );
}
