import type { Chosen } from '../../domain/desk/claim-draft';
import { systemId } from '../../domain/model/ids';
import { CATEGORIES, type System } from '../../domain/model/system';
import { useCaseFile } from '../../state/desk/desk-store';
import { isOfTable, systemsMeant, takenFor } from '../../state/desk/names';
import parts from '../../ui/parts.module.css';
import { deskWords } from '../../words/desk';
import { modelWords } from '../../words/model';
import { Field } from './Field';
import css from './Field.module.css';
import { NameField } from './NameField';

interface SystemFieldProps {
  readonly chosen: Chosen<System> | null;
  readonly fault?: string | null | undefined;
  readonly choose: (chosen: Chosen<System> | null) => void;
}

/** What there is to say of a weapon that nobody knows yet. */
function NewSystem({ system, change }: { system: System; change: (system: System) => void }) {
  const say = deskWords().names;
  return (
    <fieldset className={css.made} aria-label={say.more(system.name)}>
      <Field label={say.description}>
        {(ids) => (
          <input
            {...ids}
            className={parts.field}
            value={system.description}
            maxLength={200}
            onChange={({ target }) => change({ ...system, description: target.value })}
          />
        )}
      </Field>
      <Field label={say.category}>
        {(ids) => (
          <select
            {...ids}
            className={parts.field}
            value={system.category ?? 'other'}
            onChange={({ target }) => {
              const category = CATEGORIES.find((one) => one === target.value);
              if (category) change({ ...system, category });
            }}
          >
            {CATEGORIES.map((category) => (
              <option key={category} value={category}>
                {modelWords().categories[category]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say.id}>
        {(ids) => (
          <input
            {...ids}
            className={parts.field}
            value={system.id}
            maxLength={64}
            spellCheck={false}
            onChange={({ target }) => change({ ...system, id: systemId(target.value) })}
          />
        )}
      </Field>
    </fieldset>
  );
}

/** The weapons of a relationship. */
export function SystemField({ chosen, fault, choose }: SystemFieldProps) {
  const statement = useCaseFile();
  const system =
    chosen && ('made' in chosen ? chosen.made : statement.systems.find(({ id }) => id === chosen.known));
  const isNew = chosen !== null && 'made' in chosen && !isOfTable('system', chosen.made.id);
  return (
    <NameField<System>
      label={deskWords().claim.system}
      fault={fault}
      name={system?.name ?? ''}
      meant={(typed) => systemsMeant(statement, typed)}
      taken={(typed) => takenFor(systemsMeant(statement, typed))}
      choose={(option) => choose(option?.chosen ?? null)}
      below={isNew && <NewSystem system={chosen.made} change={(made) => choose({ made })} />}
    />
  );
}
