/** Claims that were held against their sources on a day to come. A clock may be wrong: no reader is kept from a file for it. */
import type { EdtfDate } from '../domain/dates/edtf';
import { isAfter } from '../domain/dates/is-after';
import type { DatasetStatement } from '../domain/model/dataset';
import { type Fault, fault, pathOf } from './fault';
import { withLocations } from './fault-locations';

/**
 * Each claim that is said to be checked on a day after this one, with its location in the file.
 * @param json The text that the statement was read from.
 */
export function checkedLater(json: string, { claims }: DatasetStatement, day: EdtfDate): readonly Fault[] {
  const found = claims.flatMap(({ checked }, at) =>
    checked && isAfter(checked.on, day)
      ? fault(pathOf(['data', 'claims', at, 'checked', 'on']), { code: 'checked-later', date: checked.on })
      : [],
  );
  return found.length === 0 ? [] : withLocations(json, found);
}
