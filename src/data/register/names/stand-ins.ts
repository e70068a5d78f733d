/** What stands in for a weapon in a table that names none: its category or its description, and never under a name of its own. */
import { remembering } from '../../../domain/memoize/remembering';
import type { SystemId } from '../../../domain/model/ids';
import type { System } from '../../../domain/model/system';
import { categoryOfDescription, categoryOfLabel } from './categories';
import { listedCategory } from './listed-categories';
import { cleanDesignation, slugOfDesignation } from './system-slug';

/** What can stand in for the name of a weapon. */
type StandsIn = 'category' | 'description';

/** Longer ones are sentences, and no name of anything. */
const MAX_SIGNS = 80;

/** A table has some dozens of categories, and some thousands of descriptions. */
const MAX_REMEMBERED = 10_000;

/** What a category of more is cut to: it is one, however many words a list of goods has for it. */
const SHORTENED = 60;

/** Whether a text can stand in for a name. */
export const canStandIn: (text: string) => boolean = remembering(
  MAX_REMEMBERED,
  (text) => cleanDesignation(text) !== '' && text.length <= MAX_SIGNS,
);

/** Whether a category can: of a long one its beginning is shown. */
export const canStandInAsCategory = (text: string): boolean => cleanDesignation(text) !== '';

/** A long category by its first words, with a sign that there are more. */
function shortened(name: string): string {
  if (name.length <= MAX_SIGNS) return name;
  const start = name.slice(0, SHORTENED);
  const end = start.lastIndexOf(' ');
  const words = end > 0 ? start.slice(0, end) : start;
  return `${/[,;:]$/.test(words) ? words.slice(0, -1) : words}…`;
}

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
  const listed = by === 'category' ? listedCategory(name) : null;
  const category = listed ? listed.category : (categoryOfLabel(name) ?? categoryOfDescription(name));
  return {
    id: slugOfDesignation(`${by} ${listed ? listed.id : name}`) as SystemId,
    kind: 'class',
    ...namesOf(listed ? listed.name : shortened(name), by),
    ...(category && { category }),
    aliases: [],
    formerIds: [],
  };
}
