import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../domain/groups/groups';
import { GROUP_SOURCES } from '../../../domain/groups/sources';
import { STATUSES } from '../../../domain/model/status';
import { help } from './help';

describe('the help', () => {
  it('explains every status', () => {
    const statuses = help.words.find(({ heading }) => heading === 'How far a deal has come');
    expect(statuses?.entries).toHaveLength(STATUSES.length);
  });

  it('names the source of every group of states, and says who counts as a member', () => {
    const text = JSON.stringify(
      help.words.find(({ heading }) => heading === 'Alliances, income groups and regions'),
    );
    for (const { address, of } of GROUP_SOURCES) {
      expect(text).toContain(address);
      if (of.length === 1) expect(text).toContain(groupOf({}, of[0] ?? '')?.title);
    }
    expect(text).not.toMatch(/":"\. /);
  });

  it('has each heading once', () => {
    const headings = [...help.keys, ...help.words].map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  });
});
