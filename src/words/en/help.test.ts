import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../domain/model/status';
import { help } from './help';

describe('the help', () => {
  it('explains every status', () => {
    const statuses = help.words.find(({ heading }) => heading === 'How far a deal has come');
    expect(statuses?.entries).toHaveLength(STATUSES.length);
  });

  it('has each heading once', () => {
    const headings = [...help.keys, ...help.words].map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  });
});
