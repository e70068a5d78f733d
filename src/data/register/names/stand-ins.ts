/** What stands in for a weapon in a table that names none: its category or its description, and never under a name of its own. */
import { remembering } from '../../../domain/memoize/remembering';
import type { SystemId } from '../../../domain/model/ids';
import type { Category, System } from '../../../domain/model/system';
import { categoryOfDescription, categoryOfLabel } from './categories';
import { cleanDesignation, slugOfDesignation } from './system-slug';

/** What can stand in for the name of a weapon. */
type StandsIn = 'category' | 'description';

/**
 * The categories of the Common Military List of the European Union (Official Journal, 2023/C 72/02), each in our words and
 * as the category of ours that all of it belongs to, where there is one.
 */
const OF_EU_LIST: Readonly<Record<string, readonly [words: string, category?: Category]>> = {
  ML1: ['small arms', 'small-arms'],
  ML2: ['larger guns', 'artillery'],
  ML3: ['ammunition'],
  ML4: ['bombs, rockets and missiles', 'missiles'],
  ML5: ['fire control and warning', 'sensors'],
  ML6: ['ground vehicles', 'armoured-vehicles'],
  ML7: ['toxic agents and riot control'],
  ML8: ['explosives and fuels'],
  ML9: ['warships', 'ships'],
  ML10: ['aircraft and drones', 'aircraft'],
  ML11: ['electronics'],
  ML12: ['kinetic energy weapons'],
  ML13: ['armour and protection'],
  ML14: ['training equipment'],
  ML15: ['imaging equipment', 'sensors'],
  ML16: ['unfinished parts'],
  ML17: ['miscellaneous equipment'],
  ML18: ['production equipment'],
  ML19: ['directed energy weapons'],
  ML20: ['superconductive equipment'],
  ML21: ['software'],
  ML22: ['technology'],
};

/** Longer ones are sentences, and no name of anything. */
const MAX_SIGNS = 80;

const LISTED = /^ML ?-?0?(\d{1,2})$/i;

/** A table has some dozens of categories, and some thousands of descriptions. */
const MAX_REMEMBERED = 10_000;

/** Whether a text can stand in for a name. */
export const canStandIn: (text: string) => boolean = remembering(
  MAX_REMEMBERED,
  (text) => cleanDesignation(text) !== '' && text.length <= MAX_SIGNS,
);

/** What stands in for the weapon of a deal; null where it is named, or nothing does. */
export function standInOf({
  standsIn,
  category,
  description,
}: {
  readonly standsIn?: StandsIn;
  readonly category: string | null;
  readonly description: string;
}): System | null {
  return standsIn ? standInFor((standsIn === 'category' ? category : description) ?? '', standsIn) : null;
}

/** A category is told as one, and so is what a description says. */
function namesOf(name: string, by: StandsIn): Pick<System, 'name' | 'nameInText' | 'description'> {
  return by === 'category'
    ? {
        name: `${name} (category)`,
        nameInText: `weapons of the category “${name}”`,
        description: 'a category; weapons not named',
      }
    : { name, description: 'described; weapon not named' };
}

/** The class that a category or a description is, in the place of a weapon that a table does not name. */
function standInFor(text: string, by: StandsIn): System {
  const name = cleanDesignation(text);
  const [, number] = LISTED.exec(name) ?? [];
  const listed = by === 'category' && number ? OF_EU_LIST[`ML${Number(number)}`] : undefined;
  const category = listed ? listed[1] : (categoryOfLabel(name) ?? categoryOfDescription(name));
  return {
    id: slugOfDesignation(`${by} ${listed ? `ml${number}` : name}`) as SystemId,
    kind: 'class',
    ...namesOf(listed ? `ML${Number(number)}, ${listed[0]}` : name, by),
    ...(category && { category }),
    aliases: [],
    formerIds: [],
  };
}
