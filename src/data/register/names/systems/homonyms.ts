/** Names that several systems share, and what tells them apart: HAWK is a missile system, Hawk is a patrol boat. */
import type { Category } from '../../../../domain/model/system';
import { categoryOfDescription } from '../categories';
import { descriptionInWords } from '../descriptions';

const FORM_OF_CATEGORY: Readonly<Record<Category, string>> = {
  aircraft: 'aircraft',
  'air-defence': 'system',
  'armoured-vehicles': 'vehicle',
  artillery: 'artillery',
  engines: 'engine',
  missiles: 'missile',
  'naval-weapons': 'naval-weapon',
  satellites: 'satellite',
  sensors: 'sensor',
  ships: 'ship',
  'small-arms': 'small-arm',
  other: 'equipment',
};

/** Things that share a category and yet are never the same thing. */
const FINER_FORMS: readonly (readonly [RegExp, string])[] = [
  [/turret/, 'turret'],
  [/unmanned aerial/, 'uav'],
  [/^(?!anti-).*submarine$/, 'submarine'],
  [/recovery vehicle/, 'arv'],
  [/towed gun/, 'towed-gun'],
  [/aircraft carrier/, 'carrier'],
  [/frigate/, 'frigate'],
  [/corvette/, 'corvette'],
  [/^destroyer/, 'destroyer'],
  [/minesweeper|minehunter|mine countermeasures/, 'minesweeper'],
  [/patrol boat/, 'patrol-boat'],
  [/patrol ship/, 'patrol-ship'],
];

/** What sort of thing a description describes, as the word that ends a homonym's id; null where it says nothing. */
function formOf(description: string, category: Category | undefined): string | null {
  const known = categoryOfDescription(description) ?? category;
  if (known === undefined) return null;
  const words = descriptionInWords(description);
  if (known === 'aircraft' && /helicopter$/.test(words)) return 'helicopter';
  return FINER_FORMS.find(([pattern]) => pattern.test(words))?.[1] ?? FORM_OF_CATEGORY[known];
}

const HOMONYMS: ReadonlySet<string> = new Set(
  `
2s1-122mm adats aditya albatros amazon ar-1 artemis barracuda bastion bay black-scorpion bloodhound-1
bloodhound-2 broadsword buffel c-602 castle cheongung cobra condor corporal crotale daphne dart doorman
eagle excalibur f-28 firefly fm-90 fox gnat guardian hawk holland hq-2-csa-1 hq-22 hq-9 hunt hunter
interceptor jupiter khrizantema ks-1a l-5 leopard lora lynx m-48 m-88 mamba meteor mistral musketeer osa
p-15 p-3 pegasus penguin pioneer piranha river roland s-600 saracen scout sea-dragon shahine shmel sirius
skyguard ss-12 storm sycamore tamir thunderbird-1 type-15 type-62 type-83-122mm type-84
`
    .trim()
    .split(/\s+/),
);

/** Those by which we know one thing, and others something else altogether: a trainer, a ship, a missile boat, a rifle. */
const OTHER_THINGS: ReadonlySet<string> = new Set(['hawk', 'mistral', 'osa', 'm-48']);

/** Whether a slug may be that of another thing than we know by it, since nothing says what it describes. */
export function isOpen(slug: string, description: string, category: Category | undefined): boolean {
  return OTHER_THINGS.has(slug) && formOf(description, category) === null;
}

/** The slug of a shared name with the form that tells it apart; any other slug as it is. */
export function unshared(slug: string, description: string, category: Category | undefined): string {
  if (!HOMONYMS.has(slug)) return slug;
  const form = formOf(description, category);
  return form === null ? slug : `${slug}-${form}`;
}
