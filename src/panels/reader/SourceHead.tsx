import type { RefObject } from 'react';
import type { Source } from '../../domain/model/source';
import type { CitedText } from '../../domain/quotes/passages';
import { datesWords } from '../../words/deals/dates';
import { passagesWords } from '../../words/deals/passages';
import { sourcesWords } from '../../words/deals/sources';
import { readerWords } from '../../words/questions/reader';
import { OutsideLink } from '../common/OutsideLink';
import css from './SourceHead.module.css';

/** How much of a fingerprint is enough to tell it from others. */
const SHORT = 12;

function Fingerprint({ sha256 }: { sha256: string }) {
  return (
    <details className={css.fingerprint}>
      <summary>
        <span>{readerWords().fingerprint}</span> <code>{`${sha256.slice(0, SHORT)}…`}</code>
      </summary>
      <code className={css.whole}>{sha256}</code>
    </details>
  );
}

/** What the source is: its title, who published it and when, where it stands, and how much is cited from it. */
export function SourceHead({
  source,
  cited,
  title,
}: {
  source: Source;
  cited: CitedText;
  title: RefObject<HTMLHeadingElement | null>;
}) {
  const { author, date, note, address, archive, licence, credit, sha256 } = source;
  return (
    <header className={css.head}>
      <h2 ref={title} tabIndex={-1} lang={source.language} className={css.title}>
        {source.title}
      </h2>
      <p>
        {[author, sourcesWords().whatItIs(source), datesWords().inWords(date)].filter(Boolean).join(', ')}
      </p>
      {note && <p className={css.soft}>{note}</p>}
      {credit && <p className={css.soft}>{credit}</p>}
      {address && (
        <p className={css.address}>
          <OutsideLink address={address}>{address}</OutsideLink>
        </p>
      )}
      {archive && (
        <p className={css.address}>
          <OutsideLink address={archive.address}>
            {readerWords().archived(datesWords().inWords(archive.date))}
          </OutsideLink>
        </p>
      )}
      {licence && <p className={css.soft}>{readerWords().licence(licence)}</p>}
      {sha256 && <Fingerprint sha256={sha256} />}
      <p className={css.coverage}>{passagesWords().coverage(cited)}</p>
    </header>
  );
}
