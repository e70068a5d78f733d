import { useState } from 'react';
import { withReason } from '../../../domain/desk/reasons';
import { differencesOf } from '../../../domain/evidence/differences';
import type { Reason } from '../../../domain/model/reason';
import type { RelationshipStatement } from '../../../domain/model/relationship';
import { act } from '../../../state/desk/case-file';
import { useDataset } from '../../../state/use-dataset';
import parts from '../../../ui/parts.module.css';
import { evidenceWords } from '../../../words/deals/evidence';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { focusPlace } from '../focus-place';
import { formsAbout } from '../things/use-thing-form';
import { Writing } from '../Writing';
import { ReasonForm } from './ReasonForm';

/** Which of the reasons is being written: one of them, or a new one. */
type Written = number | 'new' | null;

/** The reason that was half written when the page was left. */
function writingNow({ id, reasons = [] }: RelationshipStatement): Written {
  const kept = formsAbout(id).find(({ form }) => form === 'reason');
  if (kept?.form !== 'reason') return null;
  if (kept.of === null) return 'new';
  const at = reasons.findIndex(({ words }) => words === kept.of);
  return at < 0 ? null : at;
}

interface ReasonsProps {
  readonly relationship: RelationshipStatement;
  /** The relationship in words. */
  readonly name: string;
}

/** Why one value is held for the right one, where sources differ: what somebody wrote, and a way to write it. */
export function Reasons({ relationship, name }: ReasonsProps) {
  const dataset = useDataset();
  const { reasons = [] } = relationship;
  const [writing, setWriting] = useState<Written>(() => writingNow(relationship));
  const say = deskWords().reasons;
  const shown = dataset.relationships.ready.find(({ id }) => id === relationship.id);
  const differing = shown ? differencesOf(shown.claims, shown.events).map(({ field }) => field) : [];
  if (differing.length + reasons.length === 0) return null;
  const put = (at: number | null, reason: Reason | null) => {
    act({ act: 'put-relationship', relationship: withReason(relationship, at, reason) });
    setWriting(null);
  };
  const form = (at: number | null) => (
    <ReasonForm
      relationship={relationship}
      before={at === null ? null : (reasons[at] ?? null)}
      differing={differing}
      put={(reason) => put(at, reason)}
      close={() => setWriting(null)}
    />
  );
  return (
    <>
      {reasons.length > 0 && (
        <ul aria-label={say.of(name)} className={css.claims}>
          {reasons.map(({ field, words }, at) => (
            <li key={`${field} ${words}`}>
              <p>
                {evidenceWords().field(field)}: <q>{words}</q>
              </p>
              <Writing>
                <p className={css.acts}>
                  <button
                    type="button"
                    className={parts.link}
                    aria-label={say.changeOf(words)}
                    aria-expanded={writing === at}
                    onClick={() => setWriting(writing === at ? null : at)}
                  >
                    {say.change}
                  </button>
                  <button
                    type="button"
                    className={parts.link}
                    aria-label={say.removeOf(words)}
                    onClick={() => {
                      put(at, null);
                      focusPlace();
                    }}
                  >
                    {say.remove}
                  </button>
                </p>
              </Writing>
              {writing === at && form(at)}
            </li>
          ))}
        </ul>
      )}
      {differing.length > 0 && (
        <Writing>
          <p>
            <button
              type="button"
              className={parts.link}
              aria-label={say.writeOf(name)}
              aria-expanded={writing === 'new'}
              onClick={() => setWriting(writing === 'new' ? null : 'new')}
            >
              {say.write}
            </button>
          </p>
        </Writing>
      )}
      {writing === 'new' && form(null)}
    </>
  );
}
