import { type SyntheticEvent, useMemo, useRef } from 'react';
import type { Alias, Party } from '../../../domain/model/party';
import { CATEGORIES, type System } from '../../../domain/model/system';
import { alreadyNamed, isNameOfOther } from '../../../state/desk/becoming-one';
import { act } from '../../../state/desk/case-file';
import { faultsOfItem } from '../../../state/desk/desk-faults';
import { type NamesDraft, setDesk, useCaseFile, useDesk } from '../../../state/desk/desk-store';
import { idInTables } from '../../../state/desk/names';
import type { Fault } from '../../../state/desk/sources';
import parts from '../../../ui/parts.module.css';
import { modelWords } from '../../../words/deals/model';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { ChoiceField } from '../fields/ChoiceField';
import { Field } from '../fields/Field';
import { FormActs } from '../fields/FormActs';
import { focusFault } from '../fields/focus-fault';
import { saidFault } from '../fields/said-fault';
import { WordsField } from '../fields/WordsField';

/** A party or a weapon. */
export type Named =
  | { readonly of: 'party'; readonly item: Party }
  | { readonly of: 'system'; readonly item: System };

/** The aliases of lines; those that were there before are of the type that they were of. */
function aliasesOf(lines: string, before: readonly Alias[]): Alias[] {
  const names = lines.split('\n').map((line) => line.trim());
  return [...new Set(names)].flatMap((name) =>
    name === '' ? [] : [before.find((alias) => alias.name === name) ?? { name, type: 'spelling' }],
  );
}

type Names = Omit<NamesDraft, 'of' | 'id'>;

/** The names as they are filled in, which are kept until that is done or given up. */
function useNames(named: Named) {
  const { of, item } = named;
  const kept = useDesk((state) => state.namesDraft);
  const blank: NamesDraft = {
    ...{ of, id: item.id, name: item.name, nameInText: item.nameInText ?? '' },
    aliases: item.aliases.map(({ name }) => name).join('\n'),
    ...(named.of === 'system' && { category: named.item.category }),
  };
  const names = isOf(kept, named) ? kept : blank;
  const setNames = (change: Partial<Names>) => setDesk({ namesDraft: { ...names, ...change } });
  return [names, setNames] as const;
}

/** Whether these are the names of this party or weapon. */
export const isOf = (draft: NamesDraft | null, { of, item }: Named): draft is NamesDraft =>
  draft?.of === of && draft.id === item.id;

const dropNames = () => setDesk({ namesDraft: null });

/** A thing with other names. */
function renamed(named: Named, { name, nameInText, aliases, category }: Names): Named {
  const names = {
    name: name.trim(),
    ...(nameInText.trim() && { nameInText: nameInText.trim() }),
    aliases: aliasesOf(aliases, named.item.aliases),
  };
  if (named.of === 'party') {
    const { nameInText: _, ...party } = named.item;
    return { of: 'party', item: { ...party, ...names } };
  }
  const { nameInText: _, ...system } = named.item;
  return { of: 'system', item: { ...system, ...names, ...(category && { category }) } };
}

/** Who else in the case file goes by one of some names already, in words and with the way to make both one. */
function useTaken({ of, item }: Named, names: readonly string[], makeOne: (into: string) => void) {
  const { parties, systems } = useCaseFile();
  const items: readonly (Party | System)[] = of === 'party' ? parties : systems;
  const say = deskWords().asOne;
  for (const name of names) {
    const other = alreadyNamed(items, item.id, name, idInTables(of, name));
    if (!other) continue;
    const below = (
      <p>
        <button type="button" className={parts.link} onClick={() => makeOne(other.id)}>
          {say.instead(other.name, other.id)}
        </button>
      </p>
    );
    return { other, note: say.taken(name.trim(), other.id), below };
  }
  return { other: null };
}

interface NamesFormProps {
  readonly named: Named;
  readonly close: () => void;
  /** Makes it one with another instead. */
  readonly makeOne: (into: string) => void;
}

/** The names of a party or weapon, to be changed. */
export function NamesForm({ named, close, makeOne }: NamesFormProps) {
  const { item } = named;
  const [names, setNames] = useNames(named);
  const say = deskWords().contents;
  const { other, note, below } = useTaken(named, [names.name], makeOne);
  const isOfOther = isNameOfOther(other, item, names.name, idInTables(named.of, names.name));
  const nameFault = isOfOther && other ? deskWords().asOne.sameName(other.id) : null;
  const { other: _, ...takenAliases } = useTaken(named, names.aliases.split('\n'), makeOne);
  const isEmpty = names.name.trim() === '';
  const form = useRef<HTMLFormElement>(null);
  // What is empty is asked for in our own words.
  const faults = useMemo(
    () => (isEmpty ? new Map() : faultsOfItem(renamed(named, names))) as ReadonlyMap<string, Fault>,
    [named, names, isEmpty],
  );
  const faultOf = (of: string) => {
    const found = [...faults].find(([path]) => path === of || path.startsWith(`${of}[`));
    return found ? saidFault(found[1]) : null;
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isEmpty || isOfOther || faults.size > 0) {
      focusFault(form.current);
      return;
    }
    dropNames();
    const put = renamed(named, names);
    act(put.of === 'party' ? { act: 'put-party', party: put.item } : { act: 'put-system', system: put.item });
    close();
  };
  return (
    <form ref={form} className={css.inner} aria-label={say.changeOf(item.name)} onSubmit={onSubmit}>
      <Field
        label={say.name}
        fault={isEmpty ? say.empty : (nameFault ?? faultOf('name'))}
        note={isOfOther ? null : note}
        below={below}
      >
        {(ids) => (
          <input
            {...ids}
            className={parts.field}
            maxLength={200}
            value={names.name}
            onChange={({ target }) => setNames({ name: target.value })}
          />
        )}
      </Field>
      <Field label={say.nameInText} hint={say.nameInTextHint} fault={faultOf('nameInText')}>
        {(ids) => (
          <input
            {...ids}
            className={parts.field}
            maxLength={200}
            value={names.nameInText}
            onChange={({ target }) => setNames({ nameInText: target.value })}
          />
        )}
      </Field>
      <WordsField
        {...takenAliases}
        label={say.aliases}
        hint={say.aliasesHint}
        fault={faultOf('aliases')}
        value={names.aliases}
        change={(text) => setNames({ aliases: text })}
      />
      {names.category && (
        <ChoiceField
          label={deskWords().names.category}
          choices={CATEGORIES}
          wordsOf={(one) => modelWords().categories[one]}
          chosen={names.category}
          choose={(category) => setNames({ category })}
        />
      )}
      <FormActs
        put={say.save}
        cancel={say.cancel}
        leave={() => {
          dropNames();
          close();
        }}
      />
    </form>
  );
}
