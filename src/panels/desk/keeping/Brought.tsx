import type { Thing } from '../../../domain/desk/thing';
import type { DatasetStatement } from '../../../domain/model/dataset';
import type { Brought as ByOne, ThingChanged } from '../../../state/desk/merging';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { Changes } from './Changes';
import { type Copies, thingName } from './conflict-values';

/** No more things of a kind are named. */
const MAX_NAMED = 5;

/** The things of a kind that a copy brings, by name, each with what of it is told otherwise. */
function Named(props: {
  readonly of: Thing['of'];
  readonly each: readonly ThingChanged[];
  readonly copies: Copies;
}) {
  const say = deskWords().merging;
  const all = props.each.filter(({ thing }) => thing.of === props.of);
  const more = all.length - MAX_NAMED;
  return (
    <ul className={css.bullets}>
      {all.slice(0, MAX_NAMED).map(({ thing, is, fields }) => (
        <li key={thing.id} dir="auto">
          {say.brought[is](thingName(props.copies, thing), fields)}
        </li>
      ))}
      {more > 0 && <li>{say.andMore(more)}</li>}
    </ul>
  );
}

/** What one copy brings to the other by itself: what it says of itself otherwise, and things in numbers. */
export function Brought(props: {
  readonly lead: string;
  readonly by: ByOne;
  readonly from: DatasetStatement;
  readonly to: DatasetStatement;
}) {
  const { lead, by, from, to } = props;
  const say = deskWords().merging;
  return (
    <>
      <p>{lead}</p>
      {by.head.length > 0 && (
        <ul className={css.bullets}>
          {by.head.map((field) => (
            <li key={field}>{say.headTaken(field, String(from[field]), String(to[field]))}</li>
          ))}
        </ul>
      )}
      <Changes things={by.things} below={(of) => <Named of={of} each={by.each} copies={[from, to]} />} />
    </>
  );
}
