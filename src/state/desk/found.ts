/** What a text says already: underlined in it, and filled in where a claim is made of its words. */
import { findInText } from '../../data/desk/found/find-in-text';
import type { Found } from '../../data/desk/found/found';
import { prefillClaim } from '../../data/desk/found/prefill';
import { PARTY_TABLE } from '../../data/register/names/parties';
import { CURATED_SYSTEMS } from '../../data/register/names/system-aliases';
import type { Chosen, ClaimDraft } from '../../domain/desk/claim-draft';
import { memoizeLast } from '../../domain/memoize/memoize';
import type { PositionSelector } from '../../domain/model/claim';
import type { DatasetStatement } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import type { Party } from '../../domain/model/party';
import type { Source } from '../../domain/model/source';
import type { System } from '../../domain/model/system';
import { newSystem } from './names';

export type { Found };

/** Longer texts are not looked through: nobody waits for a book. */
const MAX_LOOKED_THROUGH = 200_000;

const foundFor = memoizeLast(
  (text: string, parties: readonly Party[], systems: readonly System[], date: Source['date']) =>
    findInText(text, { parties, systems, date }),
);

/** What is found in the text of a source, as suggestions; nothing where the text is too long. */
export function foundIn(
  { parties, systems }: Pick<DatasetStatement, 'parties' | 'systems'>,
  { text = '', date }: Source,
): readonly Found[] {
  return text.length > MAX_LOOKED_THROUGH ? [] : foundFor(text, parties, systems, date);
}

function partyFound({ parties }: DatasetStatement, id: PartyId | undefined): Chosen<Party> | null {
  if (id === undefined) return null;
  if (parties.some((party) => party.id === id)) return { known: id };
  const made = PARTY_TABLE.find((party) => party.id === id);
  return made ? { made } : null;
}

type Prefilled = ReturnType<typeof prefillClaim>;

function systemFound(statement: DatasetStatement, found: Prefilled['system']): Chosen<System> | null {
  if (!found) return null;
  const { system: id, name } = found;
  if (id === null) return { made: newSystem(statement, name) };
  if (statement.systems.some((system) => system.id === id)) return { known: id };
  const made = CURATED_SYSTEMS.find(({ system }) => system.id === id)?.system;
  return made ? { made } : null;
}

/** What a claim of these words may be filled in with; a field about which they leave a doubt is not there. */
export function prefilled(
  statement: DatasetStatement,
  source: Source,
  span: PositionSelector,
): Partial<ClaimDraft> {
  const found = prefillClaim(source.text ?? '', span, foundIn(statement, source));
  const { kind, status, quantity, value, date, denial, speaker } = found;
  const [from, to, via] = [found.from, found.to, found.via].map((one) => partyFound(statement, one?.party));
  const system = systemFound(statement, found.system);
  return {
    ...(denial && { stance: 'contradicts' }),
    ...(kind && { kind: kind.relationship }),
    ...(from && { from }),
    ...(to && { to }),
    ...(via && { via: [via] }),
    ...(system && { system }),
    ...(status?.status && { status: status.status }),
    ...(date && { date: date.date }),
    ...(quantity && { quantity: quantity.quantity }),
    // Whether it is for one or for all, the words seldom say: it is shown as it is taken, and may be changed.
    ...(value && { value: { ...value.money, scope: 'package' } }),
    ...(speaker && { speaker: speaker.speaker }),
  };
}
