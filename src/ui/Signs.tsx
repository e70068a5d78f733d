/** Every sign with its words: the rows of the graph's legend, and of the help. */
import type { ReactNode } from 'react';
import type { SignsInUse } from '../domain/lenses/legend';
import type { EvidenceMark } from '../domain/model/relationship';
import { signsWords } from '../words/views/signs';
import { Icon } from './Icon';
import { ICON } from './icons';
import { LineSample } from './LineSample';
import { laterPart } from './later-part';
import { NodeSample } from './NodeSample';
import css from './Signs.module.css';
import { type LaterLook, type SignLook, signEntries } from './sign-entries';
import type { SignRow } from './sign-row';

/** What is seen in cells or on discs comes with these. */
const LATER = laterPart(() => import('./LaterSample'));

/** Nothing stands for it where it does not arrive: then no cells or discs did either. */
function SampleLater({ look }: { readonly look: LaterLook }) {
  const { module } = LATER.use(true);
  return module && <module.LaterSample look={look} />;
}

const EVIDENCE: Readonly<Record<EvidenceMark, () => ReactNode>> = {
  disputed: () => <Icon shape={ICON.disputed} size={14} />,
  'single-source': () => signsWords().sample,
  'several-sources': () => signsWords().sample,
};

function sampleOf(look: SignLook): ReactNode {
  switch (look.type) {
    case 'line':
      return <LineSample sign={look.sign} />;
    case 'node':
      return <NodeSample sign={look.sign} tone={look.tone} />;
    case 'evidence':
      return <span className={css[look.mark]}>{EVIDENCE[look.mark]()}</span>;
    case 'width':
      return (
        <svg aria-hidden="true" width="30" height="16" viewBox="0 0 30 16" className={css.widths}>
          <path d="M1 4 H29" strokeWidth="1.5" />
          <path d="M1 11 H29" strokeWidth="5" />
        </svg>
      );
    case 'uncertain':
      return <b>{signsWords().uncertainSample}</b>;
    default:
      return <SampleLater look={look} />;
  }
}

function filterRows(): readonly SignRow[] {
  const say = signsWords();
  return [
    { sample: <b>5/22</b>, words: say.inFilters },
    { sample: <Icon shape={ICON.sanctions} size={14} />, words: say.leavesOut },
  ];
}

/** One row for each sign of a picture; in other words, where these are told. */
export function pictureRows(signs: SignsInUse, entries = signEntries(signs)): readonly SignRow[] {
  return entries.map(({ look, words }) => ({ sample: sampleOf(look), words }));
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
