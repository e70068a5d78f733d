/** What relationships lie around, in a link: `IRN~2~on`, of which the direction is there where it is not either. */
import { type Around, DEPTHS, DIRECTIONS } from '../domain/filter/around';
import type { PartyId } from '../domain/model/ids';
import { ID_OR_NAME, type Notation, oneOf, right, wrong } from './notations';

const BETWEEN = '~';
const EITHER = 'either';

const DIRECTION = oneOf('direction', DIRECTIONS);

/** A party or system, a number of steps and a direction. */
export const AROUND: Notation<Around | null> = {
  parse(text) {
    const [id = '', steps = '1', way = EITHER, ...rest] = text.split(BETWEEN);
    if (!ID_OR_NAME.test(id) || rest.length > 0) return wrong(text, { code: 'no-around', text });
    const depth = DEPTHS.find((known) => `${known}` === steps);
    if (depth === undefined) {
      const nearest = DEPTHS.at(Number(steps) > DEPTHS.length ? -1 : 0);
      return wrong(text, { code: 'no-around', text }, `${id}${BETWEEN}${nearest}`);
    }
    const { value: direction = EITHER, notices } = DIRECTION.parse(way);
    // Which of the two an id is of, the dataset says.
    return notices.length > 0
      ? { value: { id: id as PartyId, depth, direction }, notices }
      : right({ id: id as PartyId, depth, direction });
  },
  format: (around) =>
    around
      ? [around.id, around.depth, ...(around.direction === EITHER ? [] : [around.direction])].join(BETWEEN)
      : '',
};
