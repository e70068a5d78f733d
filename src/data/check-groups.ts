/** What must hold of the groups of states that a file brings. */
import { interpretEdtf } from '../domain/dates/edtf';
import type { Draft } from './draft';
import { type Fault, fault } from './fault';

/** Memberships that end before they begin. */
export function checkGroups({ groups }: Draft): Fault[] {
  return groups.sound.flatMap(({ path, item }) =>
    item.memberships.flatMap(({ from, until }, index) => {
      const [begins, ends] = [from && interpretEdtf(from).earliest, until && interpretEdtf(until).latest];
      if (from === null || until === null || !begins || !ends || begins <= ends) return [];
      return [fault(`${path}.memberships[${index}].until`, { code: 'ends-first', from, until })];
    }),
  );
}
