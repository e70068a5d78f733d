import { readFileSync } from 'node:fs';
import type { Citation, Claim } from '../src/domain/model/claim';
import type { DatasetStatement } from '../src/domain/model/dataset';
import type { RelationshipId } from '../src/domain/model/ids';

const FILE = new URL('../public/datasets/russia-venezuela-iran.json', import.meta.url);

/** What the shipped case file states. */
export const shippedCaseFile = (): DatasetStatement => JSON.parse(readFileSync(FILE, 'utf8')).data;

/** A relationship without its id, which is free to choose. */
function relationshipSaid(
  statement: DatasetStatement,
  id: RelationshipId,
): Readonly<Record<string, unknown>> {
  const { kind, from, to, system, via, about, scope } =
    statement.relationships.find((one) => one.id === id) ?? {};
  return { kind, from, to, system, via, scope, ...(about && { about: relationshipSaid(statement, about) }) };
}

/** The hash of the text that is cited: the same text may go by another id. */
const textOf = ({ sources }: DatasetStatement, { source }: Citation) =>
  sources.find(({ id }) => id === source)?.sha256;

/** All that a claim says, but for ids that are free to choose. */
function said(statement: DatasetStatement, claim: Claim): Readonly<Record<string, unknown>> {
  const { citation } = claim;
  return {
    ...{ relationship: relationshipSaid(statement, claim.relationship), stance: claim.stance },
    ...{ says: claim.says, attribution: claim.attribution, checked: claim.checked },
    citation: { ...citation, source: textOf(statement, citation) },
  };
}

/** A text that is the same for the same content, whatever the order of its keys. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'nothing';

const nameOf = ({ citation }: Claim) =>
  citation.type === 'quotation' ? `“${citation.quote.exact}”` : citation.type;

const isAt = (claim: Claim, text: string, other: Claim, otherText: string | undefined) =>
  text === otherText &&
  claim.citation.type === 'quotation' &&
  other.citation.type === 'quotation' &&
  claim.citation.position.start === other.citation.position.start &&
  claim.citation.position.end === other.citation.position.end;

/** The claims of a case file that quote one of these texts. */
export const claimsOn = (statement: DatasetStatement, texts: ReadonlySet<string>): readonly Claim[] =>
  statement.claims.filter(({ citation }) => texts.has(textOf(statement, citation) ?? ''));

/** Where a case file does not say the same as another of some texts: claim by claim and field by field. */
export function claimsApart(
  is: DatasetStatement,
  should: DatasetStatement,
  texts: ReadonlySet<string>,
): readonly string[] {
  const left = new Set(claimsOn(is, texts));
  const apart: string[] = [];
  for (const claim of claimsOn(should, texts)) {
    const wanted = said(should, claim);
    const text = textOf(should, claim.citation) ?? '';
    const here = [...left].filter((one) => isAt(claim, text, one, textOf(is, one.citation)));
    const same = here.find((one) => inOneOrder(said(is, one)) === inOneOrder(wanted)) ?? here[0];
    if (!same) apart.push(`${nameOf(claim)} is missing, or stands elsewhere`);
    else {
      left.delete(same);
      const found = said(is, same);
      for (const key of Object.keys(wanted))
        if (inOneOrder(found[key]) !== inOneOrder(wanted[key]))
          apart.push(`${nameOf(claim)}: ${key} is ${inOneOrder(found[key])}, not ${inOneOrder(wanted[key])}`);
    }
  }
  return [...apart, ...[...left].map((claim) => `${nameOf(claim)} is no claim of the other`)];
}
