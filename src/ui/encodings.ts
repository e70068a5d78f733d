/**
 * What every sign means, written once: the graph, the legend, the table and the details all draw from here. Each
 * table is a Record over its union, so that a new kind or status does not compile until somebody decides its sign.
 */

import type { ComparedClass } from '../domain/compare/amounts';
import type { PartyKind } from '../domain/model/party';
import { KIND, type Kind } from '../domain/model/relationship';
import type { Status, Strength } from '../domain/model/status';
import { STATUS } from '../domain/model/status';
import type { Category, SystemKind } from '../domain/model/system';
import { isFirm } from '../domain/sums/firm-deals';
import { ICON, type IconShape } from './icons';

/** The colours with a meaning; each is a CSS custom property of the same name (tokens.css). */
export type Tone = 'exporter' | 'importer' | 'system' | 'alarm' | 'concern' | 'soft';

/** The head of a line. */
export type ArrowHead = 'triangle' | 'vee' | 'chevron' | 'diamond' | 'circle' | 'square' | 'bar';

/** The dashes of a line: lengths of ink and gap in pixels; empty for a solid one. */
export type Dash = readonly number[];

/** How a kind of relationship is drawn. */
export interface KindSign {
  readonly tone: Tone;
  readonly head: ArrowHead;
  readonly icon: IconShape;
}

/** The sign of each kind of relationship. */
const KIND_SIGN: Readonly<Record<Kind, KindSign>> = {
  supplies: { tone: 'exporter', head: 'triangle', icon: ICON.supplies },
  'licenses-production': { tone: 'exporter', head: 'diamond', icon: ICON.licenses },
  finances: { tone: 'exporter', head: 'circle', icon: ICON.finances },
  'exports-for': { tone: 'exporter', head: 'square', icon: ICON.exports },
  sanctions: { tone: 'alarm', head: 'triangle', icon: ICON.sanctions },
  'objects-to': { tone: 'alarm', head: 'chevron', icon: ICON.objects },
  'diversion-concern': { tone: 'concern', head: 'vee', icon: ICON.concern },
};

/** The dashes for each strength of a status. */
const STRENGTH_DASH: Readonly<Record<Strength, Dash>> = {
  firm: [],
  planned: [9, 5],
  tentative: [3, 5],
  ended: [],
  unknown: [2, 3, 2, 9],
};

/** Sanctions are told from objections by their own dashes. */
const SANCTION_DASH: Dash = [12, 4, 2, 4];

/** How far a line goes: to the one it is meant for, or to a bar that stands clear of it. */
export type Reach = 'arrives' | 'stops';

/**
 * What is left of a line beyond its bar, so that it still tells whom it was meant for: thin, in a faint colour, with
 * wide gaps and no head.
 */
export const GHOST = { tone: 'line-strong', dash: [3, 6] as Dash, width: 1 } as const;

/** How a relationship is drawn. */
export interface LineSign {
  readonly tone: Tone;
  readonly head: ArrowHead;
  readonly dash: Dash;
  readonly reach: Reach;
}

/**
 * The line for a relationship: its kind gives colour and head, its status the dashes of its whole way, or the bar at
 * which it stops.
 */
export function lineSign(kind: Kind, status: Status): LineSign {
  const { tone, head } = KIND_SIGN[kind];
  const { strength } = STATUS[status];
  const tentative = kind === 'diversion-concern' ? 'tentative' : strength;
  const dash = kind === 'sanctions' && strength === 'firm' ? SANCTION_DASH : STRENGTH_DASH[tentative];
  return {
    tone: status === 'opinion' || strength === 'unknown' ? 'soft' : tone,
    head: strength === 'ended' ? 'bar' : head,
    dash,
    reach: strength === 'ended' ? 'stops' : 'arrives',
  };
}

/** What is other about a line of all others together: grey, for it is no one's deal. */
export const OTHERS_SIGN = { tone: 'soft', head: 'triangle' } as const satisfies Partial<LineSign>;

/**
 * How a line is drawn while two filters are compared: by colour, dashes and head, so that no two classes share two of
 * these, and none looks without its colour like a kind that is not compared.
 */
export const COMPARED_SIGN: Readonly<Record<ComparedClass, LineSign>> = {
  'only-b': { tone: 'exporter', head: 'triangle', dash: [], reach: 'arrives' },
  'only-a': { tone: 'alarm', head: 'bar', dash: [3, 5], reach: 'arrives' },
  more: { tone: 'system', head: 'diamond', dash: [], reach: 'arrives' },
  less: { tone: 'concern', head: 'square', dash: [16, 3], reach: 'arrives' },
  same: { tone: 'soft', head: 'circle', dash: [2, 2], reach: 'arrives' },
  'no-figure': { tone: 'soft', head: 'bar', dash: [1, 4], reach: 'arrives' },
};

/** What stands in a cell for the deals of a pair, or for what else one party does to another. */
export type CellSign =
  /** Filled for firm deals, with as much area as they add up to; for others an outline of one size. */
  | {
      readonly type: 'square';
      readonly tone: Tone;
      readonly isFilled: boolean;
      readonly dash: Dash;
      readonly isEnded: boolean;
    }
  | { readonly type: 'icon'; readonly tone: Tone; readonly icon: IconShape; readonly isEnded: boolean }
  /** How its deals stand in both filters of a comparison, by a shape and its colour. */
  | { readonly type: 'class'; readonly tone: Tone; readonly class: ComparedClass; readonly isEnded: false };

/** The same colours and dashes as a line has; what is no goods is told by its icon, so that it is no square, and so is what is not known. */
export function cellSign(kind: Kind, status: Status): CellSign {
  const { tone, dash, reach } = lineSign(kind, status);
  const isEnded = reach === 'stops';
  if (!KIND[kind].carriesGoods) return { type: 'icon', tone, icon: KIND_SIGN[kind].icon, isEnded };
  // Whether such a deal came to anything cannot be told: a mark asks, where an outline would be one more among others.
  if (STATUS[status].strength === 'unknown') return { type: 'icon', tone, icon: ICON.unknown, isEnded };
  // Shorter dashes, for there is less to go around.
  return { type: 'square', tone, isEnded, isFilled: isFirm(status), dash: dash.map((length) => length / 2) };
}

/** The outline of a node. */
export type NodeShape = 'disc' | 'triangle' | 'rounded-square' | 'box' | 'dashed-box' | 'stack';

/** How a kind of node is drawn. */
export interface NodeSign {
  readonly shape: NodeShape;
  readonly icon: IconShape;
}

/** The sign of each kind of party. */
export const PARTY_SIGN: Readonly<Record<PartyKind, NodeSign>> = {
  state: { shape: 'disc', icon: ICON.state },
  'former-state': { shape: 'disc', icon: ICON.formerState },
  'armed-group': { shape: 'triangle', icon: ICON.armedGroup },
  'international-organisation': { shape: 'rounded-square', icon: ICON.internationalOrganisation },
  'agency-or-company': { shape: 'rounded-square', icon: ICON.company },
  region: { shape: 'rounded-square', icon: ICON.region },
  person: { shape: 'rounded-square', icon: ICON.person },
  unknown: { shape: 'rounded-square', icon: ICON.unknown },
};

/** The outline of each kind of system. */
export const SYSTEM_SHAPE: Readonly<Record<SystemKind, NodeShape>> = {
  system: 'box',
  class: 'dashed-box',
  unnamed: 'dashed-box',
};

/** The icon of each category of systems. */
export const CATEGORY_ICON: Readonly<Record<Category, IconShape>> = {
  aircraft: ICON.aircraft,
  'air-defence': ICON.airDefence,
  'armoured-vehicles': ICON.armouredVehicle,
  artillery: ICON.artillery,
  engines: ICON.engine,
  missiles: ICON.missile,
  'naval-weapons': ICON.navalWeapon,
  satellites: ICON.satellite,
  sensors: ICON.sensor,
  ships: ICON.ship,
  'small-arms': ICON.smallArms,
  other: ICON.other,
};
