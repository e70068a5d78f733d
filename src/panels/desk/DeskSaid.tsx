import { useSyncExternalStore } from 'react';
import { type ToldDeed, useCaseFile, useDesk } from '../../state/desk/desk-store';
import { useFormKinds } from '../../state/desk/forms';
import { keepingState, onKeeping } from '../../state/desk/keeping';
import parts from '../../ui/parts.module.css';
import { deskWords } from '../../words/desk/desk';
import css from './Desk.module.css';
import { mend } from './mend';

/** The claims that lost their words, each to be mended. */
function Lost({ lost }: Pick<ToldDeed, 'lost'>) {
  const { claims } = useCaseFile();
  const say = deskWords();
  const there = claims.filter(({ id }) => lost.includes(id));
  if (there.length === 0) return null;
  return (
    <div>
      <p>{say.lost(there.length)}</p>
      <ul>
        {there.map(({ id, citation }) => (
          <li key={id}>
            <button type="button" className={parts.link} onClick={() => mend(id)}>
              {citation.type === 'quotation' ? citation.quote.exact : id}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was half filled in when the page was left, and is back. */
function BroughtBack() {
  const isBack = useDesk((state) => state.isBroughtBack);
  const forms = useFormKinds();
  return <p role="status">{isBack && forms.length > 0 ? deskWords().kept.back(forms) : ''}</p>;
}

/** What was done last, for those who see it and those who hear it. */
export function DeskSaid() {
  const told = useDesk((state) => state.told);
  const isOfOthers = useDesk((state) => state.whose === 'others');
  const keeping = useSyncExternalStore(onKeeping, keepingState);
  const say = deskWords();
  return (
    <div className={css.said}>
      <p>
        <span role="status">{told && say.told[told.how](told.deed)}</span>{' '}
        {isOfOthers || told === null ? null : <span>{say.kept.state[keeping.at]}</span>}
      </p>
      <BroughtBack />
      {told && told.lost.length > 0 && <Lost lost={told.lost} />}
    </div>
  );
}
