import { type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react';
import { draftFaults } from '../../../domain/desk/draft-faults';
import { checkOfDraft } from '../../../state/desk/claim-check';
import { useCaseFile, useDesk } from '../../../state/desk/desk-store';
import { dropDraft, putClaim } from '../../../state/desk/draft';
import { today } from '../../../state/today';
import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import type { FaultFor } from '../fields/fault-for';
import { focusFault } from '../fields/focus-fault';
import { saidFault } from '../fields/said-fault';
import { focusPlace } from '../focus-place';
import { ClaimChecked } from './ClaimChecked';
import css from './ClaimForm.module.css';
import { ClaimParts } from './ClaimParts';
import { ClaimSays } from './ClaimSays';
import { ClaimSentence } from './ClaimSentence';
import { ClaimSpeaker } from './ClaimSpeaker';
import { ClaimWords } from './ClaimWords';
import { SameRelationships } from './SameRelationships';

/** The claim that is being made, its faults as far as they are to be seen, and what becomes of it. */
function useClaim() {
  const draft = useDesk((state) => state.draft);
  const statement = useCaseFile();
  const [isTried, setTried] = useState(false);
  const faults = useMemo(() => (draft ? draftFaults(statement, draft, today()) : []), [statement, draft]);
  const checked = useMemo(
    () => (draft && isTried ? checkOfDraft(statement, draft) : null),
    [statement, draft, isTried],
  );
  const say = deskWords().claim;
  const fault: FaultFor = (field) => {
    // What is missing may still come; what is wrong already is said at once.
    const found = faults.find((one) => one.field === field && (isTried || one.code === 'checked-later'));
    if (found) return say.fault(found.code);
    const refused = checked?.get(field);
    return refused ? saidFault(refused) : null;
  };
  const wrong = faults.length + (checked?.size ?? 0);
  return { draft, wrong, fault, isTried, setTried };
}

function cancel(): void {
  dropDraft();
  focusPlace();
}

/** A claim while it is made: who does what to whom, who says so, and what that makes of the relationship. */
export function ClaimForm() {
  const { draft, wrong, fault, isTried, setTried } = useClaim();
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  if (!draft) return null;
  const say = deskWords().claim;
  const isMended = draft.id !== null;
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (putClaim()) {
      focusPlace();
      return;
    }
    setTried(true);
    focusFault(form.current);
  };
  return (
    <form ref={form} className={css.form} aria-label={isMended ? say.mending : say.title} onSubmit={onSubmit}>
      <div className={css.head}>
        <h3 ref={title} tabIndex={-1} className={parts.title}>
          {isMended ? say.mending : say.title}
        </h3>
        <button type="button" className={parts.button} onClick={cancel}>
          {say.cancel}
        </button>
      </div>
      <ClaimWords draft={draft} fault={fault} />
      <ClaimParts draft={draft} fault={fault} />
      <SameRelationships draft={draft} />
      <ClaimSays draft={draft} fault={fault} />
      <ClaimSpeaker draft={draft} fault={fault} />
      <ClaimChecked draft={draft} fault={fault} />
      <div className={css.foot}>
        <ClaimSentence draft={draft} />
        <p role="status" className={css.fault}>
          {isTried && wrong > 0 ? say.wrong(wrong) : ''}
        </p>
        <button type="submit" className={`${parts.button} ${parts.primary}`}>
          {isMended ? say.putChanged : say.put}
        </button>
      </div>
    </form>
  );
}
