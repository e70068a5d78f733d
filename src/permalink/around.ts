/**
 * What relationships lie around, in a link: `IRN~2~on`, of which the direction is there where it is not either; of several
 * things joined by commas, `IRN~2~on,VEN~1`.
 */
import { type Around, covers, DEPTHS, DIRECTIONS, MAX_CENTRES, withOneMore } from '../domain/filter/around';
import type { PartyId } from '../domain/model/ids';
import { ID_OR_NAME, type Notation, oneOf, type Reading, right, wrong } from './notations';
import { noticeOf, type TextNotice } from './notice';

const BETWEEN = '~';
const AND = ',';
const EITHER = 'either';

/** So many are read, of which those that nobody knows take no room from the others; no link of the app has more than MAX_CENTRES. */
const MAX_READ = 8 * MAX_CENTRES;

const DIRECTION = oneOf('direction', DIRECTIONS);

/** One centre as a link has it. */
export const centreText = ({ id, depth, direction }: Around): string =>
  [id, depth, ...(direction === EITHER ? [] : [direction])].join(BETWEEN);

/** A party or system, a number of steps and a direction. */
function readCentre(text: string): Reading<Around> {
  const [id = '', steps = '1', way = EITHER, ...rest] = text.split(BETWEEN);
  if (text === '') return wrong(text, { code: 'id-missing' });
  if (!ID_OR_NAME.test(id) || rest.length > 0) return wrong(text, { code: 'no-around', text });
  const depth = DEPTHS.find((known) => `${known}` === steps);
  if (depth === undefined) {
    const nearest = DEPTHS.at(Number(steps) > DEPTHS.length ? -1 : 0) ?? 1;
    // Whoever names no number may have named the direction in its place.
    const direction =
      [steps, way].flatMap((word) => DIRECTIONS.find((known) => known === word) ?? [])[0] ?? EITHER;
    return wrong(
      text,
      { code: 'no-around', text },
      centreText({ id: id as PartyId, depth: nearest, direction }),
    );
  }
  const { value: direction = EITHER, notices } = DIRECTION.parse(way);
  // Which of the two an id is of, the dataset says.
  const centre: Around = { id: id as PartyId, depth, direction };
  const meant = notices.map(({ nearest, ...notice }) =>
    nearest === undefined ? notice : { ...notice, nearest: [id, depth, nearest].join(BETWEEN) },
  );
  return meant.length > 0 ? { value: centre, notices: meant } : right(centre);
}

/** That there are more centres than can be shown together. */
export function tooMany(centres: readonly string[]): TextNotice {
  const text = centres.join(AND);
  return noticeOf(text, { code: 'too-many-centres', text, most: MAX_CENTRES });
}

/** One centre or several, in the order of asking. How many of them can be shown, the dataset says that knows them. */
export const AROUND: Notation<readonly Around[]> = {
  parse(text) {
    const parts = text.split(AND);
    const notices: TextNotice[] = [];
    let centres: readonly Around[] = [];
    for (const part of parts.slice(0, MAX_READ)) {
      const read = readCentre(part);
      notices.push(...read.notices);
      const { value } = read;
      if (!value) continue;
      if (centres.some((known) => covers(known, value) || covers(value, known)))
        notices.push(noticeOf(part, { code: 'centre-twice', id: value.id }));
      centres = withOneMore(centres, value);
    }
    const rest = parts.slice(MAX_READ);
    if (rest.length > 0) notices.push(tooMany(rest));
    return { ...(centres.length > 0 && { value: centres }), notices };
  },
  format: (centres) => centres.map(centreText).join(AND),
};
