import { describe, expect, it } from 'vitest';
import { exportedView } from '../../src/export/fixtures/exported-view';
import { JUDGED_FORMS, JUDGES } from './judges';
import { bytesOf } from './run-judges';
import { hostileView } from './views/hostile-view';
import { JUDGED_VIEWS } from './views/views';

const endings = JUDGED_FORMS.map(({ extension }) => extension);

describe('a form in which a view can be taken away', () => {
  it.each(endings)('is judged by others before it is offered: %s', (extension) => {
    expect(JUDGES[extension] ?? []).not.toEqual([]);
  });

  it.each(JUDGED_FORMS)('gives the same bytes for the same view: $extension', async ({ write }) => {
    for (const make of [() => exportedView(), hostileView]) {
      expect(Buffer.compare(bytesOf(await write(make())), bytesOf(await write(make())))).toBe(0);
    }
  });
});

describe('the judges', () => {
  it('are asked for forms that there are', () => {
    expect(Object.keys(JUDGES).filter((extension) => !endings.includes(extension))).toEqual([]);
  });

  it('see what a case file, a register and strangers hold', async () => {
    const sizes = new Map<string, number>();
    for (const { name, make } of JUDGED_VIEWS) sizes.set(name, (await make()).relationships.length);
    expect(sizes.get('register')).toBe(200);
    expect(sizes.get('hostile')).toBeGreaterThan(500);
    expect(sizes.get('case-file-filtered')).toBeLessThan(sizes.get('case-file') ?? 0);
  });
});
