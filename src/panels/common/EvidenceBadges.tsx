import { EVIDENCE_MARK, type Relationship, tellingMarks } from '../../domain/model/relationship';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import css from './EvidenceBadges.module.css';

/** What can be said of the evidence, where it is worth saying: that sources disagree, or that there is only one. */
export function EvidenceBadges({ relationship }: { relationship: Relationship }) {
  return tellingMarks(relationship)
    .filter((mark) => mark !== 'several-sources')
    .map((mark) => (
      <span key={mark} className={css[mark]} title={EVIDENCE_MARK[mark].meaning}>
        {mark === 'disputed' && <Icon shape={ICON.disputed} size={12} />}
        <span>{EVIDENCE_MARK[mark].label}</span>
      </span>
    ));
}
