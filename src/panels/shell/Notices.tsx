import { createPortal } from 'react-dom';
import { setApart } from '../../domain/text/hidden-signs';
import { canTakeNearest, dismissNotices, takeNearest } from '../../state/actions/link';
import { useOtherDataset } from '../../state/address/other-dataset';
import type { Notice } from '../../state/store';
import { useApp } from '../../state/store';
import { useNoticesPlace } from '../../ui/notices-place';
import parts from '../../ui/parts.module.css';
import { linkWords } from '../../words/page/links';
import { ChangedSince } from './ChangedSince';
import css from './Notices.module.css';

/**
 * Does what takes notices away; with the last of them the focus goes to the sentence that says what is shown, or, where
 * that lies behind a dialog, to the button that closes it.
 */
function andGoOn(act: () => void): void {
  const closes = document.querySelector<HTMLElement>('dialog:modal button');
  act();
  if (useApp.getState().notices.length > 0) return;
  (closes ?? document.getElementById('sentence'))?.focus();
}

/** What was probably meant, to be taken where another view is all that it takes. */
function Nearest({ notice, nearest }: { notice: Notice; nearest: string }) {
  const canBeTaken = useApp((state) => canTakeNearest(state, notice));
  const words = linkWords().didYouMean(nearest);
  if (!canBeTaken) return <span>{words}</span>;
  return (
    <button type="button" className={parts.link} onClick={() => andGoOn(() => takeNearest(notice))}>
      {words}
    </button>
  );
}

/** Where the site has what the open dataset lacks, and the way there. */
function InOtherDataset({ notice }: { notice: Notice }) {
  const other = useOtherDataset(notice);
  if (!other) return null;
  const say = linkWords();
  return (
    <span>
      {` ${say.isInDataset(other.title)} `}
      <a className={parts.link} href={other.link}>
        {say.openDataset}
      </a>
    </span>
  );
}

function NoticeItem({ notice }: { notice: Notice }) {
  const { parameter, value, finding, nearest } = notice;
  return (
    <li>
      {value && <code>{setApart(parameter ? `${parameter}=${value}` : value)}</code>}
      {parameter && !value && !notice.repaired && <code>{parameter}</code>}
      <span>{` ${linkWords().finding(finding)} `}</span>
      {nearest && <Nearest notice={notice} nearest={nearest} />}
      <InOtherDataset notice={notice} />
      {finding.code === 'other-version' && <ChangedSince notice={notice} />}
    </li>
  );
}

/** Says of the link what came of it: that it was followed to the letter, as it was probably meant, or in part. */
function Headline({ notices }: { notices: readonly Notice[] }) {
  const say = linkWords();
  if (notices.every(({ changesFile }) => changesFile)) return <b>{say.changesFile}</b>;
  if (notices.every(({ repaired, changesFile }) => repaired || changesFile)) return <b>{say.wasDamaged}</b>;
  if (notices.every(({ finding }) => finding.code === 'in-story')) return <b>{say.isOfStories}</b>;
  if (notices.every(({ finding }) => finding.code === 'other-version')) return <b>{say.isOlder}</b>;
  return (
    <>
      <b>{say.isPartial}</b> <span>{say.restApplies}</span>
    </>
  );
}

/** More than these would take the first screen, and be read out whole. */
const AT_ONCE = 4;

function List({ notices }: { notices: readonly Notice[] }) {
  return (
    <ul>
      {notices.map((notice) => (
        <NoticeItem key={JSON.stringify(notice)} notice={notice} />
      ))}
    </ul>
  );
}

/** What was wrong with the link; the rest of it applies. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  const say = linkWords();
  const place = useNoticesPlace();
  if (notices.length === 0) return null;
  const told = (
    <div role="alert" className={css.notices}>
      <div>
        <p>
          <Headline notices={notices} />
        </p>
        <List notices={notices.slice(0, AT_ONCE)} />
        {notices.length > AT_ONCE && (
          <details>
            <summary>{say.more(notices.length - AT_ONCE)}</summary>
            <List notices={notices.slice(AT_ONCE)} />
          </details>
        )}
      </div>
      <button type="button" className={parts.button} onClick={() => andGoOn(dismissNotices)}>
        {say.dismiss}
      </button>
    </div>
  );
  return place ? createPortal(told, place) : told;
}
