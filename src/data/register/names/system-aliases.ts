/**
 * The systems that we know by more than SIPRI's designation: our lasting id and name, other names by their type, and
 * every designation of SIPRI's releases that means them. The case file's systems are among them, with the case file's
 * own ids, names, categories and families. Facts only: a name that we were not sure of is left out. A NATO name that
 * several variants share stands with one of them, so that each name leads to one system.
 */
import { systemId } from '../../../domain/model/ids';
import type { System } from '../../../domain/model/system';
import { AIR_DEFENCE } from './systems/air-defence';
import { AIRCRAFT } from './systems/aircraft';
import type { CuratedSystem } from './systems/curated-system';
import { LAND_AND_SEA } from './systems/land-and-sea';
import { MISSILES } from './systems/missiles';

/** How a class is described, whose type a source leaves open. */
export const TYPE_NOT_NAMED = 'class; type not named';

/** The class of portable air-defence missiles, to which every portable SAM belongs. */
export const MANPADS: System = {
  id: systemId('manpads'),
  kind: 'class',
  name: 'MANPADS',
  description: TYPE_NOT_NAMED,
  category: 'air-defence',
  unroca: 'missiles-and-launchers',
  aliases: [
    { name: 'man-portable air defence systems', type: 'full-name' },
    { name: 'man portable air defense systems', type: 'spelling' },
  ],
  formerIds: [],
};

/** What a row is about that names no weapon at all. */
export const NOT_NAMED: System = {
  id: systemId('not-named'),
  kind: 'unnamed',
  name: 'Not named',
  nameInText: 'unnamed weapons',
  description: 'the source names no weapon',
  aliases: [],
  formerIds: [],
};

/** Every curated system, with the slugs that lead to it. */
export const CURATED_SYSTEMS: readonly CuratedSystem[] = [
  { system: MANPADS, slugs: [MANPADS.id] },
  { system: NOT_NAMED, slugs: [NOT_NAMED.id] },
  ...AIR_DEFENCE,
  ...AIRCRAFT,
  ...LAND_AND_SEA,
  ...MISSILES,
];
