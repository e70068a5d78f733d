import type { Relationship } from '../../domain/model/relationship';
import { tellingMarks } from '../../domain/model/telling-marks';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { modelWords } from '../../words/deals/model';
import css from './EvidenceBadges.module.css';

/** What can be said of the evidence, where it is worth saying: that sources disagree, or that there is only one. */
export function EvidenceBadges({ relationship }: { relationship: Relationship }) {
  return tellingMarks(relationship)
    .filter((mark) => mark !== 'several-sources')
    .map((mark) => (
      <span key={mark} className={css[mark]} title={modelWords().marks[mark].meaning}>
        {mark === 'disputed' && <Icon shape={ICON.disputed} size={12} />}
        <span>{modelWords().marks[mark].label}</span>
      </span>
    ));
}
