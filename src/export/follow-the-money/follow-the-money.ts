/**
 * What is visible as entities of FollowTheMoney, one a line: parties, the intervals between them, the sources as
 * documents, and first of all the view itself. Which schema says what: docs/decisions/2026-11-29-follow-the-money.md.
 */
import { partyOf, sourceOf } from '../../domain/model/dataset';
import type { DatasetId, PartyId, SourceId } from '../../domain/model/ids';
import { exportsWords } from '../../words/exports/exports';
import type { ExportedView } from '../view/exported-view';
import type { ViewExport } from '../view/view-export';
import type { Entity } from './entity';
import { ownRecords } from './own-record';
import { partyEntity } from './party-entity';
import { relationshipEntity } from './relationship-entity';
import { sourceEntity } from './source-entity';
import { viewEntity } from './view-entity';

const EXTENSION = 'ftm.json';

interface Told {
  readonly sources: Set<SourceId>;
  readonly datasets: Set<DatasetId>;
}

/** Notes that something is told of in these sources and datasets. */
function note<Id>(all: Map<Id, Told>, id: Id, sources: Iterable<SourceId>, datasets: Iterable<DatasetId>) {
  const known: Told = all.get(id) ?? { sources: new Set(), datasets: new Set() };
  for (const source of sources) known.sources.add(source);
  for (const dataset of datasets) known.datasets.add(dataset);
  all.set(id, known);
}

/** The parties and the sources of relationships, in the order in which these name them. */
function toldOf({ relationships }: ExportedView) {
  const parties = new Map<PartyId, Told>();
  const sources = new Map<SourceId, Told>();
  for (const { from, to, claims, datasets } of relationships) {
    const own = new Set(claims.map(({ citation }) => citation.source));
    for (const id of [from, to]) note(parties, id, own, datasets);
    for (const id of own) note(sources, id, [], datasets);
  }
  return { parties, sources };
}

/** The entities of a view: first those that others lead to. */
export function* entitiesOf(view: ExportedView): Generator<Entity> {
  const { dataset, relationships, about } = view;
  const { parties, sources } = toldOf(view);
  yield viewEntity(view, `${about.name}.${EXTENSION}`);
  for (const [id, by] of sources) yield sourceEntity(sourceOf(dataset, id), by.datasets, about.day);
  for (const [id, by] of parties) yield partyEntity(dataset, partyOf(dataset, id), by, about.day);
  for (const relationship of relationships) yield relationshipEntity(dataset, relationship, about.day);
}

/** Ends of lines for some readers of lines, and no more than letters to JSON. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const lineOf = (entity: object) => `${JSON.stringify(entity).replace(LINE_ENDS, escaped)}\n`;

/** The lines of a view. The tools of FollowTheMoney keep what they do not know of an entity, and do not look at it. */
function* linesOf(view: ExportedView): Generator<string> {
  const ofOthers = 1 + toldOf(view).sources.size + toldOf(view).parties.size;
  const records = ownRecords(view);
  let line = 0;
  for (const entity of entitiesOf(view)) {
    const own = line >= ofOthers ? records.next().value : null;
    yield lineOf(own ? { ...entity, armsgraph: own } : entity);
    line += 1;
  }
}

/** What is visible, for Aleph and the tools of FollowTheMoney. */
export const FOLLOW_THE_MONEY: ViewExport = {
  label: () => exportsWords().labels['follow-the-money'],
  group: 'graphs',
  extension: EXTENSION,
  mediaType: 'application/json+ftm',
  write: (view) => Array.from(linesOf(view)).join(''),
};
