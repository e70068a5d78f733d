import { useEffect, useMemo, useRef } from 'react';
import type { Source } from '../../domain/model/source';
import { type CitedText, citedTextOf, type Passage } from '../../domain/quotes/passages';
import { selectFromSource } from '../../state/actions/reader';
import { stopReading } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { readerWords } from '../../words/questions/reader';
import { tabIds } from '../common/ViewTabs';
import { CitedWords } from './CitedWords';
import { PassageBar } from './PassageBar';
import css from './Reader.module.css';
import { SourceHead } from './SourceHead';
import { useReadingPosition } from './use-reading-position';

/** What leads into a text: the claim of the passage where the reader is, or the source in the list of sources. */
function wayBack(source: Source, current: Passage | null): HTMLElement | null {
  const ids: readonly string[] = [...(current?.claims ?? []), source].map(({ id }) => id);
  const ways = ids.map((id) => document.querySelector<HTMLElement>(`[data-reads="${id}"]`));
  const { presentation } = useApp.getState().view;
  return ways.find((way) => way?.checkVisibility()) ?? document.getElementById(tabIds(presentation).tab);
}

/** Closes the source, and takes the focus back to what leads into it. */
function close(source: Source, current: Passage | null): void {
  stopReading();
  // On a phone, the sheet that opens again takes the focus first.
  requestAnimationFrame(() => wayBack(source, current)?.focus());
}

/** The passage's own relationship, unless one of several is selected already. */
function selectRelationshipOf({ relationships }: Passage): void {
  const { selection } = useApp.getState().view;
  const [first] = relationships;
  if (first && !relationships.some((id) => id === selection)) selectFromSource(first);
}

function NotFound({ claims }: { claims: CitedText['notFound'] }) {
  const say = readerWords();
  if (claims.length === 0) return null;
  return (
    <section aria-label={say.notFound} className={css.missing}>
      <h3 className={parts.heading}>{say.notFound}</h3>
      <ul>
        {claims.map(({ id, citation }) => (
          <li key={id}>{citation.type === 'quotation' && <q>{citation.quote.exact}</q>}</li>
        ))}
      </ul>
    </section>
  );
}

function OpenText({ source, cited }: { source: Source; cited: CitedText }) {
  const say = readerWords();
  const dataset = useDataset();
  const { scroller, title, current, said, goTo, choose } = useReadingPosition(dataset, cited);
  const reader = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Or the sheet that is there again would close by the same press.
      event.preventDefault();
      close(source, current);
    };
    const element = reader.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [source, current]);

  return (
    <div ref={reader} className={css.reader}>
      <header className={css.bar}>
        <span className={parts.heading}>{say.title}</span>
        <button
          type="button"
          className={parts.button}
          aria-label={say.closeSource}
          onClick={() => close(source, current)}
        >
          <Icon shape={ICON.close} />
          <span>{say.close}</span>
        </button>
      </header>
      {/* What scrolls must be reachable with the keyboard, also where no passage is. */}
      <div ref={scroller} className={css.scroller} tabIndex={cited.passages.length === 0 ? 0 : undefined}>
        <SourceHead source={source} cited={cited} title={title} />
        <CitedWords
          source={source}
          cited={cited}
          current={current}
          goTo={goTo}
          choose={(passage) => {
            choose(passage);
            selectRelationshipOf(passage);
          }}
        />
        <NotFound claims={cited.notFound} />
      </div>
      <PassageBar source={source} cited={cited} current={current} goTo={goTo} />
      <p aria-live="polite" className={parts.hidden}>
        {said}
      </p>
    </div>
  );
}

/** The text of a source with every passage that claims cite from it. */
export function Reader({ source }: { source: Source }) {
  const dataset = useDataset();
  const cited = useMemo(() => citedTextOf(dataset, source), [dataset, source]);
  return cited && <OpenText source={source} cited={cited} />;
}
