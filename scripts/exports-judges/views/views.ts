/** The views that every form is written of, to be judged. */
import { rowsWith } from '../../../src/domain/columns/facet-index';
import { exportedView } from '../../../src/export/fixtures/exported-view';
import { caseFile } from '../../case-file';
import type { JudgedView } from '../judge';
import { hostileView } from './hostile-view';
import { registerView } from './register-view';

async function filteredCaseFile() {
  const whole = exportedView(caseFile());
  return exportedView(whole.dataset, rowsWith(whole.index, 'party', 'VEN'), { index: whole.index });
}

/** Small and large, kind and unkind. */
export const JUDGED_VIEWS: readonly JudgedView[] = [
  { name: 'case-file', make: async () => exportedView(caseFile()) },
  { name: 'case-file-filtered', make: filteredCaseFile },
  { name: 'register', make: () => registerView(200, 300) },
  { name: 'hostile', make: async () => hostileView() },
];
