/** A claim while it is being made: what is known of it so far, field by field. */
import { type EdtfDate, UNDATED } from '../dates/edtf';
import type { Attribution, Claim, PositionSelector, Stance, Statement } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import type { Condition } from '../model/deal';
import type { ClaimId, RelationshipId, SourceId } from '../model/ids';
import type { Party } from '../model/party';
import type { Money, Quantity } from '../model/quantity';
import type { Kind, RelationshipStatement } from '../model/relationship';
import type { Status } from '../model/status';
import type { System } from '../model/system';
import type { Quotation } from './reworded';

/** Something that the case file has, by its id, or that the claim brings along. */
export type Chosen<Item extends { readonly id: string }> =
  | { readonly known: Item['id'] }
  | { readonly made: Item };

/** The words that a claim rests on: where they stand in the text, in code points, or our own words for them. */
export type DraftWords =
  | {
      readonly type: 'quotation';
      readonly position: PositionSelector;
      /** The words right before them that they point back to; absent where they need none. */
      readonly lead?: string;
      /** What was chosen, since the text was corrected and has other words there now, or none: absent where it has the same. */
      readonly was?: Pick<Quotation, 'quote' | 'position' | 'lead'>;
    }
  | { readonly type: 'paraphrase'; readonly text: string };

/** A claim while it is being made. Null is what nobody has said yet. */
export interface ClaimDraft {
  /** The claim that it will take the place of; null for a new one. */
  readonly id: ClaimId | null;
  readonly source: SourceId;
  readonly words: DraftWords;
  readonly stance: Stance;
  /** The relationship that it is about, where the case file has it already; its parts are then not asked for. */
  readonly about: RelationshipId | null;
  readonly kind: Kind;
  readonly from: Chosen<Party> | null;
  readonly to: Chosen<Party> | null;
  readonly via: readonly Chosen<Party>[];
  readonly system: Chosen<System> | null;
  /** For an objection: the relationship that it objects to. */
  readonly objectsTo: RelationshipId | null;
  readonly scope: string;
  /** The condition of the goods; null where it is not told. */
  readonly condition: Condition | null;
  readonly status: Status | null;
  /** When it happened; null where nobody tells when. */
  readonly date: EdtfDate | null;
  readonly quantity: Quantity | null;
  readonly value: Money | null;
  readonly speaker: string;
  /** The speaker inside a sentence; empty where that is no other. */
  readonly speakerInText: string;
  readonly role: string;
  readonly speaksFor: Chosen<Party> | null;
  /** Whether the source leaves open who says so. */
  readonly unnamed: boolean;
  readonly through: string;
  /** When it was said. */
  readonly saidOn: EdtfDate | null;
  /** Who held it against its source; empty where nobody has said so. */
  readonly checkedBy: string;
  readonly checkedOn: EdtfDate | null;
}

/** A draft in which nothing is said yet but what it rests on. */
export function emptyDraft(source: SourceId, words: DraftWords): ClaimDraft {
  return {
    ...{ id: null, source, words, stance: 'supports', about: null, kind: 'supplies' },
    ...{ from: null, to: null, via: [], system: null, objectsTo: null, scope: '' },
    condition: null,
    ...{ status: null, date: null, quantity: null, value: null },
    ...{ speaker: '', speakerInText: '', role: '', speaksFor: null, unnamed: false, through: '' },
    ...{ saidOn: null, checkedBy: '', checkedOn: null },
  };
}

/** The id of what was chosen. */
export const chosenId = <Item extends { readonly id: string }>(chosen: Chosen<Item>): Item['id'] =>
  'known' in chosen ? chosen.known : chosen.made.id;

/** What a claim says first of a field: a draft has one value of each. */
export function firstOf<Field extends Statement['field']>(
  says: readonly Statement[],
  field: Field,
): Extract<Statement, { field: Field }> | undefined {
  return says.find((one): one is Extract<Statement, { field: Field }> => one.field === field);
}

/** The parts of a relationship as a draft has them, should its claim turn out to be about another one. */
const partsOf = (relationship: RelationshipStatement) => ({
  from: { known: relationship.from },
  to: { known: relationship.to },
  via: relationship.via.map((known) => ({ known })),
  system: relationship.system ? { known: relationship.system } : null,
  objectsTo: relationship.about ?? null,
  scope: relationship.scope ?? '',
  condition: relationship.condition ?? null,
});

/** Who says so, as a draft has it. */
const speakerOf = ({ speaker, speakerInText, role, party, unnamed, through, date }: Attribution) => ({
  speaker,
  ...{ speakerInText: speakerInText ?? '', role: role ?? '', through: through ?? '' },
  speaksFor: party ? { known: party } : null,
  ...{ unnamed: unnamed ?? false, saidOn: date },
});

/** A claim of the case file as a draft, to be mended; null where it rests on the row of a register. */
export function draftOf({ relationships }: DatasetStatement, claim: Claim): ClaimDraft | null {
  const { citation: cited } = claim;
  const relationship = relationships.find(({ id }) => id === claim.relationship);
  if (cited.type === 'register-row' || !relationship) return null;
  const says = <Field extends Statement['field']>(field: Field) => firstOf(claim.says, field);
  const status = says('status');
  return {
    ...emptyDraft(
      cited.source,
      cited.type === 'quotation'
        ? {
            ...{ type: 'quotation', position: cited.position },
            ...(cited.lead !== undefined && { lead: cited.lead }),
          }
        : { type: 'paraphrase', text: cited.text },
    ),
    ...{ id: claim.id, stance: claim.stance, about: claim.relationship, kind: relationship.kind },
    ...partsOf(relationship),
    status: status?.status ?? null,
    date: status && status.date !== UNDATED ? status.date : null,
    quantity: says('quantity')?.quantity ?? null,
    value: says('value')?.value ?? null,
    ...speakerOf(claim.attribution),
    checkedBy: claim.checked?.by ?? '',
    checkedOn: claim.checked?.on ?? null,
  };
}
