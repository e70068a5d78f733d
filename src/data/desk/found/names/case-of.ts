/** In which cases a name of a party stands, by its end: "Ирану", "Irans". */
import type { PartyId } from '../../../../domain/model/ids';
import { namesAbroad } from '../../../../domain/model/names-abroad';
import { keyOf } from '../phrases';
import { type Case, formsOf, russianForms } from './names-in-cases';
import { nominativesAbroad } from './words-abroad';

/** The cases of a name, and `unchanging` where it has one form for all of them. */
export type CaseTold = Case | 'nominative' | 'unchanging';

/** Whether a name that has no other forms has one for all cases: "США", "Перу"; that of several words only has forms that we do not know. */
const isUnchanging = (name: string) => /^\p{Lu}+$/u.test(name) || /^\p{L}+[оеиую]$/u.test(name);

function casesOfParty(party: PartyId): ReadonlyMap<string, ReadonlySet<CaseTold>> {
  const cases = new Map<string, Set<CaseTold>>();
  const add = (form: string, told: CaseTold) => {
    const key = keyOf(form);
    cases.set(key, (cases.get(key) ?? new Set()).add(told));
  };
  const ofRegion = namesAbroad(party).filter(({ lang }) => lang === 'ru');
  for (const name of [...ofRegion.map((each) => each.name), ...nominativesAbroad(party)]) {
    const forms = russianForms(name);
    add(name, forms.length === 0 && isUnchanging(name) ? 'unchanging' : 'nominative');
    for (const [told, form] of forms) add(form, told);
  }
  return cases;
}

/** Made for a party when it is first asked about. */
const known = new Map<PartyId, ReturnType<typeof casesOfParty>>();

/** The cases that a Russian name of a party may be in, as it is compared; none where we do not know them. */
export function russianCases(party: PartyId, key: string): ReadonlySet<CaseTold> {
  const cases = known.get(party) ?? casesOfParty(party);
  known.set(party, cases);
  return cases.get(key) ?? new Set();
}

/** Whether a German name of a party is in the genitive. */
export const isGermanGenitive = (party: PartyId, key: string): boolean =>
  /s$/.test(key) &&
  namesAbroad(party).some(
    ({ name, lang }) => lang === 'de' && formsOf(name, 'de').some((form) => keyOf(form) === key),
  );
