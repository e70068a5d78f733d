import { CONDITION, type Condition, REMARK, type Remark } from '../../domain/model/deal';
import { PARTY_KIND_LABEL, type PartyKind } from '../../domain/model/party';
import { EVIDENCE_MARK, type EvidenceMark, KIND, type Kind } from '../../domain/model/relationship';
import { STATUS, type Status } from '../../domain/model/status';
import { CATEGORY_LABEL, type Category } from '../../domain/model/system';

/** A word of the field, and what it means here. */
interface Term {
  readonly label: string;
  readonly meaning: string;
}

const STATUSES: Readonly<Record<Status, Term>> = STATUS;
const KINDS: Readonly<Record<Kind, { readonly label: string }>> = KIND;
const MARKS: Readonly<Record<EvidenceMark, Term>> = EVIDENCE_MARK;
const CONDITIONS: Readonly<Record<Condition, { readonly label: string }>> = CONDITION;
const REMARKS: Readonly<Record<Remark, Term>> = REMARK;
const CATEGORIES: Readonly<Record<Category, string>> = CATEGORY_LABEL;
const PARTY_KINDS: Readonly<Record<PartyKind, string>> = PARTY_KIND_LABEL;

/** The words of the field: what relationships, parties and weapons can be. */
export const model = {
  statuses: STATUSES,
  kinds: KINDS,
  marks: MARKS,
  conditions: CONDITIONS,
  remarks: REMARKS,
  categories: CATEGORIES,
  partyKinds: PARTY_KINDS,
};
