import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { DISPUTED_FIELDS, type DisputedField, type Reason } from '../../../domain/model/reason';
import type { RelationshipStatement } from '../../../domain/model/relationship';
import { useCaseFile } from '../../../state/desk/desk-store';
import type { ThingForm } from '../../../state/desk/thing-forms';
import { evidenceWords } from '../../../words/deals/evidence';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { ChoiceField } from '../fields/ChoiceField';
import { FormActs } from '../fields/FormActs';
import { WordsField } from '../fields/WordsField';
import { useThingForm } from '../things/use-thing-form';
import { useOpener } from '../use-opener';
import { wordsOf } from './claim-words';

type ReasonDraft = Extract<ThingForm, { readonly form: 'reason' }>;

interface ReasonFormProps {
  readonly relationship: RelationshipStatement;
  /** The reason that is changed; null for a new one. */
  readonly before: Reason | null;
  /** The fields on which sources differ. */
  readonly differing: readonly DisputedField[];
  readonly put: (reason: Reason) => void;
  readonly close: () => void;
}

/** The claims that decided it, among those of the relationship. */
function Deciding(props: {
  readonly of: RelationshipStatement;
  readonly chosen: Reason['claims'];
  readonly choose: (claims: Reason['claims']) => void;
}) {
  const { of, chosen, choose } = props;
  const { claims } = useCaseFile();
  return (
    <fieldset className={css.choices}>
      <legend>{deskWords().reasons.decided}</legend>
      {claims
        .filter(({ relationship }) => relationship === of.id)
        .map((claim) => (
          <label key={claim.id} className={css.check}>
            <input
              type="checkbox"
              checked={chosen.includes(claim.id)}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, claim.id] : chosen.filter((id) => id !== claim.id))
              }
            />
            <span>
              {claim.attribution.speaker}: {wordsOf(claim)}
            </span>
          </label>
        ))}
    </fieldset>
  );
}

/** Writes why one value is held for the right one: of which field, in words, and by which claims. */
export function ReasonForm({ relationship, before, differing, put, close }: ReasonFormProps) {
  const fields = DISPUTED_FIELDS.filter((one) => one === before?.field || differing.includes(one));
  const { form, change, drop } = useThingForm<ReasonDraft>({
    ...{ form: 'reason', id: relationship.id, of: before?.words ?? null },
    reason: before ?? { field: fields[0] ?? 'status', words: '', claims: [] },
  });
  const { reason } = form;
  const setReason = (next: Reason) => change({ reason: next });
  const [isTried, setTried] = useState(false);
  const goBack = useOpener();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const element = useRef<HTMLFormElement>(null);
  const leave = () => {
    drop();
    close();
    goBack();
  };
  const say = deskWords().reasons;
  const isEmpty = reason.words.trim() === '';
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isEmpty) {
      requestAnimationFrame(() => element.current?.querySelector('textarea')?.focus());
      return;
    }
    drop();
    put({ ...reason, words: reason.words.trim() });
    goBack();
  };
  return (
    <form ref={element} className={css.inner} aria-label={say.title} onSubmit={onSubmit}>
      <ChoiceField
        ref={first}
        label={say.field}
        choices={fields}
        wordsOf={(field) => evidenceWords().field(field)}
        chosen={reason.field}
        choose={(field) => setReason({ ...reason, field })}
      />
      <WordsField
        label={say.words}
        hint={say.wordsHint}
        fault={isTried && isEmpty ? say.empty : null}
        value={reason.words}
        change={(text) => setReason({ ...reason, words: text })}
      />
      <Deciding
        of={relationship}
        chosen={reason.claims}
        choose={(claims) => setReason({ ...reason, claims })}
      />
      <FormActs put={say.put} cancel={say.cancel} leave={leave} />
    </form>
  );
}
