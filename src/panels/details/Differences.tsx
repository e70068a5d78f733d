import { type Difference, differencesOf } from '../../domain/evidence/differences';
import type { Claim } from '../../domain/model/claim';
import { sourceOf } from '../../domain/model/dataset';
import type { DisputedField, Reason } from '../../domain/model/reason';
import type { Relationship } from '../../domain/model/relationship';
import { useDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { Quoted } from '../../ui/Quoted';
import { datesWords } from '../../words/deals/dates';
import { evidenceWords } from '../../words/deals/evidence';
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

interface DifferenceProps {
  readonly difference: Difference;
  readonly reasons: readonly Reason[];
  /** All that are about the relationship. */
  readonly claims: readonly Claim[];
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

/** Why one value is held for the right one, in the words of a person: beside the rule, and plainly not it. */
function ReasonGiven({ reason, claims }: { reason: Reason; claims: readonly Claim[] }) {
  const say = evidenceWords();
  const deciding = claims.filter(({ id }) => reason.claims.includes(id));
  const speakers = [...new Set(deciding.map(({ attribution }) => attribution.speaker))];
  return (
    <div className={css.reason}>
      <p>{say.reason}</p>
      <blockquote>
        <Quoted words={reason.words} />
      </blockquote>
      {speakers.length > 0 && <p>{say.decidedBy(speakers)}</p>}
    </div>
  );
}

function DifferenceTable({ difference, reasons, claims }: DifferenceProps) {
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
      {reasons.map((reason) => (
        <ReasonGiven key={reason.words} {...{ reason, claims }} />
      ))}
    </div>
  );
}

/** Every field on which the sources differ, value by value, with who says so, and what somebody holds for right. */
export function Differences({
  relationship: { claims, events, reasons = [] },
}: {
  relationship: Relationship;
}) {
  const differences = differencesOf(claims, events);
  const differing = new Set<DisputedField>(differences.map(({ field }) => field));
  const besides = reasons.filter(({ field }) => !differing.has(field));
  if (differences.length + besides.length === 0) return null;
  const say = evidenceWords();
  const title = differences.length > 0 ? say.differences : say.reasonsBesides;
  return (
    <section aria-label={title} className={css.differences}>
      <h3 className={parts.heading}>{title}</h3>
      {differences.map((difference) => (
        <DifferenceTable
          key={difference.field}
          difference={difference}
          reasons={reasons.filter(({ field }) => field === difference.field)}
          claims={claims}
        />
      ))}
      {besides.map((reason) => (
        <div key={`${reason.field} ${reason.words}`} className={css.difference}>
          <b>{say.field(reason.field)}</b>
          <ReasonGiven {...{ reason, claims }} />
        </div>
      ))}
    </section>
  );
}
