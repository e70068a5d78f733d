import { formatEdtf } from '../../domain/dates/edtf';
import { type Difference, differencesOf, type Saying } from '../../domain/evidence/disagreement';
import type { Claim } from '../../domain/model/claim';
import { sourceOf } from '../../domain/model/dataset';
import type { Relationship } from '../../domain/model/relationship';
import { useDataset } from '../../state/selectors';
import parts from '../../ui/parts.module.css';
import css from './Differences.module.css';

/** What kind of word it is: the source's own, ours after it, or a row. */
const KIND_OF_CITATION: Readonly<Record<Claim['citation']['type'], string>> = {
  quotation: 'quoted',
  paraphrase: 'paraphrase',
  'register-row': 'register',
};

function ClaimRow({ claim: { attribution, citation } }: { claim: Claim }) {
  const dataset = useDataset();
  return (
    <tr>
      <td>
        <span>{attribution.speaker}</span>
        <span className={parts.hidden}>, </span>
        <span className={css.kind}>{formatEdtf(attribution.date)}</span>
      </td>
      <td>
        <cite>{sourceOf(dataset, citation.source).publisher}</cite>
        <span className={parts.hidden}>, </span>
        <span className={css.kind}>{KIND_OF_CITATION[citation.type]}</span>
      </td>
    </tr>
  );
}

function SayingRows({ saying: { words, claims, shown } }: { saying: Saying }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={css.value}>
          <span>{words}</span>
          {shown && <span className={parts.hidden}>, </span>}
          {shown && <span className={css.shown}>shown in graph and table</span>}
        </th>
      </tr>
      {claims.map((claim) => (
        <ClaimRow key={claim.id} claim={claim} />
      ))}
    </tbody>
  );
}

function DifferenceTable({
  difference: { title, sayings, conflicting, because },
}: {
  difference: Difference;
}) {
  return (
    <div className={css.difference}>
      <table className={css.table}>
        <caption>
          <b>{title}</b>
          <span>
            {conflicting ? ': the sources contradict one another' : ': the sources differ in detail'}
          </span>
        </caption>
        <thead>
          <tr className={css.head}>
            <th scope="col">Who says so, when</th>
            <th scope="col">Source, kind</th>
          </tr>
        </thead>
        {sayings.map((saying) => (
          <SayingRows key={saying.words} saying={saying} />
        ))}
      </table>
      <p className={css.because}>{`The graph and the table show the first value, because ${because}.`}</p>
    </div>
  );
}

/** Every field on which the sources differ, value by value, with who says so. */
export function Differences({ relationship }: { relationship: Relationship }) {
  const differences = differencesOf(relationship.claims, relationship.events);
  if (differences.length === 0) return null;
  return (
    <section aria-label="Where the sources differ" className={css.differences}>
      <h3 className={parts.heading}>Where the sources differ</h3>
      {differences.map((difference) => (
        <DifferenceTable key={difference.field} difference={difference} />
      ))}
    </section>
  );
}
