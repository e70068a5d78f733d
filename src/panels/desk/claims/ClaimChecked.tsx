import { saysOtherThanChecked } from '../../../domain/desk/check-holds';
import type { ClaimDraft } from '../../../domain/desk/claim-draft';
import { useCaseFile } from '../../../state/desk/desk-store';
import { changeDraft } from '../../../state/desk/draft';
import { deskWords } from '../../../words/desk/desk';
import { DateField } from '../fields/DateField';
import type { FaultFor } from '../fields/fault-for';
import { LineField } from '../fields/LineField';
import css from './ClaimForm.module.css';

/** That somebody held the claim against its source, and when. */
export function ClaimChecked({ draft, fault }: { draft: ClaimDraft; fault: FaultFor }) {
  const say = deskWords().claim;
  const isOther = saysOtherThanChecked(useCaseFile(), draft);
  const isWrong = isOther || fault('checkedBy') !== null || fault('checkedOn') !== null;
  return (
    <details className={css.more} open={isWrong || undefined}>
      <summary>{say.checked}</summary>
      <LineField
        label={say.checkedBy}
        hint={say.checkedByHint}
        fault={fault('checkedBy')}
        value={draft.checkedBy}
        change={(by) => changeDraft({ checkedBy: by })}
      />
      <DateField
        label={say.checkedOn}
        date={draft.checkedOn}
        fault={fault('checkedOn')}
        note={isOther ? say.saysOther : null}
        change={(on) => changeDraft({ checkedOn: on })}
      />
    </details>
  );
}
