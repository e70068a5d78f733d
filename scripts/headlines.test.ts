import { expect, it } from 'vitest';
import { caseFile } from './case-file';
import { headlinesPage } from './headlines';

it('docs/headlines.md lists every sentence that can stand as a headline', async () => {
  await expect(headlinesPage(caseFile())).toMatchFileSnapshot('../docs/headlines.md');
});
