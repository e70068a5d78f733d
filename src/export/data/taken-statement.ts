/** What is visible as a dataset of its own, which opens again. The rule: docs/decisions/2026-11-29-data-of-a-view.md. */
import { hashOfText } from '../../data/hash';
import { regionOf } from '../../domain/groups/regions';
import type { Dataset, DatasetStatement, TakenMember } from '../../domain/model/dataset';
import type { Group, Membership } from '../../domain/model/group';
import { type DatasetId, datasetId } from '../../domain/model/ids';
import type { Party } from '../../domain/model/party';
import type { Relationship, RelationshipStatement } from '../../domain/model/relationship';
import { exportDataWords } from '../../words/exports/data';
import type { ExportedMember, ExportedView } from '../view/exported-view';
import { shownMembers } from '../view/shown-members';
import { withFreeIds } from './free-ids';
import { neededBy, objectedTo } from './needed';
import { soundClaim, soundName, soundParty, soundSource, soundSystem } from './sound-texts';

const MAX_ID_LENGTH = 64;

/** The id of what a link shows of a dataset: another than that of the dataset, and the same whenever it is taken. */
function takenId({ id }: ExportedMember, permalink: string): DatasetId {
  const end = `-part-${hashOfText(permalink).slice(0, 8)}`;
  return datasetId(`${id.slice(0, MAX_ID_LENGTH - end.length).replace(/-$/, '')}${end}`);
}

/** A version of the data that it was taken from, where that has one; files of rows have none. */
const versionOf = ({ version }: ExportedMember) => (/^\d+\.\d+\.\d+$/.test(version) ? version : '1.0.0');

function takenMember(
  { id, title, version, date, licence, credit, skipped, sha256, undated }: ExportedMember,
  isWhole: boolean,
): TakenMember {
  return {
    ...{ id, title: soundName(title), version, date, licence, credit, sha256 },
    ...(skipped !== undefined && { skipped }),
    ...(undated && { undated }),
    ...(isWhole && { whole: true }),
  };
}

/** What a relationship states, without all that follows from its claims. */
function stated(relationship: Relationship, first: DatasetId): RelationshipStatement {
  const { id, kind, from, to, system, via, about, scope, condition, remarks, deliveries, reasons, reported } =
    relationship;
  const { datasets } = relationship;
  const isOfFirst = datasets.length === 1 && datasets[0] === first;
  return {
    ...{ id, kind, from, to, via },
    ...(system !== undefined && { system }),
    ...(about !== undefined && { about }),
    ...(scope !== undefined && { scope }),
    ...(condition !== undefined && { condition }),
    ...(remarks && remarks.length > 0 && { remarks }),
    ...(deliveries && deliveries.length > 0 && { deliveries }),
    ...(reported && { reported }),
    ...(reasons && { reasons }),
    ...(!isOfFirst && { datasets }),
  };
}

/** A group without those that nothing here tells of, and that nobody else would know. */
function takenGroup({ memberships, ...group }: Group, parties: readonly Party[]): Group {
  const here = new Set<string>(parties.map(({ id }) => id));
  const isKnown = ({ party }: Membership) => here.has(party) || regionOf(party, 'region') !== null;
  return { ...group, memberships: memberships.filter(isKnown) };
}

function termsOf(members: readonly ExportedMember[]) {
  const say = exportDataWords();
  const told = members.filter(({ licence }) => licence.trim() !== '');
  const silent = members.filter(({ licence }) => licence.trim() === '').map(({ title }) => title);
  const [only] = told;
  return only && members.length === 1
    ? only.licence
    : [
        ...told.map(({ title, licence }) => say.licenceOf(title, licence)),
        ...(silent.length > 0 ? [say.ownTerms(silent)] : []),
      ].join('\n');
}

function creditsOf(members: readonly ExportedMember[]): string {
  const credits = new Set(members.flatMap(({ credit }) => (credit.trim() === '' ? [] : credit)));
  return credits.size > 0
    ? [...credits].join('; ')
    : exportDataWords().noCredit(members.map(({ title }) => title));
}

/** The bands that are about these parties alone, because a dataset names nobody whom it does not have. */
function bandsAmong({ bands = [] }: Dataset, parties: readonly Party[]): Pick<DatasetStatement, 'bands'> {
  const known = new Set(parties.map(({ id }) => id));
  const taken = bands
    .filter((band) => band.parties.every((id) => known.has(id)))
    .map(({ binds, ...band }) => (binds ? { ...band, binds: binds.filter((id) => known.has(id)) } : band));
  return taken.length > 0 ? { bands: taken } : {};
}

/** What a dataset states that holds what is visible, with all that this needs and no more. */
export function takenStatement({ about, dataset, relationships, caveats }: ExportedView): DatasetStatement {
  const besides = objectedTo(dataset, relationships);
  const all = [...relationships, ...besides];
  const members = shownMembers(about, all);
  const [first] = members;
  const { groups = [] } = dataset;
  const { parties, systems, sources } = neededBy(dataset, all, groups);
  const say = exportDataWords();
  // Of what was itself a part, all is still a part.
  const isWhole =
    all.length === dataset.relationships.size &&
    dataset.members.every(({ sha256, whole }) => sha256 === undefined || whole);
  const { sentence, permalink, day } = about;
  const titles = members.map(({ title }) => soundName(title));
  // The views of a story show what it tells of only where all of that is here.
  const stories = isWhole ? (dataset.stories ?? []).map(({ of: _, ...story }) => story) : [];
  return withFreeIds({
    id: takenId(first, permalink),
    title: soundName(say.title(titles, isWhole)),
    version: versionOf(first),
    date: day,
    description: say.description({
      ...{ sentence, permalink, day, caveats, members, besides: besides.length },
    }),
    licence: termsOf(members),
    credit: creditsOf(members),
    parties: parties.map(soundParty),
    systems: systems.map(soundSystem),
    sources: sources.map(soundSource),
    relationships: all.map((relationship) => stated(relationship, first.id)),
    claims: all.flatMap(({ claims }) => claims).map(soundClaim),
    ...bandsAmong(dataset, parties),
    ...(groups.length > 0 && { groups: groups.map((group) => takenGroup(group, parties)) }),
    ...(stories.length > 0 && { stories }),
    members: members.map((member) => takenMember(member, isWhole)),
  });
}
