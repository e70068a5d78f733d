/** Every sign with its words: the rows of the graph's legend, and of the help. */
import type { ReactNode } from 'react';
import type { Detail, SignsInUse } from '../domain/lenses/legend';
import type { EvidenceMark, Kind } from '../domain/model/relationship';
import type { Status } from '../domain/model/status';
import { modelWords } from '../words/model';
import { signsWords } from '../words/signs';
import { dealingRows } from './dealings';
import { type LineSign, lineSign, PARTY_SIGN, SYSTEM_SHAPE } from './encodings';
import { Icon } from './Icon';
import { ICON } from './icons';
import { LineSample } from './LineSample';
import { NodeSample } from './NodeSample';
import css from './Signs.module.css';
import type { SignRow } from './sign-row';

/** These say no more than the kind itself. */
const TOLD_BY_KIND: readonly Status[] = ['voiced', 'in-force'];

const EVIDENCE: Readonly<Record<EvidenceMark, () => ReactNode>> = {
  disputed: () => <Icon shape={ICON.disputed} size={14} />,
  'single-source': () => signsWords().sample,
  'several-sources': () => signsWords().sample,
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
    return { sign: group.sign, words: signsWords().line(kind, told) };
  });
}

const DETAIL: Readonly<Record<Detail, ReactNode>> = {
  category: <NodeSample sign={{ shape: 'stack', icon: ICON.airDefence }} tone="system" />,
  width: (
    <svg aria-hidden="true" width="30" height="16" viewBox="0 0 30 16" className={css.widths}>
      <path d="M1 4 H29" strokeWidth="1.5" />
      <path d="M1 11 H29" strokeWidth="5" />
    </svg>
  ),
  uncertain: <b>38?</b>,
};

function filterRows(): readonly SignRow[] {
  const say = signsWords();
  return [
    { sample: <b>5/22</b>, words: say.inFilters },
    { sample: <Icon shape={ICON.sanctions} size={14} />, words: say.leavesOut },
  ];
}

/** One row for each sign of a picture. */
export function pictureRows({
  lines,
  evidence,
  systems,
  dealings,
  parties,
  details,
}: SignsInUse): readonly SignRow[] {
  const say = signsWords();
  return [
    ...lines.flatMap(({ kind, statuses }) =>
      entriesOf(kind, statuses).map(({ sign, words }) => ({ sample: <LineSample sign={sign} />, words })),
    ),
    ...evidence.map((mark) => ({
      sample: <span className={css[mark]}>{EVIDENCE[mark]()}</span>,
      words: say.evidence[mark],
    })),
    ...systems.map((kind) => ({
      sample: (
        <NodeSample
          sign={{ shape: SYSTEM_SHAPE[kind], icon: kind === 'unnamed' ? ICON.unknown : ICON.airDefence }}
          tone="system"
        />
      ),
      words: say.systems[kind],
    })),
    ...details.map((detail) => ({ sample: DETAIL[detail], words: say.details[detail] })),
    ...dealingRows(dealings),
    ...parties.map((kind) => ({
      sample: <NodeSample sign={PARTY_SIGN[kind]} tone={kind === 'armed-group' ? 'concern' : 'exporter'} />,
      words: modelWords().partyKinds[kind],
    })),
  ];
}

/** The same, and the two signs of the filters. */
export function signRows(signs: SignsInUse): readonly SignRow[] {
  return [...pictureRows(signs), ...filterRows()];
}

/** The rows side by side, as many as there is room for. */
export function Signs({ rows }: { rows: readonly SignRow[] }) {
  return (
    <ul className={css.signs}>
      {rows.map(({ sample, words }) => (
        <li key={words}>
          {sample}
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
