import { useState } from 'react';
import type { ClaimDraft } from '../../../domain/desk/claim-draft';
import { kindOf, needsStatus } from '../../../domain/desk/draft-faults';
import { hasNumber, MONEY_SCOPES, type Money, type Quantity } from '../../../domain/model/quantity';
import { GOODS_KINDS } from '../../../domain/model/relationship';
import { GIVEN_STATUSES } from '../../../domain/model/status';
import { useCaseFile } from '../../../state/desk/desk-store';
import { changeDraft } from '../../../state/desk/draft';
import { dateToAsk } from '../../../state/desk/found';
import { NO_UNIT, readMoney, readQuantity } from '../../../state/desk/reading';
import parts from '../../../ui/parts.module.css';
import { claimsWords } from '../../../words/deals/claims';
import { modelWords } from '../../../words/deals/model';
import { deskWords } from '../../../words/desk/desk';
import { ChoiceField } from '../fields/ChoiceField';
import { DateField } from '../fields/DateField';
import { Field } from '../fields/Field';
import field from '../fields/Field.module.css';
import type { FaultFor } from '../fields/fault-for';
import { LineField } from '../fields/LineField';
import { useNotes } from '../fields/use-notes';
import { keepTyped, useTyped } from '../fields/use-typed';
import css from './ClaimForm.module.css';

interface SaysProps {
  readonly draft: ClaimDraft;
  readonly fault: FaultFor;
}

interface NoteProps {
  /** That the value does not stand in the words of the claim. */
  readonly note: string | null;
}

function StatusField({ draft, fault }: SaysProps) {
  const say = deskWords().claim;
  const isAsked = needsStatus(useCaseFile(), draft);
  return (
    <ChoiceField
      label={say.status}
      fault={fault('status')}
      choices={GIVEN_STATUSES}
      wordsOf={(one) => modelWords().statuses[one].label}
      chosen={draft.status}
      choose={(next) => changeDraft({ status: next })}
      none={{ words: isAsked ? say.choose : say.noStatus, choose: () => changeDraft({ status: null }) }}
    />
  );
}

/** A number as one would write it again. */
function writtenQuantity(quantity: Quantity | null): string {
  if (!quantity) return '';
  return hasNumber(quantity) ? claimsWords().quantity(quantity) : (quantity.words ?? '');
}

function QuantityField({ draft, fault, note }: SaysProps & NoteProps) {
  const say = deskWords().claim;
  const [typed, setTyped] = useState(() => writtenQuantity(draft.quantity));
  const { quantity } = draft;
  return (
    <Field
      label={say.quantity}
      hint={say.quantityHint}
      fault={fault('quantity')}
      note={note}
      below={
        quantity && <p className={field.understood}>{say.quantityIs(claimsWords().quantity(quantity))}</p>
      }
    >
      {(ids) => (
        <input
          {...ids}
          className={parts.field}
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            const read = readQuantity(target.value);
            // What is counted stands in a field of its own where there is no number, and stays.
            const isWords = read && !hasNumber(read) && quantity && !hasNumber(quantity);
            changeDraft({ quantity: isWords ? { ...read, unit: quantity.unit } : read });
          }}
        />
      )}
    </Field>
  );
}

/** Money as a person writes it, where that is read as the same again; else with all its digits. */
function writtenMoney(money: Money): string {
  const words = deskWords().claim.valueWritten(money);
  const again = readMoney(words);
  const isSame =
    again.is === 'money' &&
    again.money.currency === money.currency &&
    again.money.min === money.min &&
    again.money.max === money.max &&
    again.money.estimate === money.estimate;
  return isSame
    ? words
    : `${money.currency} ${[money.min, money.max].filter((one) => one !== undefined).join('-')}`;
}

function MoneyField({ draft: { value }, note }: SaysProps & NoteProps) {
  const say = deskWords().claim;
  const before = useTyped(say.value);
  const [typed, setTyped] = useState(() => (value ? writtenMoney(value) : (before ?? '')));
  const read = readMoney(typed);
  const whyNot =
    read.is === 'none' ? { 'no-currency': say.noCurrency, 'no-amount': say.noAmount }[read.code] : null;
  return (
    <Field
      label={say.value}
      hint={say.valueHint}
      fault={whyNot}
      note={note}
      below={value && <p className={field.understood}>{say.valueIs(value)}</p>}
    >
      {(ids) => (
        <input
          {...ids}
          className={parts.field}
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            const next = readMoney(target.value);
            keepTyped(say.value, next.is === 'none' ? target.value : null);
            if (next.is !== 'money') changeDraft({ value: null });
            // What a licence allows or has come so far is said by a field of its own.
            else
              changeDraft({
                value: value && isApart(value) ? { ...next.money, scope: value.scope } : next.money,
              });
          }}
        />
      )}
    </Field>
  );
}

/** Whether money is neither for one item nor for all, which are written with the amount. */
const isApart = ({ scope }: Money) => scope !== 'item' && scope !== 'package';

/** What the money is for, or whether it is what a licence allows or what was delivered. */
function MoneyScopeField({ value }: { value: Money }) {
  const say = deskWords().claim;
  return (
    <ChoiceField
      label={say.valueScope}
      choices={MONEY_SCOPES}
      wordsOf={(scope) => say.valueScopes[scope]}
      chosen={value.scope}
      choose={(scope) => changeDraft({ value: { ...value, scope } })}
    />
  );
}

/** What is counted, where the source gives words alone: behind a number it is written with it. */
function UnitField({ quantity }: { quantity: Quantity }) {
  const say = deskWords().claim;
  return (
    <LineField
      label={say.unit}
      hint={say.unitHint}
      value={quantity.unit === NO_UNIT ? '' : quantity.unit}
      change={(unit) => changeDraft({ quantity: { ...quantity, unit: unit.trimStart() || NO_UNIT } })}
    />
  );
}

/** What the claim says of the relationship: how far it has come and when, how many, for how much. */
export function ClaimSays({ draft, fault }: SaysProps) {
  const say = deskWords().claim;
  const note = useNotes(draft);
  const statement = useCaseFile();
  const carriesGoods = GOODS_KINDS.includes(kindOf(statement, draft));
  return (
    <div className={css.group}>
      <StatusField draft={draft} fault={fault} />
      {draft.status !== null && (
        <DateField
          label={say.date}
          date={draft.date}
          hint={say.dateHint}
          note={note('date')}
          asked={dateToAsk(statement, draft)}
          change={(date) => changeDraft({ date })}
        />
      )}
      {(carriesGoods || draft.quantity) && (
        <QuantityField draft={draft} fault={fault} note={note('quantity')} />
      )}
      {draft.quantity && !hasNumber(draft.quantity) && <UnitField quantity={draft.quantity} />}
      {(carriesGoods || draft.value) && <MoneyField draft={draft} fault={fault} note={note('value')} />}
      {draft.value && <MoneyScopeField value={draft.value} />}
    </div>
  );
}
