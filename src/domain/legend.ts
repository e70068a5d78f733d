/** The signs in use among the visible relationships, so that the legend explains these and no others. */
import type { Dataset } from './dataset';
import { PARTY_KINDS, type PartyKind } from './party';
import { EVIDENCE_MARKS, type EvidenceMark, KINDS, type Kind, type Relationship } from './relationship';
import { STATUSES, type Status } from './status';
import { SYSTEM_KINDS, type SystemKind } from './system';
import type { LensGraph } from './systems-lens';

/** Everything that a reader of the picture has to know the sign of. */
export interface SignsInUse {
  readonly lines: readonly { readonly kind: Kind; readonly statuses: readonly Status[] }[];
  readonly evidence: readonly EvidenceMark[];
  readonly parties: readonly PartyKind[];
  readonly systems: readonly SystemKind[];
}

/** The signs that a graph of these relationships uses, each kind in its own order. */
export function signsInUse(
  dataset: Dataset,
  graph: LensGraph,
  relationships: readonly Relationship[],
): SignsInUse {
  const ids = new Set<string>(graph.nodes.map(({ id }) => id));
  const parties = new Set(
    [...dataset.parties.values()].filter(({ id }) => ids.has(id)).map(({ kind }) => kind),
  );
  const systems = new Set(
    [...dataset.systems.values()].filter(({ id }) => ids.has(id)).map(({ kind }) => kind),
  );
  const statusesOf = (kind: Kind) => {
    const used = new Set(relationships.filter((r) => r.kind === kind).map(({ status }) => status));
    return STATUSES.filter((status) => used.has(status));
  };
  return {
    lines: KINDS.map((kind) => ({ kind, statuses: statusesOf(kind) })).filter(
      ({ statuses }) => statuses.length > 0,
    ),
    evidence: EVIDENCE_MARKS.filter((mark) => relationships.some(({ marks }) => marks.includes(mark))),
    parties: PARTY_KINDS.filter((kind) => parties.has(kind)),
    systems: SYSTEM_KINDS.filter((kind) => systems.has(kind)),
  };
}
