import { useMemo } from 'react';
import type { Chosen } from '../../../domain/desk/claim-draft';
import { systemId } from '../../../domain/model/ids';
import { CATEGORIES, type System } from '../../../domain/model/system';
import { useCaseFile } from '../../../state/desk/desk-store';
import { isOfTable, systemsMeant, takenFor, variantsMeant } from '../../../state/desk/names';
import parts from '../../../ui/parts.module.css';
import { modelWords } from '../../../words/deals/model';
import { deskWords } from '../../../words/desk/desk';
import { withNameInText } from '../text/name-in-text';
import { ChoiceField } from './ChoiceField';
import css from './Field.module.css';
import { IdField } from './IdField';
import { LineField } from './LineField';
import { NameField } from './NameField';

/** What nobody has said yet of a new weapon: what it is, and of which category. */
type FaultsOfNew = Readonly<Record<'description' | 'category', string | null>>;

interface SystemFieldProps {
  readonly chosen: Chosen<System> | null;
  readonly fault?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly faultsOfNew: FaultsOfNew;
  readonly choose: (chosen: Chosen<System> | null) => void;
}

/** What is not named at all is chosen by that name. */
const NAMED_KINDS = ['system', 'class'] as const satisfies readonly System['kind'][];

interface NewSystemProps {
  readonly system: System;
  readonly faults: FaultsOfNew;
  readonly change: (system: System) => void;
}

/** The same system of no category yet. */
function withoutCategory({ category: _, ...system }: System): System {
  return system;
}

/** What there is to say of a weapon that nobody knows yet. */
function NewSystem({ system, faults, change }: NewSystemProps) {
  const say = deskWords().names;
  return (
    <fieldset className={css.made} aria-label={say.more(system.name)}>
      <LineField
        label={say.description}
        value={system.description}
        fault={faults.description}
        maxLength={200}
        change={(description) => change({ ...system, description })}
      />
      <ChoiceField
        label={say.systemKind}
        choices={NAMED_KINDS}
        wordsOf={(kind) => say.systemKinds[kind]}
        chosen={NAMED_KINDS.find((kind) => kind === system.kind) ?? null}
        choose={(kind) => change({ ...system, kind })}
      />
      <ChoiceField
        label={say.category}
        choices={CATEGORIES}
        wordsOf={(category) => modelWords().categories[category]}
        chosen={system.category ?? null}
        choose={(category) => change({ ...system, category })}
        fault={faults.category}
        none={{ words: deskWords().claim.choose, choose: () => change(withoutCategory(system)) }}
      />
      <LineField
        label={say.nameInText}
        hint={say.nameInTextHint}
        value={system.nameInText ?? ''}
        maxLength={200}
        change={(words) => change(withNameInText(system, words))}
      />
      <IdField id={system.id} change={(id) => change({ ...system, id: systemId(id) })} />
    </fieldset>
  );
}

/** Other variants that are known, where the name is of none: they are asked about, since each is another weapon. */
function Perhaps({
  system,
  choose,
}: {
  readonly system: System;
  readonly choose: SystemFieldProps['choose'];
}) {
  const statement = useCaseFile();
  const variants = useMemo(() => variantsMeant(statement, system.name), [statement, system.name]);
  const say = deskWords().names;
  if (variants.length === 0) return null;
  return (
    <p className={css.understood}>
      {say.perhapsIs(system.name)}{' '}
      {variants.map(({ name, chosen }) => (
        <button key={name} type="button" className={parts.link} onClick={() => choose(chosen)}>
          {name}
        </button>
      ))}
    </p>
  );
}

/** The weapons of a relationship. */
export function SystemField({ chosen, fault, note, faultsOfNew, choose }: SystemFieldProps) {
  const statement = useCaseFile();
  const system =
    chosen && ('made' in chosen ? chosen.made : statement.systems.find(({ id }) => id === chosen.known));
  const isNew = chosen !== null && 'made' in chosen && !isOfTable('system', chosen.made.id);
  return (
    <NameField<System>
      label={deskWords().claim.system}
      fault={fault}
      note={note}
      name={system?.name ?? ''}
      meant={(typed) => systemsMeant(statement, typed)}
      taken={(typed) => takenFor(systemsMeant(statement, typed))}
      choose={(option) => choose(option?.chosen ?? null)}
      below={
        isNew && (
          <>
            <Perhaps system={chosen.made} choose={choose} />
            <NewSystem system={chosen.made} faults={faultsOfNew} change={(made) => choose({ made })} />
          </>
        )
      }
    />
  );
}
