/** How the curated tables are written: one line says what a system is, its names, and what SIPRI calls it. */
import { type SystemId, systemId } from '../../../../domain/model/ids';
import type { Alias, AliasType } from '../../../../domain/model/party';
import type { Category, System, UnrocaCategory } from '../../../../domain/model/system';

/** What a group of systems has in common. */
export interface SystemGroup {
  readonly category: Category;
  readonly description: string;
  readonly unroca?: UnrocaCategory;
  readonly memberOf?: SystemId;
  readonly family?: string;
}

/** Another name with its type before it: "grau:9K331". */
export type TypedName = `${AliasType}:${string}`;

/** A system that we know by more than SIPRI's designation. */
export interface CuratedSystem {
  readonly system: System;
  /** SIPRI's designations of every release that mean this system, as slugs with homonyms told apart. */
  readonly slugs: readonly string[];
}

function aliasOf(typed: TypedName): Alias {
  const at = typed.indexOf(':');
  return { type: typed.slice(0, at) as AliasType, name: typed.slice(at + 1) };
}

/** One curated system: its id, its name, its other names, and the slugs of SIPRI's designations besides its id. */
export function curated(
  group: SystemGroup,
  id: string,
  name: string,
  names: readonly TypedName[],
  ...slugs: string[]
): CuratedSystem {
  const aliases = names.map(aliasOf);
  return {
    system: { id: systemId(id), kind: 'system', name, ...group, aliases, formerIds: [] },
    slugs: [id, ...slugs],
  };
}
