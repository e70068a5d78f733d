/** How a link asks how two things are connected: `IRN~VEN`, and behind that what else is asked for, such as `systems`. */
import { type Asked, askedBy, connectionId, WISHES } from '../domain/connections/connection';
import type { SelectableId } from '../domain/model/ids';
import { ID_OR_NAME, type Notation, right, severalOf, wrong } from './notations';

const BETWEEN = '~';

const WISHED = severalOf('wish', WISHES);

/** The text of a path for what is asked. */
export const pathText = ({ ends, wishes }: Asked): string =>
  [...ends, WISHED.format(wishes)].filter((text) => text !== '').join(BETWEEN);

/** The connection that is selected, if one is; every other selection has a parameter of its own. */
export const PATH: Notation<SelectableId | null> = {
  parse(text) {
    const [first = '', second = '', ...rest] = text.split(BETWEEN);
    if (!ID_OR_NAME.test(first) || !ID_OR_NAME.test(second)) return wrong(text, { code: 'no-path', text });
    if (first === second) return wrong(text, { code: 'path-to-itself', id: first });
    const { value: wishes = [], notices } =
      rest.length > 0 ? WISHED.parse(rest.join(BETWEEN)) : right<typeof WISHES | readonly []>([]);
    return { value: connectionId({ ends: [first, second], wishes }), notices };
  },
  format(selection) {
    const asked = selection === null ? null : askedBy(selection);
    return asked ? pathText(asked) : '';
  },
};
