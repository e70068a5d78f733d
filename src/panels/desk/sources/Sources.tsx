import { useState } from 'react';
import type { Source } from '../../../domain/model/source';
import { setDesk, useCaseFile } from '../../../state/desk/desk-store';
import parts from '../../../ui/parts.module.css';
import { datesWords } from '../../../words/deals/dates';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { KeptCases } from '../keeping/KeptCases';
import { beginInOwnWords } from '../mend';
import { RemoveDialog } from '../things/RemoveDialog';
import { Writing } from '../Writing';

const addSource = () => setDesk({ place: { at: 'source-form', id: null } });

function SourceItem({ source, remove }: { source: Source; remove: () => void }) {
  const { claims } = useCaseFile();
  const say = deskWords().sources;
  const { id, title, text } = source;
  const count = claims.filter(({ citation }) => citation.source === id).length;
  return (
    <li className={css.item}>
      <p>
        <cite lang={source.language} className={css.name}>
          {title}
        </cite>
      </p>
      <p className={css.soft}>{say.when(source.publisher, datesWords().inWords(source.date))}</p>
      <p className={css.soft}>{say.holds(count, text !== undefined)}</p>
      <p className={css.acts}>
        {text !== undefined && (
          <button
            type="button"
            className={parts.button}
            aria-label={say.readOf(title)}
            onClick={() => setDesk({ place: { at: 'text', id }, span: null })}
          >
            {say.read}
          </button>
        )}
        <Writing>
          <button
            type="button"
            className={text === undefined ? parts.button : parts.link}
            aria-label={say.paraphraseOf(title)}
            onClick={() => beginInOwnWords(id)}
          >
            {say.paraphrase}
          </button>
          <button
            type="button"
            className={parts.link}
            aria-label={say.changeOf(title)}
            onClick={() => setDesk({ place: { at: 'source-form', id } })}
          >
            {say.change}
          </button>
          <button type="button" className={parts.link} aria-label={say.removeOf(title)} onClick={remove}>
            {say.remove}
          </button>
        </Writing>
      </p>
    </li>
  );
}

/** The sources of the case file, and the way to another one. */
export function Sources() {
  const { sources } = useCaseFile();
  const [removing, setRemoving] = useState<Source['id'] | null>(null);
  const say = deskWords().sources;
  return (
    <div className={css.list}>
      {sources.length === 0 && <p className={css.lead}>{say.none}</p>}
      <Writing>
        <p>
          <button
            type="button"
            className={`${parts.button} ${sources.length === 0 ? parts.primary : ''}`}
            onClick={addSource}
          >
            {say.add}
          </button>
        </p>
      </Writing>
      {sources.length === 0 && <KeptCases />}
      <ul className={css.items}>
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} remove={() => setRemoving(source.id)} />
        ))}
      </ul>
      {removing && <RemoveDialog thing={{ of: 'source', id: removing }} close={() => setRemoving(null)} />}
    </div>
  );
}
