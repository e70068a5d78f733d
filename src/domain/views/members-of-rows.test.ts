import { expect, it } from 'vitest';
import { membersLookedAt } from './members-of-rows';

const members = ['case', 'older', 'newer', 'hidden'].map((id) => ({ id }));
const only = (id: string) => ({ include: [id], exclude: [] });
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join();

it('leaves out a file that neither side looks at', () => {
  expect(idsOf(membersLookedAt(members, only('older'), only('newer')))).toBe('older,newer');
});

it('has all files where none is chosen, but those that are hidden', () => {
  const all = { include: [], exclude: ['hidden'] };
  expect(idsOf(membersLookedAt(members, all, all))).toBe('case,older,newer');
});
