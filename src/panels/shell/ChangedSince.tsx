import { select } from '../../state/actions/view';
import type { ChangedRelationship } from '../../state/address/changes-since';
import type { Notice } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { relationshipsWords } from '../../words/deals/relationships';
import { linkWords } from '../../words/page/links';
import { useChangesSince } from './use-changes-since';

function Changed({ of: { relationship, change } }: { of: ChangedRelationship }) {
  const dataset = useDataset();
  const say = linkWords().changes;
  return (
    <li>
      <button type="button" className={parts.link} onClick={() => select(relationship.id)}>
        {relationshipsWords().sentence(dataset, relationship)}
      </button>
      <span>{`: ${change ? say.changed(change) : say.added}`}</span>
    </li>
  );
}

/** What has changed of what a link shows since the version that it was made with. */
export function ChangedSince({ notice }: { notice: Notice }) {
  const changes = useChangesSince(notice);
  const { finding } = notice;
  const say = linkWords().changes;
  if (!changes) return <span>{finding.code === 'other-version' && say.told(finding.changes)}</span>;
  if (changes === 'unknown-version') return <span>{say.unknown}</span>;
  const { shown, removed } = changes;
  if (shown.length === 0 && removed.length === 0) return <span>{say.none}</span>;
  return (
    <details>
      <summary>{say.title(shown.length + removed.length)}</summary>
      <ul>
        {shown.map((of) => (
          <Changed key={of.relationship.id} of={of} />
        ))}
        {removed.map((gone) => (
          <li key={gone.id}>{say.removed(gone)}</li>
        ))}
      </ul>
    </details>
  );
}
