/** Every sign with its words: the rows of the graph's legend, and of the help. */
import type { ReactNode } from 'react';
import type { Detail, SignsInUse } from '../domain/lenses/legend';
import { PARTY_KIND_LABEL } from '../domain/model/party';
import type { EvidenceMark, Kind } from '../domain/model/relationship';
import { STATUS, type Status } from '../domain/model/status';
import type { SystemKind } from '../domain/model/system';
import { dealingRows } from './dealings';
import { type LineSign, lineSign, PARTY_SIGN, SYSTEM_SHAPE } from './encodings';
import { Icon } from './Icon';
import { ICON } from './icons';
import { LineSample } from './LineSample';
import { NodeSample } from './NodeSample';
import css from './Signs.module.css';
import type { SignRow } from './sign-row';

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
  'several-sources': { sample: 'words', words: 'two sources or more say so' },
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

const DETAIL: Readonly<Record<Detail, SignRow>> = {
  category: {
    sample: <NodeSample sign={{ shape: 'stack', icon: ICON.airDefence }} tone="system" />,
    words: 'category, which can be opened into its systems',
  },
  width: {
    sample: (
      <svg aria-hidden="true" width="30" height="16" viewBox="0 0 30 16" className={css.widths}>
        <path d="M1 4 H29" strokeWidth="1.5" />
        <path d="M1 11 H29" strokeWidth="5" />
      </svg>
    ),
    words: 'wider line: more of what “Width” counts',
  },
  uncertain: { sample: <b>38?</b>, words: 'uncertain in the source' },
};

const IN_FILTERS: readonly SignRow[] = [
  { sample: <b>5/22</b>, words: 'in filters: 5 of 22 shown' },
  { sample: <Icon shape={ICON.sanctions} size={14} />, words: 'leaves out' },
];

/** One row for each sign of a picture. */
export function pictureRows({
  lines,
  evidence,
  systems,
  dealings,
  parties,
  details,
}: SignsInUse): readonly SignRow[] {
  return [
    ...lines.flatMap(({ kind, statuses }) =>
      entriesOf(kind, statuses).map(({ sign, words }) => ({ sample: <LineSample sign={sign} />, words })),
    ),
    ...evidence.map((mark) => ({
      sample: <span className={css[mark]}>{EVIDENCE[mark].sample}</span>,
      words: EVIDENCE[mark].words,
    })),
    ...systems.map((kind) => ({
      sample: (
        <NodeSample
          sign={{ shape: SYSTEM_SHAPE[kind], icon: kind === 'unnamed' ? ICON.unknown : ICON.airDefence }}
          tone="system"
        />
      ),
      words: SYSTEM_WORDS[kind],
    })),
    ...details.map((detail) => DETAIL[detail]),
    ...dealingRows(dealings),
    ...parties.map((kind) => ({
      sample: <NodeSample sign={PARTY_SIGN[kind]} tone={kind === 'armed-group' ? 'concern' : 'exporter'} />,
      words: PARTY_KIND_LABEL[kind],
    })),
  ];
}

/** The same, and the two signs of the filters. */
export function signRows(signs: SignsInUse): readonly SignRow[] {
  return [...pictureRows(signs), ...IN_FILTERS];
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
