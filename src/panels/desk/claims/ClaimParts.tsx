import { type ClaimDraft, chosenId } from '../../../domain/desk/claim-draft';
import { CONDITIONS } from '../../../domain/model/deal';
import { GOODS_KINDS, KINDS } from '../../../domain/model/relationship';
import { changeDraft } from '../../../state/desk/draft';
import { useDataset } from '../../../state/use-dataset';
import parts from '../../../ui/parts.module.css';
import { modelWords } from '../../../words/deals/model';
import { relationshipsWords } from '../../../words/deals/relationships';
import { deskWords } from '../../../words/desk/desk';
import { ChoiceField } from '../fields/ChoiceField';
import { Field } from '../fields/Field';
import type { FaultFor } from '../fields/fault-for';
import { PartyField } from '../fields/PartyField';
import { SystemField } from '../fields/SystemField';
import { useNotes } from '../fields/use-notes';
import css from './ClaimForm.module.css';

interface PartsProps {
  readonly draft: ClaimDraft;
  readonly fault: FaultFor;
}

function KindField({ draft: { kind } }: PartsProps) {
  return (
    <ChoiceField
      label={deskWords().claim.kind}
      choices={KINDS}
      wordsOf={(one) => modelWords().kinds[one].label}
      chosen={kind}
      choose={(next) => changeDraft({ kind: next })}
    />
  );
}

/** What an objection is to: a relationship of the case file that is none itself. */
function ObjectField({ draft: { objectsTo }, fault }: PartsProps) {
  const dataset = useDataset();
  const say = deskWords().claim;
  const others = new Map(
    dataset.relationships.ready
      .filter(({ kind }) => kind !== 'objects-to')
      .map((one) => [one.id, relationshipsWords().topic(dataset, one)]),
  );
  return (
    <ChoiceField
      label={say.objectsTo}
      fault={fault('objectsTo')}
      choices={[...others.keys()]}
      wordsOf={(id) => others.get(id) ?? id}
      chosen={objectsTo}
      choose={(id) => changeDraft({ objectsTo: id })}
      none={{ words: say.choose, choose: () => changeDraft({ objectsTo: null }) }}
    />
  );
}

function ViaFields({ draft: { via }, fault }: PartsProps) {
  const say = deskWords().claim;
  return [...via, null].map((one, at) => (
    <PartyField
      key={one ? chosenId(one) : 'another'}
      label={say.via}
      hint={say.viaHint}
      chosen={one}
      fault={one && fault('via')}
      choose={(chosen) =>
        changeDraft({
          via: chosen ? [...via.slice(0, at), chosen, ...via.slice(at + 1)] : via.toSpliced(at, 1),
        })
      }
    />
  ));
}

/** New or second hand, where the source says so. */
function ConditionField({ draft: { condition } }: PartsProps) {
  const say = deskWords().claim;
  return (
    <ChoiceField
      label={say.condition}
      choices={CONDITIONS}
      wordsOf={(one) => modelWords().conditions[one].label}
      chosen={condition}
      choose={(next) => changeDraft({ condition: next })}
      none={{ words: say.noStatus, choose: () => changeDraft({ condition: null }) }}
    />
  );
}

/** Asks for the parts of a relationship again, and goes to the first of them: what was pressed is gone. */
function apart(): void {
  changeDraft({ about: null });
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('#desk form input[role="combobox"]')?.focus(),
  );
}

/** The relationship that a claim is about, where the case file has it already. */
function About({ draft }: { draft: ClaimDraft }) {
  const dataset = useDataset();
  const say = deskWords().claim;
  const relationship = dataset.relationships.ready.find(({ id }) => id === draft.about);
  return (
    <div className={css.about}>
      <p>{say.isAbout}</p>
      <p data-about tabIndex={-1}>
        <b>{relationship ? relationshipsWords().topic(dataset, relationship) : draft.about}</b>
      </p>
      <p>
        <button type="button" className={parts.link} onClick={apart}>
          {say.apart}
        </button>
      </p>
    </div>
  );
}

/** Who does what to whom, through whom and with which weapons; of a relationship that is there, its name. */
export function ClaimParts({ draft, fault }: PartsProps) {
  const say = deskWords().claim;
  const note = useNotes(draft);
  if (draft.about !== null) return <About draft={draft} />;
  const isWrongInside = fault('via') !== null || fault('scope') !== null;
  const carriesGoods = GOODS_KINDS.includes(draft.kind);
  return (
    <div className={css.group}>
      <PartyField
        label={say.from}
        chosen={draft.from}
        fault={fault('from')}
        note={note('from')}
        choose={(from) => changeDraft({ from })}
      />
      <KindField draft={draft} fault={fault} />
      <PartyField
        label={say.to}
        chosen={draft.to}
        fault={fault('to')}
        note={note('to')}
        choose={(to) => changeDraft({ to })}
      />
      {(carriesGoods || draft.system || draft.kind === 'diversion-concern') && (
        <SystemField
          chosen={draft.system}
          fault={fault('system')}
          note={note('system')}
          faultsOfNew={{ description: fault('description'), category: fault('category') }}
          choose={(system) => changeDraft({ system })}
        />
      )}
      {draft.kind === 'objects-to' && <ObjectField draft={draft} fault={fault} />}
      <details className={css.more} open={isWrongInside || undefined}>
        <summary>{say.partsMore}</summary>
        <ViaFields draft={draft} fault={fault} />
        {carriesGoods && <ConditionField draft={draft} fault={fault} />}
        <Field label={say.scope} hint={say.scopeHint} fault={fault('scope')}>
          {(ids) => (
            <input
              {...ids}
              className={parts.field}
              maxLength={400}
              value={draft.scope}
              onChange={({ target }) => changeDraft({ scope: target.value })}
            />
          )}
        </Field>
      </details>
    </div>
  );
}
