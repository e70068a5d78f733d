import { type SyntheticEvent, useState } from 'react';
import type { Edit } from '../../../domain/desk/edit';
import type { Alias, Party } from '../../../domain/model/party';
import { CATEGORIES, type System } from '../../../domain/model/system';
import { act } from '../../../state/desk/case-file';
import { type NamesDraft, setDesk, useDesk } from '../../../state/desk/desk-store';
import parts from '../../../ui/parts.module.css';
import { modelWords } from '../../../words/deals/model';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { ChoiceField } from '../fields/ChoiceField';
import { Field } from '../fields/Field';
import { FormActs } from '../fields/FormActs';
import { WordsField } from '../fields/WordsField';
import { Writing } from '../Writing';
import { ElsewhereForm } from './ElsewhereForm';
import { MergeForm } from './MergeForm';
import { formsAbout } from './use-thing-form';

/** A party or a weapon. */
type Named =
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
const isOf = (draft: NamesDraft | null, { of, item }: Named): draft is NamesDraft =>
  draft?.of === of && draft.id === item.id;

const dropNames = () => setDesk({ namesDraft: null });

/** The act by which a thing has other names. */
function renaming(named: Named, { name, nameInText, aliases, category }: Names): Edit {
  const names = {
    name: name.trim(),
    ...(nameInText.trim() && { nameInText: nameInText.trim() }),
    aliases: aliasesOf(aliases, named.item.aliases),
  };
  if (named.of === 'party') {
    const { nameInText: _, ...party } = named.item;
    return { act: 'put-party', party: { ...party, ...names } };
  }
  const { nameInText: _, ...system } = named.item;
  return { act: 'put-system', system: { ...system, ...names, ...(category && { category }) } };
}

function NamesForm({ named, close }: { named: Named; close: () => void }) {
  const { item } = named;
  const [names, setNames] = useNames(named);
  const say = deskWords().contents;
  const isEmpty = names.name.trim() === '';
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    dropNames();
    act(renaming(named, names));
    close();
  };
  return (
    <form className={css.inner} aria-label={say.changeOf(item.name)} onSubmit={onSubmit}>
      <Field label={say.name} fault={isEmpty ? say.empty : null}>
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
      <Field label={say.nameInText} hint={say.nameInTextHint}>
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
        label={say.aliases}
        hint={say.aliasesHint}
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

/** A party or weapon of the case file: it can have other names, be made one with another, or be deleted. */
export function NamedItem({ named, remove }: { named: Named; remove: () => void }) {
  // What was half filled in when the page was left is open again.
  const [doing, setDoing] = useState<'change' | 'elsewhere' | 'merge' | null>(() => {
    if (isOf(useDesk.getState().namesDraft, named)) return 'change';
    const forms = formsAbout(named.item.id).map(({ form }) => form);
    return (['elsewhere', 'merge'] as const).find((one) => forms.includes(one)) ?? null;
  });
  const say = deskWords().contents;
  const { of, item } = named;
  const close = () => setDoing(null);
  const what =
    of === 'party'
      ? modelWords().partyKinds[item.kind]
      : [item.description, item.category && modelWords().categories[item.category]]
          .filter(Boolean)
          .join(' · ');
  const acts = [
    { does: 'change', words: say.change, about: say.changeOf(item.name) },
    {
      does: 'elsewhere',
      words: deskWords().elsewhere.open,
      about: deskWords().elsewhere.titleOf(item.name),
    },
    { does: 'merge', words: deskWords().asOne.open, about: deskWords().asOne.of(item.name) },
  ] as const;
  return (
    <li className={css.item}>
      <p>
        <b className={css.name}>{item.name}</b> <span className={css.soft}>{`${what} · ${item.id}`}</span>
      </p>
      <Writing>
        <p className={css.acts}>
          {acts.map(({ does, words, about }) => (
            <button
              key={does}
              type="button"
              className={parts.link}
              aria-label={about}
              aria-expanded={doing === does}
              onClick={() => setDoing(doing === does ? null : does)}
            >
              {words}
            </button>
          ))}
          <button type="button" className={parts.link} aria-label={say.removeOf(item.name)} onClick={remove}>
            {say.remove}
          </button>
        </p>
        {doing === 'change' && <NamesForm named={named} close={close} />}
        {doing === 'elsewhere' && <ElsewhereForm named={named} close={close} />}
        {doing === 'merge' && <MergeForm thing={thingOf(named)} name={item.name} close={close} />}
      </Writing>
    </li>
  );
}

const thingOf = (named: Named) =>
  named.of === 'party'
    ? ({ of: 'party', id: named.item.id } as const)
    : ({ of: 'system', id: named.item.id } as const);
