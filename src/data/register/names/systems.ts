/**
 * Which system a designation of SIPRI's stands for. A designation becomes a slug (`system-slug.ts`); the slug follows
 * SIPRI's renamings (`system-renamings.ts`), takes on what tells it apart where several things share a name
 * (`system-homonyms.ts`), and leads to a curated system where we have one (`system-aliases.ts`).
 */
import type { SystemId } from '../../../domain/model/ids';
import type { Category, System } from '../../../domain/model/system';
import { categoryOfDescription } from './categories';
import { descriptionInWords } from './descriptions';
import { PARTY_TABLE } from './parties';
import { CURATED_SYSTEMS, MANPADS, NOT_NAMED, TYPE_NOT_NAMED } from './system-aliases';
import { cleanDesignation, slugOfDesignation } from './system-slug';
import { isOpen, unshared } from './systems/homonyms';
import { laterSlug } from './systems/renamings';

const BY_SLUG: ReadonlyMap<string, System> = new Map(
  CURATED_SYSTEMS.flatMap(({ system, slugs }) => slugs.map((slug) => [slug, system] as const)),
);
const PARTY_IDS: ReadonlySet<string> = new Set(PARTY_TABLE.map(({ id }) => id));

/** The power that the deliveries files add to engines without a type: "vehicle engine 601-800". */
const POWER = /\s\d+-\d+$/;

/** A capital or a digit after the first letter: the mark of a type's name, as in "Boxer APC". */
const TYPE_NAME = /.[\p{Lu}\d]/u;

/** A class may itself be abbreviated, as in "IFV turret". */
const ABBREVIATED = /^[A-Z&/]+(?: [a-z]+)*$/;

/**
 * The class that a designation names in place of a type, or null where it names a type: "vehicle engine" for a
 * vehicle engine, "air-independent ship engine" for a ship engine.
 */
function classNamed(designation: string, words: string): string | null {
  const bare = designation.replace(POWER, '');
  if (words === '' || (TYPE_NAME.test(bare) && !ABBREVIATED.test(bare))) return null;
  const name = descriptionInWords(bare);
  if (name === words) return name;
  return name.endsWith(` ${words}`) && !TYPE_NAME.test(bare) ? name : null;
}

/** A link's values are looked up among parties and systems alike: no system has the id of a known party. */
function idFrom(slug: string): SystemId {
  return (PARTY_IDS.has(slug) ? slugOfDesignation(`system ${slug}`) : slug) as SystemId;
}

function withCategory(system: Omit<System, 'category'>, category: Category | undefined): System {
  return category === undefined ? system : { ...system, category };
}

/** A class, once for all its rows: neither its name nor its id tells the power of an engine. */
function classSystem(name: string, category: Category | undefined): System {
  const id = idFrom(slugOfDesignation(name));
  return withCategory(
    { id, kind: 'class', name, description: TYPE_NOT_NAMED, aliases: [], formerIds: [] },
    category,
  );
}

const PORTABLE_SAM = 'portable surface-to-air missile';

/** A portable SAM is one of the MANPADS, and with them an air-defence system, though SIPRI files it under missiles. */
function typeSystem(id: SystemId, name: string, description: string, category: Category | undefined): System {
  const system: System = { id, kind: 'system', name, description, aliases: [], formerIds: [] };
  if (description === PORTABLE_SAM) return { ...system, category: 'air-defence', memberOf: MANPADS.id };
  return withCategory(system, category);
}

/**
 * The system that a designation stands for: the same for the same words, whichever release they are from as far as
 * we know its names. `category` is SIPRI's where the file has one; a curated system keeps its own.
 */
export function systemOfDesignation(
  designation: string,
  description: string,
  category: Category | undefined,
): System {
  const name = cleanDesignation(designation);
  if (name === '') return NOT_NAMED;
  const words = descriptionInWords(description);
  const known = category ?? categoryOfDescription(description);
  const className = classNamed(name, words);
  if (className !== null) return classSystem(className, known);
  const slug = unshared(laterSlug(slugOfDesignation(name)), description, category);
  return BY_SLUG.get(slug) ?? typeSystem(idFrom(slug), name, words, known);
}

/** The id of a designation that stands for itself, because somebody wants the table's own word, though it is known as another name. */
export const idAsWritten = (designation: string): SystemId =>
  idFrom(`${slugOfDesignation(cleanDesignation(designation))}-as-written`);

/** A designation as a system of its own, under the table's own word. */
export function systemAsWritten(
  designation: string,
  description: string,
  category: Category | undefined,
): System {
  const known = category ?? categoryOfDescription(description);
  const name = cleanDesignation(designation);
  return typeSystem(idAsWritten(designation), name, descriptionInWords(description), known);
}

/**
 * The same in a person's own table, where a name that several things share is of none of them until somebody says which: its
 * Hawk may be a missile system, and from the United Kingdom is rather an aircraft.
 */
export function systemInTable(
  designation: string,
  description: string,
  category: Category | undefined,
): System {
  const name = cleanDesignation(designation);
  const slug = laterSlug(slugOfDesignation(name));
  if (!isOpen(slug, description, category)) return systemOfDesignation(designation, description, category);
  const open = typeSystem(idFrom(`${slug}-not-described`), name, descriptionInWords(description), category);
  // Links that were made before it was asked hold the id that it shared.
  return { ...open, formerIds: [idFrom(slug)] };
}
