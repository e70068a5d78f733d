import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { signsOfDataset } from '../../domain/lenses/signs-of-dataset';
import { findInHelp, type HelpPart, holdsWords } from '../../domain/views/find-in-help';
import { noticesAddress } from '../../state/address/notices-address';
import { useApp } from '../../state/store';
import { Pieces } from '../../ui/Pieces';
import parts from '../../ui/parts.module.css';
import { Signs, signRows } from '../../ui/Signs';
import type { SignRow } from '../../ui/sign-row';
import { helpWords } from '../../words/page/help';
import css from './HelpDialog.module.css';
import { opensHelp, rememberHelpKey } from './help-key';
import { IS_KEPT } from './kept-on-device';

function Part({ part: { heading, entries } }: { part: HelpPart }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={css.part}>
      <h4 id={id}>{heading}</h4>
      <dl>
        {entries.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Chapter({ title, found }: { title: string; found: readonly HelpPart[] }) {
  if (found.length === 0) return null;
  return (
    <section aria-label={title} className={css.chapter}>
      <h3 className={parts.heading}>{title}</h3>
      {found.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
    </section>
  );
}

/** What every sign of the open dataset means that holds the words looked for; none where no dataset is open. */
function useSigns(words: string): readonly SignRow[] {
  const opening = useApp((state) => state.opening);
  const rows = useMemo(
    () => (opening.phase === 'open' ? signRows(signsOfDataset(opening.dataset, opening.index)) : []),
    [opening],
  );
  return rows.filter((row) => holdsWords(row.words, words));
}

/** The keys, the signs and the words of the field, to be read through or searched. */
export function HelpDialog({ close }: { close: () => void }) {
  const say = helpWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const signs = useSigns(words);
  const keys = findInHelp(say.keys, words);
  const glossary = findInHelp(say.words, words);
  const device = IS_KEPT ? findInHelp(say.device, words) : [];
  const count = [...keys, ...glossary, ...device].reduce(
    (sum, { entries }) => sum + entries.length,
    signs.length,
  );
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={`${parts.dialog} ${css.help}`} aria-label={say.title} onClose={close}>
      <div className={css.head}>
        <h2 className={parts.title}>{say.title}</h2>
        <button type="button" className={parts.button} onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
        <input
          type="search"
          className={css.find}
          aria-label={say.find}
          placeholder={say.findWhat}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <p role="status" className={count > 0 ? parts.hidden : undefined}>
        {words.trim() === '' ? '' : count === 0 ? say.nothing(words.trim()) : say.found(count)}
      </p>
      <Chapter title={say.chapters.keys} found={keys} />
      {signs.length > 0 && (
        <section aria-label={say.chapters.signs} className={css.chapter}>
          <h3 className={parts.heading}>{say.chapters.signs}</h3>
          <Signs rows={signs} />
        </section>
      )}
      <Chapter title={say.chapters.words} found={glossary} />
      <Chapter title={say.chapters.device} found={device} />
      <label className={css.foot}>
        <input
          type="checkbox"
          defaultChecked={opensHelp()}
          onChange={({ target }) => rememberHelpKey(target.checked)}
        />{' '}
        {say.byKey}
      </label>
      <p className={css.foot}>
        <Pieces
          of={say.licences((text) => (
            <a href={noticesAddress()} target="_blank" rel="noreferrer">
              {text}
            </a>
          ))}
        />
      </p>
    </dialog>
  );
}
