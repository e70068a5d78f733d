import type { ClaimDraft } from '../../domain/desk/claim-draft';
import { STANCES } from '../../domain/model/claim';
import { useCaseFile } from '../../state/desk/desk-store';
import { changeDraft } from '../../state/desk/draft';
import parts from '../../ui/parts.module.css';
import { deskWords } from '../../words/desk';
import css from './ClaimForm.module.css';
import { DateField } from './DateField';
import { Field } from './Field';
import type { FaultFor } from './fault-for';

interface SpeakerProps {
  readonly draft: ClaimDraft;
  readonly fault: FaultFor;
}

/** How the claim bears on the relationship. */
function StanceField({ draft: { stance } }: SpeakerProps) {
  const say = deskWords().claim;
  return (
    <fieldset className={css.stance}>
      <legend>{say.stance}</legend>
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
    </fieldset>
  );
}

function LineField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | null;
  readonly value: string;
  readonly change: (value: string) => void;
}) {
  const { label, hint, fault, value, change } = props;
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(ids) => (
        <input
          {...ids}
          className={parts.field}
          maxLength={400}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
}

function SpeaksForField({ draft: { speaksFor } }: SpeakerProps) {
  const { parties } = useCaseFile();
  const say = deskWords().claim;
  if (parties.length === 0) return null;
  return (
    <Field label={say.speaksFor}>
      {(ids) => (
        <select
          {...ids}
          className={parts.field}
          value={speaksFor ?? ''}
          onChange={({ target }) =>
            changeDraft({ speaksFor: parties.find(({ id }) => id === target.value)?.id ?? null })
          }
        >
          <option value="">{say.nobody}</option>
          {parties.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Who says so, in what role, when, and whether that speaks for the relationship or against it. */
export function ClaimSpeaker({ draft, fault }: SpeakerProps) {
  const say = deskWords().claim;
  return (
    <div className={css.group}>
      <LineField
        label={say.speaker}
        fault={fault('speaker')}
        value={draft.speaker}
        change={(speaker) => changeDraft({ speaker })}
      />
      <StanceField draft={draft} fault={fault} />
      <details className={css.more} open={fault('saidOn') !== null || undefined}>
        <summary>{say.speakerMore}</summary>
        <LineField
          label={say.role}
          hint={say.roleHint}
          value={draft.role}
          change={(role) => changeDraft({ role })}
        />
        <SpeaksForField draft={draft} fault={fault} />
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
          value={draft.through}
          change={(through) => changeDraft({ through })}
        />
        <DateField
          label={say.saidOn}
          date={draft.saidOn}
          fault={fault('saidOn')}
          change={(saidOn) => changeDraft({ saidOn })}
        />
      </details>
    </div>
  );
}
