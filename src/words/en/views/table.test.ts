import { expect, it } from 'vitest';
import { table } from './table';

it.each([
  [['eu-embargo'], 'ordered during embargo'],
  [['eu-embargo-perhaps'], 'ordered during embargo?'],
  [['un-embargo', 'eu-embargo', 'war'], 'ordered during embargo and war'],
  // What is sure is not called in question by what is not.
  [['un-embargo', 'war-perhaps'], 'ordered during embargo'],
] as const)('of %o a cell says “%s”', (during, words) => {
  expect(table.during(during)).toBe(words);
});

it('says all of it where there is room', () => {
  expect(table.duringInFull(['un-embargo', 'war-perhaps'])).toBe(
    'Ordered during a UN arms embargo and a war, perhaps. This says when, and not that it broke anything.',
  );
});
