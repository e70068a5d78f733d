import { dismissNotices } from '../state/actions';
import type { Notice } from '../state/store';
import { useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import css from './Notices.module.css';

function NoticeItem({ notice: { parameter, value, message, nearest } }: { notice: Notice }) {
  return (
    <li>
      {parameter && <code>{value ? `${parameter}=${value}` : parameter}</code>}
      <span>{` ${message}`}</span>
      {nearest && (
        <span>
          <span>{' Did you mean '}</span>
          <b>{nearest}</b>
          <span>?</span>
        </span>
      )}
    </li>
  );
}

/** What was wrong with the link; the rest of it applies. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div role="alert" className={css.notices}>
      <div>
        <p>
          <b>Part of this link could not be followed.</b> <span>The rest applies.</span>
        </p>
        <ul>
          {notices.map((notice, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <NoticeItem key={i} notice={notice} />
          ))}
        </ul>
      </div>
      <button type="button" className={parts.button} onClick={dismissNotices}>
        Dismiss
      </button>
    </div>
  );
}
