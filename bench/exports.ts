/** How long each form takes in which a view can be taken away, of a register whole. */

import { registerView } from '../scripts/exports-judges/views/register-view';
import { EXPORTS } from '../src/export/exports';
import { measure, type Part } from './part';
import { type Line, lineOf } from './report';

const SIZE = 30_000;
const RUNS = 5;
const BYTES_A_MEGABYTE = 1e6;

/** The part about what is taken away. */
export const exportsPart: Part = {
  name: 'exports',
  run: async ({ say }): Promise<Line[]> => {
    const view = await registerView(SIZE, SIZE);
    return EXPORTS.view.flatMap(({ label, holds, write }) => {
      if (holds && !holds(view)) {
        say(`  ${label()}: holds nothing of a register`);
        return [];
      }
      say(`  ${label()}: ${(new Blob([write(view)]).size / BYTES_A_MEGABYTE).toFixed(1)} MB`);
      const what = `${SIZE.toLocaleString('en')} relationships: ${label()}`;
      return [
        lineOf(
          what,
          'ms',
          measure(RUNS, () => void write(view), { warmUp: 0 }),
          { atMost: 3000 },
        ),
      ];
    });
  },
};
