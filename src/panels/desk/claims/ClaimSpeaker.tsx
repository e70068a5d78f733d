import { useId } from 'react';
import type { ClaimDraft } from '../../../domain/desk/claim-draft';
import { STANCES } from '../../../domain/model/claim';
import { changeDraft } from '../../../state/desk/draft';
import { deskWords } from '../../../words/desk/desk';
import { DateField } from '../fields/DateField';
import field from '../fields/Field.module.css';
import type { FaultFor } from '../fields/fault-for';
import { LineField } from '../fields/LineField';
import { PartyField } from '../fields/PartyField';
import css from './ClaimForm.module.css';

interface SpeakerProps {
  readonly draft: ClaimDraft;
  readonly fault: FaultFor;
}

/** How the claim bears on the relationship. */
function StanceField({ draft: { stance }, fault }: SpeakerProps) {
  const say = deskWords().claim;
  const id = useId();
  const wrong = fault('stance');
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      className={css.stance}
      {...(wrong !== null && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` })}
    >
      <p id={`${id}-name`}>{say.stance}</p>
      {STANCES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="stance"
            checked={one === stance}
            onChange={() => changeDraft({ stance: one })}
          />
          <span>{say.stances[one]}</span>
        </label>
      ))}
      {wrong !== null && (
        <p id={`${id}-fault`} className={field.fault}>
          {wrong}
        </p>
      )}
    </div>
  );
}

/** The fields that are folded away until somebody asks for them, or one of them is not right. */
const INSIDE = ['speakerInText', 'role', 'speaksFor', 'through'] as const;

/** Who says so, in what role, when, and whether that speaks for the relationship or against it. */
export function ClaimSpeaker({ draft, fault }: SpeakerProps) {
  const say = deskWords().claim;
  const isWrongInside = INSIDE.some((field) => fault(field) !== null);
  return (
    <div className={css.group}>
      <LineField
        label={say.speaker}
        fault={fault('speaker')}
        value={draft.speaker}
        // Somebody else is called otherwise inside a sentence, too.
        change={(speaker) => changeDraft({ speaker, speakerInText: '' })}
      />
      <DateField
        label={say.saidOn}
        date={draft.saidOn}
        fault={fault('saidOn')}
        change={(saidOn) => changeDraft({ saidOn })}
      />
      <StanceField draft={draft} fault={fault} />
      <details className={css.more} open={isWrongInside || undefined}>
        <summary>{say.speakerMore}</summary>
        <LineField
          label={say.speakerInText}
          hint={say.speakerInTextHint}
          fault={fault('speakerInText')}
          value={draft.speakerInText}
          change={(speakerInText) => changeDraft({ speakerInText })}
        />
        <LineField
          label={say.role}
          hint={say.roleHint}
          fault={fault('role')}
          value={draft.role}
          change={(role) => changeDraft({ role })}
        />
        <PartyField
          label={say.speaksFor}
          hint={say.speaksForHint}
          chosen={draft.speaksFor}
          fault={fault('speaksFor')}
          choose={(speaksFor) => changeDraft({ speaksFor })}
        />
        <label className={css.check}>
          <input
            type="checkbox"
            checked={draft.unnamed}
            onChange={({ target }) => changeDraft({ unnamed: target.checked })}
          />
          <span>{say.unnamed}</span>
        </label>
        <LineField
          label={say.through}
          hint={say.throughHint}
          fault={fault('through')}
          value={draft.through}
          change={(through) => changeDraft({ through })}
        />
      </details>
    </div>
  );
}
