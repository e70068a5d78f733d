import { expect, it } from 'vitest';
import { GOODS_KINDS } from './relationship';

it('takes supplies and licences for goods', () => {
  expect(GOODS_KINDS).toEqual(['supplies', 'licenses-production']);
});
