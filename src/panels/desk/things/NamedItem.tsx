import { useRef, useState } from 'react';
import { setDesk, useDesk } from '../../../state/desk/desk-store';
import { keyOfForm } from '../../../state/desk/thing-forms';
import parts from '../../../ui/parts.module.css';
import { modelWords } from '../../../words/deals/model';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { Writing } from '../Writing';
import { ElsewhereForm } from './ElsewhereForm';
import { MergeForm } from './MergeForm';
import { isOf, type Named, NamesForm } from './NamesForm';
import { formsAbout } from './use-thing-form';

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
  const element = useRef<HTMLLIElement>(null);
  const close = () => setDoing(null);
  const makeOne = (into: string) => {
    const form = { form: 'merge', id: item.id, into } as const;
    setDesk(({ thingForms }) => ({ thingForms: { ...thingForms, [keyOfForm(form)]: form } }));
    setDoing('merge');
    // What was pressed is gone with its form.
    requestAnimationFrame(() => element.current?.querySelector('select')?.focus());
  };
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
    <li ref={element} className={css.item}>
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
        {doing === 'change' && <NamesForm named={named} close={close} makeOne={makeOne} />}
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
