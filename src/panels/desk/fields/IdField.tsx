import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import { Field } from './Field';

/** The id of a party or weapon that is new: links and files will call it so for good. */
export function IdField({ id, change }: { id: string; change: (id: string) => void }) {
  return (
    <Field label={deskWords().names.id}>
      {(ids) => (
        <input
          {...ids}
          className={parts.field}
          value={id}
          maxLength={64}
          spellCheck={false}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
}
