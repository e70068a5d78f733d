/** What must hold within a band. */
import { interpretEdtf } from '../domain/dates/edtf';
import type { Draft } from './draft';
import { brief, type Fault, fault } from './fault';

/** Bands that end before they begin, and those that are about nobody. */
export function checkBands({ bands }: Draft): Fault[] {
  return bands.sound.flatMap(({ path, item }) => {
    const [begin, end] = [interpretEdtf(item.from).earliest, item.until && interpretEdtf(item.until).latest];
    return [
      ...(begin && end && end < begin
        ? [
            fault(`${path}.until`, {
              code: 'ends-first',
              from: brief(item.from),
              until: brief(item.until ?? ''),
            }),
          ]
        : []),
      ...(item.parties.length === 0 ? [fault(`${path}.parties`, { code: 'band-of-nobody' })] : []),
    ];
  });
}
