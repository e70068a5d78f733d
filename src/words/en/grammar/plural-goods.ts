/**
 * What weapons are when they are plainly named and stand in lower case at the end of a name: "aircraft engine",
 * "air refuel system". A name that is none of these, such as Tor-M1, is the same for one and for many.
 */
const NOUNS =
  /(?:^|[ -])(?:boat|bomb|bomber|car|carbine|carrier|corvette|destroyer|drone|engine|fighter|frigate|gun|helicopter|howitzer|launcher|minesweeper|missile|mortar|pistol|radar|revolver|rifle|rocket|satellite|sensor|ship|sonar|submarine|system|tank|tanker|torpedo|truck|turbofan|turbojet|turboprop|turret|vehicle|vessel|weapon)$/;

/** "aircraft engines", "torpedoes", "Tor-M1": more than one of what has this name. */
export const pluralOfGoods = (name: string): string =>
  NOUNS.test(name) ? `${name}${name.endsWith('o') ? 'es' : 's'}` : name;
