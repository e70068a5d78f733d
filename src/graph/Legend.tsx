import { type ReactNode, useMemo, useState } from 'react';
import { type SignsInUse, signsInUse } from '../domain/legend';
import { PARTY_KIND_LABEL } from '../domain/party';
import type { EvidenceMark, Kind } from '../domain/relationship';
import { STATUS, type Status } from '../domain/status';
import type { SystemKind } from '../domain/system';
import { graphOf, useDataset, useFacetIndex, visibleOf } from '../state/selectors';
import { useApp } from '../state/store';
import { type LineSign, lineSign, PARTY_SIGN, SYSTEM_SHAPE } from '../ui/encodings';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import { LineSample } from '../ui/LineSample';
import { NodeSample } from '../ui/NodeSample';
import parts from '../ui/parts.module.css';
import css from './Legend.module.css';
import { isLegendOpen, rememberLegend } from './legend-memory';

/** What a line stands for, as a thing and not as a deed; a supply is told by its status alone. */
const KIND_WORDS: Readonly<Record<Kind, string>> = {
  supplies: '',
  'licenses-production': 'licence to produce',
  finances: 'finance',
  'exports-for': 'export agency',
  sanctions: 'sanctions',
  'objects-to': 'objection',
  'diversion-concern': 'feared to go on',
};

/** These say no more than the kind itself. */
const TOLD_BY_KIND: readonly Status[] = ['voiced', 'in-force'];

/** Statuses that share a line and are told apart by their words alone. */
const PLAINER: Partial<Record<Status, string>> = {
  confirmed: 'confirmed (it goes ahead)',
  delivered: 'delivered (it arrived)',
};

const SYSTEM_WORDS: Readonly<Record<SystemKind, string>> = {
  system: 'weapon system',
  class: 'class of weapons',
  unnamed: 'weapon not named',
};

const EVIDENCE: Readonly<Record<EvidenceMark, { readonly sample: ReactNode; readonly words: string }>> = {
  disputed: { sample: <Icon shape={ICON.disputed} size={14} />, words: 'sources disagree' },
  'single-source': { sample: 'words', words: 'one source' },
  'several-sources': { sample: 'words', words: 'two sources or more' },
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
  return [...groups.values()].map((group) => {
    const told = group.statuses.filter((status) => !TOLD_BY_KIND.includes(status));
    const labels = told.map((status) => (kind === 'supplies' && PLAINER[status]) || STATUS[status].label);
    return { sign: group.sign, words: [KIND_WORDS[kind], ...labels].filter(Boolean).join(', ') };
  });
}

function Entry({ sample, words }: { sample: ReactNode; words: string }) {
  return (
    <li>
      {sample}
      <span>{words}</span>
    </li>
  );
}

function Signs({ signs }: { signs: SignsInUse }) {
  return (
    <ul className={css.signs}>
      {signs.lines.flatMap(({ kind, statuses }) =>
        entriesOf(kind, statuses).map(({ sign, words }) => (
          <Entry key={words} sample={<LineSample sign={sign} />} words={words} />
        )),
      )}
      {signs.evidence.map((mark) => (
        <Entry
          key={mark}
          sample={<span className={css[mark]}>{EVIDENCE[mark].sample}</span>}
          words={EVIDENCE[mark].words}
        />
      ))}
      {signs.systems.map((kind) => (
        <Entry
          key={kind}
          sample={
            <NodeSample
              sign={{ shape: SYSTEM_SHAPE[kind], icon: kind === 'unnamed' ? ICON.unknown : ICON.airDefence }}
              tone="system"
            />
          }
          words={SYSTEM_WORDS[kind]}
        />
      ))}
      {signs.parties.map((kind) => (
        <Entry
          key={kind}
          sample={
            <NodeSample sign={PARTY_SIGN[kind]} tone={kind === 'armed-group' ? 'concern' : 'exporter'} />
          }
          words={PARTY_KIND_LABEL[kind]}
        />
      ))}
      <Entry sample={<b>5/22</b>} words="in the filters: 5 of 22 shown" />
      <Entry sample={<Icon shape={ICON.sanctions} size={14} />} words="in the filters: leave out" />
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
  const [open, setOpen] = useState(isLegendOpen);
  return (
    <details
      className={css.legend}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open === open) return;
        setOpen(currentTarget.open);
        rememberLegend(currentTarget.open);
      }}
    >
      <summary className={parts.heading}>Legend</summary>
      <Signs signs={signs} />
    </details>
  );
}
