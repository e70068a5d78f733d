import { useMemo, useState } from 'react';
import { type SignsInUse, signsInUse } from '../domain/legend';
import { PARTY_KIND_LABEL } from '../domain/party';
import { EVIDENCE_MARK, type EvidenceMark, KIND, type Kind } from '../domain/relationship';
import { STATUS, type Status } from '../domain/status';
import type { SystemKind } from '../domain/system';
import { graphOf, useDataset, useFacetIndex, visibleOf } from '../state/selectors';
import { useApp } from '../state/store';
import { type LineSign, lineSign, PARTY_SIGN, SYSTEM_SHAPE } from '../ui/encodings';
import { ICON } from '../ui/icons';
import { LineSample } from '../ui/LineSample';
import { NodeSample } from '../ui/NodeSample';
import parts from '../ui/parts.module.css';
import { DISPUTED_SIGN } from './columns/elements';
import css from './Legend.module.css';

const SYSTEM_WORDS: Readonly<Record<SystemKind, string>> = {
  system: 'weapon system',
  class: 'class, type not named',
  unnamed: 'not named by the source',
};

/** What stands on a line, or how its words are framed, for each mark that has a sign. */
const EVIDENCE_SAMPLE: Readonly<Record<EvidenceMark, string>> = {
  disputed: DISPUTED_SIGN,
  'single-source': 'words',
  'several-sources': 'words',
};

interface LineEntry {
  readonly sign: LineSign;
  readonly words: string;
}

/** One entry for each line that looks different, with the statuses that share it. */
function entriesOf(kind: Kind, statuses: readonly Status[]): LineEntry[] {
  const groups = new Map<string, { sign: LineSign; statuses: Status[] }>();
  for (const status of statuses) {
    const sign = lineSign(kind, status);
    const key = JSON.stringify(sign);
    const group = groups.get(key) ?? { sign, statuses: [] };
    group.statuses.push(status);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({
    sign: group.sign,
    words: `${KIND[kind].label}: ${group.statuses.map((status) => STATUS[status].label).join(', ')}`,
  }));
}

function Signs({ signs }: { signs: SignsInUse }) {
  return (
    <ul className={css.signs}>
      {signs.lines.flatMap(({ kind, statuses }) =>
        entriesOf(kind, statuses).map(({ sign, words }) => (
          <li key={words}>
            <LineSample sign={sign} />
            <span>{words}</span>
          </li>
        )),
      )}
      {signs.evidence.map((mark) => (
        <li key={mark}>
          <span className={css[mark]}>{EVIDENCE_SAMPLE[mark]}</span>
          <span>{EVIDENCE_MARK[mark].meaning}</span>
        </li>
      ))}
      {signs.systems.map((kind) => (
        <li key={kind}>
          <NodeSample
            sign={{ shape: SYSTEM_SHAPE[kind], icon: kind === 'unnamed' ? ICON.unknown : ICON.airDefence }}
            tone="system"
          />
          <span>{SYSTEM_WORDS[kind]}</span>
        </li>
      ))}
      {signs.parties.map((kind) => (
        <li key={kind}>
          <NodeSample sign={PARTY_SIGN[kind]} tone={kind === 'armed-group' ? 'concern' : 'exporter'} />
          <span>{PARTY_KIND_LABEL[kind]}</span>
        </li>
      ))}
    </ul>
  );
}

/** Explains every sign in use, and no other. */
export function Legend() {
  const dataset = useDataset();
  const graph = useApp(graphOf);
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const signs = useMemo(() => signsInUse(dataset, index, graph, visible), [dataset, index, graph, visible]);
  // Where there is little room the graph comes first, and the legend is one step away.
  const [roomy] = useState(() => matchMedia('(width >= 60rem) and (height >= 60rem)').matches);
  return (
    <details className={css.legend} open={roomy}>
      <summary className={parts.heading}>Legend</summary>
      <Signs signs={signs} />
    </details>
  );
}
