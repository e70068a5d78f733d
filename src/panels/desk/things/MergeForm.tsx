import { type SyntheticEvent, useMemo } from 'react';
import type { Merger } from '../../../domain/desk/merge';
import { goesWith, type Thing } from '../../../domain/desk/thing';
import { asOneOf, likestFirst } from '../../../state/desk/becoming-one';
import { act } from '../../../state/desk/case-file';
import { useCaseFile } from '../../../state/desk/desk-store';
import { useDataset } from '../../../state/use-dataset';
import parts from '../../../ui/parts.module.css';
import { relationshipsWords } from '../../../words/deals/relationships';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { ChoiceField } from '../fields/ChoiceField';
import { fieldInWords } from '../keeping/conflict-values';
import { FaultItems } from './FaultItems';
import { useThingForm } from './use-thing-form';

/** What can be made one with another of its kind. */
export type Mergeable = Extract<Thing, { readonly of: Merger['of'] }>;

interface MergeFormProps {
  readonly thing: Mergeable;
  readonly name: string;
  readonly close: () => void;
}

/** What is to be known before two are made one: in what they differ, and what the check will have against it. */
function Told({ merger, called }: { readonly merger: Merger; readonly called: (id: string) => string }) {
  const statement = useCaseFile();
  const say = deskWords().asOne;
  const { differences, unchecked, context, faults } = useMemo(
    () => asOneOf(statement, merger),
    [statement, merger],
  );
  const inWords = (field: string, value: unknown) =>
    field === 'about' && typeof value === 'string' ? called(value) : fieldInWords(statement, field, value);
  return (
    <>
      {differences.length > 0 && (
        <div className={css.faults}>
          <p>{say.differ(differences.length)}</p>
          <ul>
            {differences.map(({ field, here, there, asOne }) => (
              <li key={field}>
                {say.difference(field, inWords(field, here), inWords(field, there), inWords(field, asOne))}
              </li>
            ))}
          </ul>
          {context > 0 && <p className={css.fault}>{say.context(context)}</p>}
          {unchecked > 0 && <p className={css.fault}>{say.unchecked(unchecked)}</p>}
        </div>
      )}
      {faults.length > 0 && (
        <div className={css.faults}>
          <p className={css.fault}>{say.faults(faults.length)}</p>
          <FaultItems {...{ faults, statement, called }} />
        </div>
      )}
    </>
  );
}

/** Makes a thing one with another of its kind, and tells what will be of the other. */
export function MergeForm({ thing, name, close }: MergeFormProps) {
  const statement = useCaseFile();
  const dataset = useDataset();
  const { form, change, drop } = useThingForm({ form: 'merge', id: thing.id, into: '' });
  const say = deskWords().asOne;
  const nameOfOther = (id: string): string => {
    const relationship = dataset.relationships.ready.find((one) => one.id === id);
    if (relationship) return relationshipsWords().dated(dataset, relationship);
    const named = [...statement.parties, ...statement.systems];
    const item = named.find((one) => one.id === id);
    if (!item) return id;
    const isOneOfSeveral = named.some((one) => one !== item && one.name === item.name);
    return isOneOfSeveral ? say.withId(item.name, id) : item.name;
  };
  const leave = () => {
    drop();
    close();
  };
  const others = useMemo(
    () => likestFirst(statement, { of: thing.of, id: thing.id } as Merger),
    [statement, thing.of, thing.id],
  );
  // What was chosen before may be gone since.
  const into = others.find((id) => id === form.into) ?? '';
  // Both are of one kind: the list has no others.
  const merger = useMemo(() => ({ of: thing.of, id: thing.id, into }) as Merger, [thing.of, thing.id, into]);
  const hanging = goesWith(statement, thing).filter(({ of }) => of === 'relationship');
  const moving = thing.of === 'relationship' ? 0 : hanging.length;
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (into === '') return;
    leave();
    act({ act: 'merge', merger });
  };
  return (
    <form className={css.inner} aria-label={say.of(name)} onSubmit={onSubmit}>
      <ChoiceField
        label={say.into(name)}
        choices={others}
        wordsOf={nameOfOther}
        chosen={into === '' ? null : into}
        choose={(id) => change({ into: id })}
        none={{ words: deskWords().claim.choose, choose: () => change({ into: '' }) }}
      />
      {thing.of !== 'relationship' && <p className={css.soft}>{say.told(moving)}</p>}
      <div role="status">{into !== '' && <Told merger={merger} called={nameOfOther} />}</div>
      <p className={css.acts}>
        <button type="submit" className={parts.button} aria-disabled={into === ''}>
          {say.do}
        </button>
        <button type="button" className={parts.link} onClick={leave}>
          {deskWords().contents.cancel}
        </button>
      </p>
    </form>
  );
}
