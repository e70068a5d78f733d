import { type Dataset, findSelectable } from '../domain/dataset';
import { CONDITION, REMARK } from '../domain/deal';
import type { FacetId } from '../domain/facets';
import type { SelectableId } from '../domain/ids';
import { nearest } from '../domain/nearest';
import type { Party } from '../domain/party';
import { EVIDENCE_MARK, KIND } from '../domain/relationship';
import type { Source } from '../domain/source';
import { STATUS } from '../domain/status';
import { CATEGORY_LABEL, type System } from '../domain/system';

/** The most ids that are joined to one: a flow's exporter, category and importer, and its kind. */
const MOST_JOINED = 4;

/** Something with an id and with names that a person may have written instead. */
interface Entity {
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly names: readonly string[];
}

/** The ids that a parameter can hold. */
export interface Vocabulary {
  /** What there is none of: "This dataset has no party". */
  readonly absence: string;
  readonly has: (id: string) => boolean;
  readonly entities: () => readonly Entity[];
}

function vocabulary<Item>(
  absence: string,
  items: ReadonlyMap<string, Item>,
  entityOf: (item: Item) => Entity,
): Vocabulary {
  return { absence, has: (id) => items.has(id), entities: () => Array.from(items.values(), entityOf) };
}

const namedEntity = ({ id, formerIds, name, aliases }: Party | System): Entity => ({
  id,
  formerIds,
  names: [name, ...aliases.map((alias) => alias.name)],
});
const sourceEntity = ({ id, title }: Source): Entity => ({ id, names: [title] });

const partiesOf = ({ parties }: Dataset) => vocabulary('This dataset has no party', parties, namedEntity);
const systemsOf = ({ systems }: Dataset) => vocabulary('This dataset has no system', systems, namedEntity);

/** A list that is the same for every dataset: its ids, and the label of each. */
function list(noun: string, labels: Readonly<Record<string, string>>): () => Vocabulary {
  const entities = new Map(Object.entries(labels).map(([id, label]) => [id, { id, names: [label] }]));
  return () => vocabulary(`There is no ${noun}`, entities, (entity) => entity);
}

function labelsOf(facts: Readonly<Record<string, { readonly label: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([id, { label }]) => [id, label]));
}

/** What the values of each facet are checked against. */
export const VOCABULARY: Readonly<Record<FacetId, (dataset: Dataset) => Vocabulary>> = {
  from: partiesOf,
  to: partiesOf,
  party: partiesOf,
  system: systemsOf,
  category: list('category', CATEGORY_LABEL),
  kind: list('kind of relationship', labelsOf(KIND)),
  status: list('status', labelsOf(STATUS)),
  source: ({ sources }) => vocabulary('This dataset has no source', sources, sourceEntity),
  evidence: list('mark of evidence', labelsOf(EVIDENCE_MARK)),
  condition: list('condition of goods', labelsOf(CONDITION)),
  remark: list('remark', labelsOf(REMARK)),
  in: ({ members }) =>
    vocabulary(
      'There is no open dataset',
      new Map(members.map((member) => [member.id as string, member])),
      ({ id, title }) => ({ id, names: [title] }),
    ),
};

/** What the source to be read is checked against: those whose text the dataset holds. */
export function readableVocabulary({ sources }: Dataset, sought: string): Vocabulary {
  const readable = new Map([...sources].filter(([, { text }]) => text !== undefined));
  const isThere = [...sources.keys()].some((id) => id === sought);
  const absence = isThere ? 'This dataset does not hold the text of' : 'This dataset has no source';
  return { ...vocabulary(absence, readable, sourceEntity), ...(isThere && { entities: () => [] }) };
}

/** What a selection is checked against. */
export function selectableVocabulary(dataset: Dataset): Vocabulary {
  const [parties, systems] = [partiesOf(dataset), systemsOf(dataset)];
  const { relationships } = dataset;
  const known: Vocabulary = {
    absence: '',
    has: (id) => findSelectable(dataset, id as SelectableId) !== null,
    // The rows of a register are too many to be guessed at.
    entities: () => relationships.ready.map(({ id }) => ({ id, names: [] })),
  };
  const all = [parties, systems, known];
  return {
    absence: 'This dataset has no party, system or relationship',
    has: (id) => all.some((part) => part.has(id)),
    entities: () => all.flatMap((part) => part.entities()),
  };
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
  const [found, ...others] = new Set(id.split('..').length > MOST_JOINED ? [] : casesOf(id).filter(has));
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
