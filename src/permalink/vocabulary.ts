/** The ids that parameters of a link can hold beside those of facets, and what a link probably meant by others. */

import {
  groupsOfDataset,
  isIdleLoop,
  partiesOf,
  sourceEntity,
  systemsOf,
  type Vocabulary,
  vocabulary,
} from '../domain/columns/vocabulary';
import { WISHES } from '../domain/connections/connection';
import { canFold, FOLDS } from '../domain/lenses/folds/fold-to';
import { findSelectable } from '../domain/lenses/selected';
import type { Claim } from '../domain/model/claim';
import type { Dataset } from '../domain/model/dataset';
import type { RelationshipId } from '../domain/model/ids';
import { nearest } from '../domain/text/nearest';

/** The most parts that an id is joined of: the name of a connection, its two ends, and what is asked for besides. */
const MAX_JOINED = 3 + WISHES.length;

/** What the source to be read is checked against: those whose text the dataset holds. */
export function readableVocabulary({ sources }: Dataset, sought: string): Vocabulary<'source' | 'text'> {
  const readable = new Map([...sources].filter(([, { text }]) => text !== undefined));
  const isThere = [...sources.keys()].some((id) => id === sought);
  return {
    ...vocabulary(isThere ? 'text' : 'source', readable, sourceEntity),
    ...(isThere && { entities: () => [] }),
  };
}

/** What a path begins and ends at, and what relationships lie around. */
export function endVocabulary(dataset: Dataset): Vocabulary<'end'> {
  const all = [partiesOf(dataset), systemsOf(dataset)];
  return {
    of: 'end',
    has: (id) => all.some((part) => part.has(id)),
    entities: () => all.flatMap((part) => part.entities()),
  };
}

/** What a fold is checked against: the words for all parties, and the groups of states. */
export function foldVocabulary(dataset: Dataset): Vocabulary<'group'> {
  const groups = groupsOfDataset(dataset);
  return {
    of: 'group',
    has: (id) => canFold(dataset, id),
    entities: () => [
      ...FOLDS.map((id) => ({ id, names: [] })),
      ...groups.entities().filter(({ id }) => canFold(dataset, id)),
    ],
  };
}

/** What a selection is checked against. */
export function selectableVocabulary(dataset: Dataset): Vocabulary<'selectable'> {
  const [parties, systems] = [partiesOf(dataset), systemsOf(dataset)];
  const { relationships } = dataset;
  const known: Vocabulary = {
    of: 'selectable',
    has: (id) => findSelectable(dataset, id) !== null && !isIdleLoop(dataset, id),
    // The rows of a register are too many to be guessed at.
    entities: () => relationships.ready.map(({ id }) => ({ id, names: [] })),
  };
  const all = [parties, systems, known];
  return {
    of: 'selectable',
    has: (id) => all.some((part) => part.has(id)),
    entities: () => all.flatMap((part) => part.entities()),
  };
}

/** The relationship that a claim belongs to, where it is no row of a register: of those there are too many to look through. */
export function relationshipOfClaim({ relationships }: Dataset, claim: string): RelationshipId | null {
  return relationships.ready.find(({ claims }) => claims.some(({ id }) => id === claim))?.id ?? null;
}

/** What a claim is checked against: those of the relationship that is selected. */
export function claimVocabulary(dataset: Dataset, selection: string | null): Vocabulary<'claim'> {
  const selected = selection === null ? null : findSelectable(dataset, selection);
  const claims = selected?.type === 'relationship' ? selected.relationship.claims : [];
  const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  return vocabulary('claim', byId, ({ id }) => ({ id, names: [] }));
}

/** A function that says which id an id stands for today, or null where it never stood for anything. */
export function idsToday({ has, entities }: Vocabulary): (id: string) => string | null {
  let idByFormerId: Map<string, string> | null = null;
  return (id) => {
    if (has(id)) return id;
    idByFormerId ??= new Map(
      entities().flatMap((entity) => (entity.formerIds ?? []).map((former) => [former, entity.id] as const)),
    );
    return idByFormerId.get(id) ?? null;
  };
}

/** The ways to write an id in capitals, in small letters, or, where it joins several ids, in some of each. */
function casesOf(id: string): string[] {
  return id.split('..').reduce<string[]>(
    (begun, part) => {
      const cases = [part.toUpperCase(), part.toLowerCase()];
      return begun.flatMap((before) => cases.map((next) => (before === '' ? next : `${before}..${next}`)));
    },
    [''],
  );
}

/** The id that was written with letters of another case; null where there is none, or more than one. */
export function idInOtherCase({ has }: Vocabulary, id: string): string | null {
  const [found, ...others] = new Set(id.split('..').length > MAX_JOINED ? [] : casesOf(id).filter(has));
  return found !== undefined && others.length === 0 ? found : null;
}

/** The id whose own text, or whose name, comes nearest to a word. */
export function nearestId({ entities }: Vocabulary, word: string): string | null {
  const idBySpelling = new Map<string, string>();
  for (const { id, names, formerIds = [] } of entities()) {
    for (const spelling of [id, ...names, ...formerIds]) {
      if (!idBySpelling.has(spelling)) idBySpelling.set(spelling, id);
    }
  }
  const spelling = nearest(word, idBySpelling.keys());
  return spelling === null ? null : (idBySpelling.get(spelling) ?? null);
}
