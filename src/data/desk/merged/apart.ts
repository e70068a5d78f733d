/** Gives ids of their own to things of one copy whose ids the other copy has given to something else. */
import { freeId, idsOf } from '../../../domain/desk/new-ids';
import { withReferences } from '../../../domain/desk/references';
import { LIST_OF, THINGS, type Thing, thingOf } from '../../../domain/desk/thing';
import type { Claim } from '../../../domain/model/claim';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { isKnownCode, type Party } from '../../../domain/model/party';
import type { RelationshipStatement } from '../../../domain/model/relationship';
import type { Source } from '../../../domain/model/source';
import { folded } from '../../../domain/text/fold';

/** A thing of the second copy, and the id that it has got. */
export interface Renamed {
  readonly thing: Thing;
  readonly as: string;
}

type Named = Pick<Party, 'id' | 'name' | 'aliases'>;
type Titled = { readonly title: string };

const shareAName = (a: Named, b: Named) => {
  const names = ({ name, aliases }: Named) => [name, ...aliases.map((alias) => alias.name)].map(folded);
  const known = new Set(names(a));
  return isKnownCode(a.id) || names(b).some((name) => known.has(name));
};

const haveOneTitle = (a: Titled, b: Titled) => folded(a.title) === folded(b.title);

const areOneSource = (a: Source, b: Source) =>
  haveOneTitle(a, b) ||
  (['sha256', 'address', 'doi'] as const).some((field) => a[field] !== undefined && a[field] === b[field]);

const haveOneEnd = (a: RelationshipStatement, b: RelationshipStatement) =>
  (['kind', 'from', 'to', 'system', 'about'] as const).every((field) => a[field] === b[field]);

/** The words that a claim rests on, or its row. */
function restsOn({ citation }: Claim): string {
  switch (citation.type) {
    case 'quotation':
      return citation.quote.exact;
    case 'paraphrase':
      return citation.text;
    case 'register-row':
      return JSON.stringify(citation.cells);
  }
}

const restOnTheSame = (a: Claim, b: Claim) =>
  a.relationship === b.relationship && a.citation.source === b.citation.source && restsOn(a) === restsOn(b);

/** Whether what two copies have made apart, under one id, is one thing. */
const ARE_ONE: Readonly<Record<Thing['of'], (a: never, b: never) => boolean>> = {
  source: areOneSource,
  party: shareAName,
  system: shareAName,
  relationship: haveOneEnd,
  claim: restOnTheSame,
  band: haveOneTitle,
  group: haveOneTitle,
  story: haveOneTitle,
};

type Item = { readonly id: string };

const listOf = (statement: DatasetStatement, of: Thing['of']): readonly Item[] =>
  statement[LIST_OF[of]] ?? [];

/** The kinds whose ids must differ from those of a kind: a link selects a party, a system or a relationship by its id alone. */
const sharedWith = (of: Thing['of']): readonly Thing['of'][] =>
  of === 'party' || of === 'system' || of === 'relationship' ? ['party', 'system', 'relationship'] : [of];

/** Whether the first copy has given an id to something else. */
function isTaken(
  ours: DatasetStatement,
  base: DatasetStatement | null,
  of: Thing['of'],
  item: Item,
): boolean {
  const same = listOf(ours, of).find(({ id }) => id === item.id);
  // What both had at the beginning is the same thing; without a beginning nothing tells otherwise.
  if (same) return base !== null && !ARE_ONE[of](same as never, item as never);
  return sharedWith(of).some((kind) => listOf(ours, kind).some(({ id }) => id === item.id));
}

function withId(statement: DatasetStatement, { of, id }: Thing, as: string): DatasetStatement {
  const called = listOf(statement, of).map((item) => (item.id === id ? { ...item, id: as } : item));
  const led = <Id extends string>(other: Id) => (other === id ? (as as Id) : other);
  return withReferences({ ...statement, [LIST_OF[of]]: called }, { [of]: led });
}

/** The second copy, in which no id means something else than it means in the first. */
export function setApart(
  ours: DatasetStatement,
  theirs: DatasetStatement,
  base: DatasetStatement | null,
): { readonly theirs: DatasetStatement; readonly renamed: readonly Renamed[] } {
  const taken = new Set([ours, theirs, ...(base ? [base] : [])].flatMap((copy) => [...idsOf(copy)]));
  const renamed: Renamed[] = [];
  let apart = theirs;
  // In the order of a file: what a relationship is of is known before it is asked whether two are one.
  for (const of of THINGS) {
    const old = new Set(base && listOf(base, of).map(({ id }) => id));
    for (const item of listOf(apart, of)) {
      // The items change as they are led to new ids; which one it is does not.
      const now = listOf(apart, of).find(({ id }) => id === item.id);
      if (!now || old.has(item.id) || !isTaken(ours, base, of, now)) continue;
      const thing = thingOf(of, item.id);
      const as = freeId(taken, item.id.toLowerCase());
      taken.add(as);
      renamed.push({ thing, as });
      apart = withId(apart, thing, as);
    }
  }
  return { theirs: apart, renamed };
}
