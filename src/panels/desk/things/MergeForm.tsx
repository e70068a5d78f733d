import type { SyntheticEvent } from 'react';
import type { Merger } from '../../../domain/desk/merge';
import { goesWith, type Thing } from '../../../domain/desk/thing';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { act } from '../../../state/desk/case-file';
import { useCaseFile } from '../../../state/desk/desk-store';
import { useDataset } from '../../../state/use-dataset';
import parts from '../../../ui/parts.module.css';
import { relationshipsWords } from '../../../words/deals/relationships';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { ChoiceField } from '../fields/ChoiceField';
import { useThingForm } from './use-thing-form';

/** What can be made one with another of its kind. */
export type Mergeable = Extract<Thing, { readonly of: Merger['of'] }>;

const listOf = (statement: DatasetStatement, of: Merger['of']): readonly { readonly id: string }[] =>
  ({ party: statement.parties, system: statement.systems, relationship: statement.relationships })[of];

interface MergeFormProps {
  readonly thing: Mergeable;
  readonly name: string;
  readonly close: () => void;
}

/** Makes a thing one with another of its kind, and tells what will be of the other. */
export function MergeForm({ thing, name, close }: MergeFormProps) {
  const statement = useCaseFile();
  const dataset = useDataset();
  const { form, change, drop } = useThingForm({ form: 'merge', id: thing.id, into: '' });
  const say = deskWords().contents;
  const nameOfOther = (id: string): string => {
    const relationship = dataset.relationships.ready.find((one) => one.id === id);
    if (relationship) return relationshipsWords().dated(dataset, relationship);
    return [...statement.parties, ...statement.systems].find((one) => one.id === id)?.name ?? id;
  };
  const leave = () => {
    drop();
    close();
  };
  const others = listOf(statement, thing.of).filter(({ id }) => id !== thing.id);
  // What was chosen before may be gone since.
  const into = others.find(({ id }) => id === form.into)?.id ?? '';
  const hanging = goesWith(statement, thing).filter(({ of }) => of === 'relationship');
  const moving = thing.of === 'relationship' ? 0 : hanging.length;
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (into === '') return;
    // Both are of one kind: the list has no others.
    leave();
    act({ act: 'merge', merger: { ...thing, into } as Merger });
  };
  return (
    <form className={css.inner} aria-label={say.mergeOf(name)} onSubmit={onSubmit}>
      <ChoiceField
        label={say.mergeInto(name)}
        choices={others.map(({ id }) => id)}
        wordsOf={nameOfOther}
        chosen={into === '' ? null : into}
        choose={(id) => change({ into: id })}
        none={{ words: deskWords().claim.choose, choose: () => change({ into: '' }) }}
      />
      {thing.of !== 'relationship' && <p className={css.soft}>{say.mergeTold(moving)}</p>}
      <p className={css.acts}>
        <button type="submit" className={parts.button} aria-disabled={into === ''}>
          {say.mergeDo}
        </button>
        <button type="button" className={parts.link} onClick={leave}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}
