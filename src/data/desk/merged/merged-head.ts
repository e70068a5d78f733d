/** What two copies of a case file say of themselves, as one. */
import { compareEdtf } from '../../../domain/dates/edtf';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { alphabetical } from '../../../domain/text/alphabetical';
import type { Choices, Conflict } from './conflicts';
import { type Fields, mergedFields } from './three-way';

const HEAD_FIELDS = ['id', 'title', 'description', 'licence', 'credit'] as const;

const headOf = (statement: DatasetStatement): Fields =>
  Object.fromEntries(HEAD_FIELDS.map((field) => [field, statement[field]]));

/** What both copies say of themselves: the later version and date, and what the versions of both have changed. */
export function mergedHead(
  ours: DatasetStatement,
  theirs: DatasetStatement,
  base: DatasetStatement | null,
  choices: Choices,
) {
  const keyFor = (field: string) => `head ${field}`;
  const { item, conflicts } = mergedFields(
    { ours: headOf(ours), theirs: headOf(theirs), base: base && headOf(base) },
    { chosen: (field) => choices.get(keyFor(field)) ?? null, saySame: () => false, isOut: () => false },
  );
  const told = new Map(
    [...(ours.changes ?? []), ...(theirs.changes ?? [])].map((one) => [JSON.stringify(one), one]),
  );
  const changes = [...told.values()].sort(
    (a, b) => alphabetical(a.version, b.version) || (a.words < b.words ? -1 : 1),
  );
  const members = [
    ...new Map([...(theirs.members ?? []), ...(ours.members ?? [])].map((one) => [one.id, one])).values(),
  ];
  const head = {
    ...(item as Pick<DatasetStatement, (typeof HEAD_FIELDS)[number]>),
    version: alphabetical(ours.version, theirs.version) < 0 ? theirs.version : ours.version,
    date: compareEdtf(ours.date, theirs.date) < 0 ? theirs.date : ours.date,
    ...(changes.length > 0 && { changes }),
    ...(members.length > 0 && { members }),
  };
  return {
    head,
    conflicts: conflicts.map((conflict): Conflict => {
      const key = keyFor(conflict.field);
      return { code: 'head', key, chosen: choices.get(key) ?? null, ...conflict };
    }),
  };
}
