/** Names in the place of a state that stand for many: "Africa", "Other Europe", "European Union institutions", "Various countries". */

import { remembering } from '../../../domain/memoize/remembering';
import type { GroupKind } from '../../../domain/model/group-kind';
import { plainTotal } from './names-of-totals';
import { foldedName, partyNamed } from './party-names';
import { namesRegion } from './regions';
import { namesSeveral } from './together';
import { GROUPS } from './words-for-totals';

/** Words for states that are not named, in the languages of tables. */
const STATES =
  'countries|states|nations|destinations|recipients|partners|lander|staaten|empfanger|pays|etats|destinataires|paises|estados|destinos|' +
  'paesi|stati|landen|lander|kraje|panstwa|страны|государства|получатели|країни|держави';
const MANY =
  'various|other|others|several|multiple|miscellaneous|different|unspecified|undisclosed|not specified|verschiedene|andere|sonstige|mehrere|ubrige|' +
  'divers|autres|plusieurs|varios|otros|diversos|outros|vari|altri|diversi|verschillende|overige|rozne|inne|разные|другие|прочие|иные|різні|інші';

/** "Various countries", "Other", "Andere Länder". */
const SEVERAL = new RegExp(
  `^(?:${MANY})(?: (?:${STATES}))?$|^(?:rest of (?:the )?world|reste du monde|resto del mundo)$`,
  'u',
);

/** "European Union institutions", "EU member states", "NATO countries", "Mitgliedstaaten der NATO", "Non-EU", "EU27". */
const BLOC =
  '(?:european union|eu|union europeenne|ue|union europea|europaische union|nato|otan|united nations|un|african union|asean|ec|european community)';
const OF_BLOC = new RegExp(
  `^(?:non|nicht|hors|extra) ${BLOC}(?: (?:members?|member states|${STATES}))?$|^(?:eu|ue) ?\\d\\d$|` +
    `^${BLOC} (?:institutions?|bodies|agencies|members?|member states|${STATES})$|` +
    `^(?:institutions?|members?|member states|mitgliedstaaten|pays|paises|${STATES}) (?:of |der |de l |de la |de )?(?:the )?${BLOC}$`,
  'u',
);

function kindOf(name: string): GroupKind | null {
  const party = partyNamed(name);
  // The table of parties has some parts of the world, and states and organisations by whatever name.
  if (party !== undefined) return party.kind === 'region' && namesRegion(party.name) ? 'region' : null;
  const fold = foldedName(name);
  if (SEVERAL.test(fold)) return 'several';
  if (namesRegion(name)) return 'region';
  if (OF_BLOC.test(fold) || GROUPS.has(plainTotal(name))) return 'group';
  return namesSeveral(name) ? 'parties' : null;
}

/** A table names some three hundred parties, again and again. */
const MAX_REMEMBERED = 10_000;

const known = remembering<{ readonly kind: GroupKind | null }>(MAX_REMEMBERED, (name) => ({
  kind: kindOf(name),
}));

/** What a name stands for that is no single party; null for all others, and for what is known as one. */
export const groupNamed = (name: string): GroupKind | null => known(name).kind;

/** The same of an importer: what goes to a known organisation by its name, NATO or the EU, may go to its members. */
export const importersNamed = (name: string): GroupKind | null =>
  groupNamed(name) ?? (partyNamed(name)?.kind === 'international-organisation' ? 'organisation' : null);
