import type { rowsInCommon } from '../../domain/connections/in-common';
import { keepFinderInCommon } from '../in-common';
import { setState } from '../store';

/** Takes what finds the rows of what parties have in common, and lets whoever waits for it look again. */
export function takeRowsInCommon(made: typeof rowsInCommon): void {
  if (keepFinderInCommon(made)) setState({});
}
