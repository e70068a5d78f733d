import { UNDATED } from '../src/domain/dates/edtf';
import { firstOf } from '../src/domain/desk/claim-draft';
import { unitsOf } from '../src/domain/desk/paragraphs';
import type { Claim } from '../src/domain/model/claim';
import type { RelationshipId } from '../src/domain/model/ids';
import { model } from '../src/words/en/deals/model';
import { claimForm } from '../src/words/en/desk/claim';
import { desk as deskWords } from '../src/words/en/desk/desk';
import type { NamedByKeys, WantedClaim } from './pages/claim-by-keys';
import { shippedCaseFile } from './same-claims';

const SHIPPED = shippedCaseFile();

/** What has this id in a list of the shipped case file. @throws Error where nothing has */
export const item = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`The case file has no ${id}.`);
  return found;
};

function party(id: string): NamedByKeys {
  const { name, kind, nameInText = '' } = item(SHIPPED.parties, id);
  const about = [
    ['What it is', model.partyKinds[kind]],
    ['Name in a sentence', nameInText],
    ['Id', id],
  ] as const;
  return { name, about };
}

function system(id: string): NamedByKeys {
  const { name, kind, nameInText = '', description, category = 'other' } = item(SHIPPED.systems, id);
  const about = [
    ['What it is, in two or three words', description],
    ['One type, or a class', kind === 'unnamed' ? '' : deskWords.names.systemKinds[kind]],
    ['Category', model.categories[category]],
    ['Name in a sentence', nameInText],
    ['Id', id],
  ] as const;
  return { name, about };
}

const sayings = ({ says }: Claim) => {
  const status = firstOf(says, 'status');
  return {
    status: status ? model.statuses[status.status].label : claimForm.noStatus,
    date: status && status.date !== UNDATED ? status.date : null,
    quantity: firstOf(says, 'quantity')?.quantity ?? null,
  };
};

const speaker = ({
  attribution: { speaker: name, speakerInText, role, party: of, unnamed, through, date },
}: Claim) => ({
  ...{ speaker: name, speakerInText: speakerInText ?? '', role: role ?? '', through: through ?? '' },
  ...{ speaksFor: of ? party(of) : null, unnamed: unnamed ?? false, saidOn: date },
});

/** The names that the topic of a relationship has. */
function namesIn(id: RelationshipId): readonly string[] {
  const { from, to, system: of } = item(SHIPPED.relationships, id);
  const weapon = of && item(SHIPPED.systems, of);
  return [
    item(SHIPPED.parties, from).name,
    item(SHIPPED.parties, to).name,
    weapon ? (weapon.nameInText ?? weapon.name) : '',
  ];
}

/** What has to be filled in for a claim of the case file. @param made the relationships that are there already */
export function wanted(claim: Claim, made: ReadonlySet<RelationshipId>): WantedClaim {
  const { citation } = claim;
  if (citation.type !== 'quotation') throw new Error(`${claim.id} quotes nothing.`);
  const relationship = item(SHIPPED.relationships, claim.relationship);
  const { text = '' } = item(SHIPPED.sources, citation.source);
  const [via] = relationship.via;
  return {
    ...{ text, place: unitsOf(text, citation.position), lead: citation.lead ?? '' },
    ...{ joins: made.has(relationship.id), kind: model.kinds[relationship.kind].label },
    ...{ from: party(relationship.from), to: party(relationship.to) },
    ...{ system: relationship.system ? system(relationship.system) : null, via: via ? party(via) : null },
    scope: relationship.scope ?? '',
    objectsTo: relationship.about ? namesIn(relationship.about) : null,
    ...sayings(claim),
    ...speaker(claim),
    stance: claimForm.stances[claim.stance],
  };
}
