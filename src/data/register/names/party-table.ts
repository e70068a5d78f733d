import { partyId } from '../../../domain/model/ids';
import type { Alias, Party, PartyKind } from '../../../domain/model/party';
import { AFRICA } from './parties/africa';
import { AMERICAS } from './parties/americas';
import { ARMED_GROUPS } from './parties/armed-groups';
import { ASIA } from './parties/asia';
import { EUROPE } from './parties/europe';
import { FORMER_STATES } from './parties/former-states';
import { OCEANIA } from './parties/oceania';
import { COMPANIES, ORGANISATIONS, REGIONS, UNKNOWN_PARTIES } from './parties/others';
import { TERRITORIES } from './parties/territories';
import type { PartyRow } from './party-row';

/** The other names that a row lists, each with its type. */
function aliasesOf([, , details = {}]: PartyRow): Alias[] {
  const { full = [], spelling = [], former = [], code = [] } = details;
  return [
    ...full.map((name): Alias => ({ name, type: 'full-name' })),
    ...spelling.map((name): Alias => ({ name, type: 'spelling' })),
    ...former.map((name): Alias => ({ name, type: 'former' })),
    ...code.map((name): Alias => ({ name, type: 'code' })),
  ];
}

/** The parties that rows of one kind stand for. */
function partiesOf(kind: PartyKind, rows: readonly PartyRow[]): Party[] {
  return rows.map((row) => {
    const [id, name, { inText } = {}] = row;
    const nameInText = inText === undefined ? {} : { nameInText: inText };
    return { id: partyId(id), kind, name, ...nameInText, aliases: aliasesOf(row), formerIds: [] };
  });
}

/**
 * The parties that registers name, under the ids that the shipped case file gives them too: every state of today,
 * those that are no more, and the groups and organisations of SIPRI's register. A state is what acts as one, whoever
 * recognises it.
 */
export const PARTY_TABLE: readonly Party[] = [
  ...[AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA].flatMap((rows) => partiesOf('state', rows)),
  ...partiesOf('former-state', FORMER_STATES),
  ...partiesOf('armed-group', ARMED_GROUPS),
  ...partiesOf('international-organisation', ORGANISATIONS),
  ...partiesOf('agency-or-company', COMPANIES),
  ...partiesOf('region', [...REGIONS, ...TERRITORIES]),
  ...partiesOf('unknown', UNKNOWN_PARTIES),
];
