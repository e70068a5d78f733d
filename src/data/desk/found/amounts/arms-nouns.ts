/** What arms are called: what is counted in the plural, and what stands beside a name. */

const COUNTED = `
rifles pistols revolvers carbines shotguns guns machineguns submachineguns firearms weapons arms handguns mortars grenades
missiles rockets torpedoes bombs mines rounds cartridges shells warheads projectiles munitions interceptors launchers
tubes systems batteries regiments battalions squadrons complexes units kits
tanks vehicles carriers jeeps trucks turrets howitzers cannons artillery
aircraft aeroplanes airplanes planes jets fighters bombers trainers transports tankers helicopters gunships drones uavs airships
ships vessels boats frigates corvettes destroyers cruisers submarines patrol-boats minehunters craft hovercraft
radars sensors sonars engines satellites simulators motorcycles flamethrowers manpads apcs ifvs mbts sams`;

const ALONE = `
rifle pistol gun firearm weapon mortar grenade missile rocket torpedo bomb mine shell warhead launcher system battery tank
vehicle carrier howitzer cannon fighter bomber trainer helicopter gunship drone uav ship vessel boat frigate corvette
destroyer cruiser submarine radar sensor engine satellite ammunition armaments armament weaponry materiel class`;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const COUNTED_NOUNS = words(COUNTED);
const SINGULAR_NOUNS = words(ALONE);

/** Whether a word is a plural in which arms are counted. */
export const isCounted = (fold: string): boolean => COUNTED_NOUNS.has(fold);

/** Whether a word is a noun for arms, of one or of many. */
export const isArmsNoun = (fold: string): boolean => COUNTED_NOUNS.has(fold) || SINGULAR_NOUNS.has(fold);

/** The plural of a word for one: "frigate", "artillery". */
export function countedOf(fold: string): string | null {
  if (COUNTED_NOUNS.has(fold)) return fold;
  if (!SINGULAR_NOUNS.has(fold)) return null;
  const plural = fold.endsWith('y')
    ? `${fold.slice(0, -1)}ies`
    : fold.endsWith('o')
      ? `${fold}es`
      : `${fold}s`;
  return COUNTED_NOUNS.has(plural) ? plural : null;
}
