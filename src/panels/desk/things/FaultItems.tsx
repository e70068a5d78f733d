import { nameOf } from '../../../domain/desk/told';
import type { DatasetStatement } from '../../../domain/model/dataset';
import type { FaultOf } from '../../../state/desk/desk-faults';
import { deskWords } from '../../../words/desk/desk';
import { faultWords } from '../../../words/files/faults';
import css from '../Desk.module.css';

interface FaultItemsProps {
  readonly faults: readonly FaultOf[];
  readonly statement: DatasetStatement;
  /** What a thing is called that has no name of its own. */
  readonly called?: (id: string) => string;
}

/** Faults, each with the thing that has it and the field that it is about. */
export function FaultItems({ faults, statement, called = (id) => id }: FaultItemsProps) {
  const say = deskWords().contents;
  const words = faultWords();
  return (
    <ul>
      {faults.map(({ thing, fault }) => (
        <li key={`${fault.path} ${words.problem(fault.problem)}`}>
          <b>{thing ? say.ofFault(thing.of, nameOf(statement, thing) ?? called(thing.id)) : say.caseFile}</b>{' '}
          <code>{fault.path.replace(/^data\.(?:\w+\[\d+\]\.?)?/, '')}</code>{' '}
          <span>{words.problem(fault.problem)}</span>{' '}
          {fault.hint && <span className={css.soft}>{words.inBrackets(fault.hint)}</span>}
        </li>
      ))}
    </ul>
  );
}
