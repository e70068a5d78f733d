/**
 * Keys that an object of a JSON text has twice. Readers of JSON keep the last of them, and nobody would learn what the
 * others said: a denial could become a support.
 */
import { visit } from 'jsonc-parser';
import { type Fault, fault, pathOf } from './fault';

/**
 * The second of two equal keys, and every further one, each with its location and the line of the first.
 * @param text What `JSON.parse` reads.
 * @param goesOn Called at every step that may take a while.
 */
export function equalKeys(text: string, goesOn: () => void = () => undefined): Fault[] {
  const faults: Fault[] = [];
  /** The keys of the objects that are open, with their lines. */
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => {
      goesOn();
      open.push(new Map());
    },
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line, column, keys) => {
      const own = open.at(-1);
      const first = own?.get(key);
      if (first === undefined) own?.set(key, line + 1);
      else {
        const again = fault(
          pathOf([...keys(), key]),
          { code: 'key-again', line: first },
          { code: 'keep-one' },
        );
        faults.push({ ...again, line: line + 1, column: column + 1 });
      }
    },
  });
  return faults;
}
