import { type SyntheticEvent, useState } from 'react';
import { freeId, idsOf } from '../../../domain/desk/new-ids';
import { type RelationshipId, relationshipId } from '../../../domain/model/ids';
import { act } from '../../../state/desk/case-file';
import { useCaseFile } from '../../../state/desk/desk-store';
import type { ThingForm } from '../../../state/desk/thing-forms';
import { deskWords } from '../../../words/desk/desk';
import { wordsOf } from '../claims/claim-words';
import css from '../Desk.module.css';
import { FormActs } from '../fields/FormActs';
import { useThingForm } from './use-thing-form';

type SplitDraft = Extract<ThingForm, { readonly form: 'split' }>;

/** Splits a relationship: some of its claims are about another one. */
export function SplitForm({ id, close }: { id: RelationshipId; close: () => void }) {
  const statement = useCaseFile();
  const { form, change, drop } = useThingForm<SplitDraft>({ form: 'split', id, going: [] });
  const [isTried, setTried] = useState(false);
  const say = deskWords().contents;
  const claims = statement.claims.filter(({ relationship }) => relationship === id);
  const going = claims.flatMap((claim) => (form.going.includes(claim.id) ? [claim.id] : []));
  const isWrong = going.length === 0 || going.length === claims.length;
  const leave = () => {
    drop();
    close();
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWrong) return;
    leave();
    act({ act: 'split', id, claims: going, as: relationshipId(freeId(idsOf(statement), id)) });
  };
  return (
    <form className={css.inner} aria-label={say.splitHow} onSubmit={onSubmit}>
      <fieldset className={css.choices}>
        <legend>{say.splitHow}</legend>
        {claims.map((claim) => (
          <label key={claim.id} className={css.check}>
            <input
              type="checkbox"
              checked={going.includes(claim.id)}
              onChange={({ target }) =>
                change({
                  going: target.checked ? [...going, claim.id] : going.filter((one) => one !== claim.id),
                })
              }
            />
            <span>
              {claim.attribution.speaker}: {wordsOf(claim)}
            </span>
          </label>
        ))}
      </fieldset>
      {isTried && isWrong && (
        <p role="alert" className={css.fault}>
          {say.splitFault}
        </p>
      )}
      <FormActs put={say.splitDo} cancel={say.cancel} leave={leave} />
    </form>
  );
}
