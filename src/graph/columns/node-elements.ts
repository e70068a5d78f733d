/** Parties, systems and categories as elements for the engine, each with the captions below it. */
import type { ElementDefinition } from 'cytoscape';
import type { LensColumn, LensNode } from '../../domain/lenses/lens';
import { type Dataset, partyOf, systemOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import { codeOf } from '../../domain/model/party';
import { PARTY_SIGN, SYSTEM_SHAPE, type Tone } from '../../ui/encodings';
import { modelWords } from '../../words/deals/model';
import { lensesWords } from '../../words/views/lenses';
import type { Point } from '../point';
import { shortened } from '../shortened';
import type { Geometry } from './geometry';
import { fitted } from './name-of-box';
import type { Box } from './placement';

const TITLE_BELOW = 12;
const SUBTITLE_BELOW_TITLE = 18;
const SUBTITLE_BELOW_SYSTEM = 11;
/** The engine's id of a node. */
export const nodeKey = (id: string) => `node ${id}`;

const COLUMN_TONE: Readonly<Record<LensColumn, Tone>> = {
  acting: 'alarm',
  exporter: 'exporter',
  system: 'system',
  importer: 'importer',
  onward: 'concern',
};

/** No text is as wide. */
export const WIDE_ENOUGH = 9000;

/**
 * Text that belongs to a node and stands below it, or to a column and stands over it. It answers to nothing.
 * @param room how wide its lines may be
 */
export function caption(
  id: string,
  role: 'title' | 'subtitle' | 'heading' | 'ground',
  text: string,
  at: Point,
  room = WIDE_ENOUGH,
): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: `caption ${role} ${id}`,
      ...{ part: 'caption', role, text, shows: id, belongsTo: nodeKey(id) },
      ...{ above: at.y, room },
    },
    position: { x: at.x, y: at.y },
  };
}

/** A narrower disc has no room for the code of a state below its icon; the name below it says the same. */
const ROOM_FOR_CODE = 36;

function partyElements(
  dataset: Dataset,
  node: LensNode & { type: 'party' },
  box: Box,
  subtitle: string | null,
): ElementDefinition[] {
  const party = partyOf(dataset, node.id);
  const { shape } = PARTY_SIGN[party.kind];
  const below = box.y + box.height / 2 + TITLE_BELOW;
  return [
    {
      group: 'nodes',
      data: {
        id: nodeKey(party.id),
        part: 'node',
        shows: party.id,
        selects: party.id,
        shape,
        icon: party.kind,
        tone: party.kind === 'armed-group' ? 'concern' : COLUMN_TONE[node.column],
        mark: (box.width >= ROOM_FOR_CODE && codeOf(party)) || '',
        width: box.width,
        height: box.height,
      },
      position: { x: box.x, y: box.y },
    },
    caption(party.id, 'title', shortened(party.name), { x: box.x, y: below }),
    ...(subtitle === null ? [] : [subtitle]).map((text) =>
      caption(party.id, 'subtitle', text, { x: box.x, y: below + SUBTITLE_BELOW_TITLE }),
    ),
  ];
}

/** What a party is, where that goes without saying for states and there is room for it. */
function kindOf(dataset: Dataset, id: PartyId, { labelled }: Geometry): string | null {
  const { kind } = partyOf(dataset, id);
  return kind === 'state' || !labelled ? null : modelWords().partyKinds[kind];
}

function systemElements(
  dataset: Dataset,
  node: LensNode & { type: 'system' },
  box: Box,
  described: boolean,
): ElementDefinition[] {
  const system = systemOf(dataset, node.id);
  return [
    {
      group: 'nodes',
      data: {
        id: nodeKey(system.id),
        part: 'node',
        shows: system.id,
        selects: system.id,
        shape: SYSTEM_SHAPE[system.kind],
        icon: system.category ?? 'unnamed',
        tone: 'system',
        mark: fitted(system.name, box),
        width: box.width,
        height: box.height,
      },
      position: { x: box.x, y: box.y },
    },
    ...(described ? [system.description] : []).map((text) =>
      caption(system.id, 'subtitle', shortened(text), {
        x: box.x,
        y: box.y + box.height / 2 + SUBTITLE_BELOW_SYSTEM,
      }),
    ),
  ];
}

/** A category that stands for its systems: a stack of boxes, which says that it can be opened. */
function categoryElement(node: LensNode & { type: 'category' }, box: Box): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: nodeKey(node.id),
      part: 'node',
      shows: node.id,
      selects: node.id,
      shape: 'stack',
      icon: node.category,
      tone: 'system',
      mark: fitted(modelWords().categories[node.category], box),
      width: box.width,
      height: box.height,
    },
    position: { x: box.x, y: box.y },
  };
}

/** What is added up: a pile of boxes among the systems, and a grey disc with its name at the ends of the lines. */
function othersElements(
  { id, column, of, count }: LensNode & { type: 'others' },
  box: Box,
  { labelled }: Geometry,
) {
  const isMiddle = column === 'system';
  const say = lensesWords();
  const element: ElementDefinition = {
    group: 'nodes',
    data: {
      ...{ id: nodeKey(id), part: 'node', shows: id, selects: id, width: box.width, height: box.height },
      shape: isMiddle ? 'stack' : 'disc',
      icon: isMiddle ? (of ?? 'unnamed') : 'none',
      tone: isMiddle ? 'system' : 'soft',
      mark: isMiddle ? fitted(say.otherSystems(of ?? null, count), box) : '+',
    },
    position: { x: box.x, y: box.y },
  };
  if (isMiddle) return [element];
  const below = { x: box.x, y: box.y + box.height / 2 + TITLE_BELOW };
  return [element, caption(id, 'title', say.otherFlows(count, labelled), below)];
}

/**
 * The elements of one node.
 * @param standsFor what a party is here, where the heading of its column does not say so.
 */
export function nodeElements(
  dataset: Dataset,
  node: LensNode,
  box: Box,
  geometry: Geometry,
  standsFor: string | null,
): ElementDefinition[] {
  switch (node.type) {
    case 'party':
      return partyElements(dataset, node, box, standsFor ?? kindOf(dataset, node.id, geometry));
    case 'system':
      return systemElements(dataset, node, box, geometry.describesSystems);
    case 'category':
      return [categoryElement(node, box)];
    case 'others':
      return othersElements(node, box, geometry);
  }
}
