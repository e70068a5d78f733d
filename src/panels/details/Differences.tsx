import { type Difference, differencesOf } from '../../domain/evidence/disagreement';
import type { Claim } from '../../domain/model/claim';
import { sourceOf } from '../../domain/model/dataset';
import type { Relationship } from '../../domain/model/relationship';
import { useDataset } from '../../state/selectors';
import parts from '../../ui/parts.module.css';
import { datesWords } from '../../words/dates';
import { evidenceWords } from '../../words/evidence';
import css from './Differences.module.css';

function ClaimRow({ claim: { attribution, citation } }: { claim: Claim }) {
  const dataset = useDataset();
  return (
    <tr>
      <td>
        <span>{attribution.speaker}</span>
        <span className={parts.hidden}>, </span>
        <span className={css.kind}>{datesWords().inWords(attribution.date)}</span>
      </td>
      <td>
        <cite>{sourceOf(dataset, citation.source).publisher}</cite>
        <span className={parts.hidden}>, </span>
        <span className={css.kind}>{evidenceWords().citations[citation.type]}</span>
      </td>
    </tr>
  );
}

interface StatedProps {
  /** The value in words. */
  readonly words: string;
  readonly stated: Difference['values'][number];
}

function StatedRows({ words, stated: { claims, shown } }: StatedProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={css.value}>
          <span>{words}</span>
          {shown && <span className={parts.hidden}>, </span>}
          {shown && <span className={css.shown}>{evidenceWords().shown}</span>}
        </th>
      </tr>
      {claims.map((claim) => (
        <ClaimRow key={claim.id} claim={claim} />
      ))}
    </tbody>
  );
}

function DifferenceTable({ difference }: { difference: Difference }) {
  const say = evidenceWords();
  const { field, values, conflicting, because } = difference;
  const inWords = say.values(difference);
  return (
    <div className={css.difference}>
      <table className={css.table}>
        <caption>
          <b>{say.field(field)}</b>
          <span>{say.conflict(conflicting)}</span>
        </caption>
        <thead>
          <tr className={css.head}>
            <th scope="col">{say.who}</th>
            <th scope="col">{say.source}</th>
          </tr>
        </thead>
        {values.map((stated, at) => (
          <StatedRows key={inWords[at]} words={inWords[at] ?? ''} stated={stated} />
        ))}
      </table>
      <p className={css.because}>{say.firstShown(because)}</p>
    </div>
  );
}

/** Every field on which the sources differ, value by value, with who says so. */
export function Differences({ relationship }: { relationship: Relationship }) {
  const differences = differencesOf(relationship.claims, relationship.events);
  if (differences.length === 0) return null;
  const title = evidenceWords().differences;
  return (
    <section aria-label={title} className={css.differences}>
      <h3 className={parts.heading}>{title}</h3>
      {differences.map((difference) => (
        <DifferenceTable key={difference.field} difference={difference} />
      ))}
    </section>
  );
}
