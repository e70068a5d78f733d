import { useMemo } from 'react';
import { disputedBeside } from '../../domain/evidence/sides';
import { weightOf } from '../../domain/lenses/weight';
import { partyOf, relationshipOf, systemIdOf } from '../../domain/model/dataset';
import { KIND, type Relationship } from '../../domain/model/relationship';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { lineSign } from '../../ui/encodings';
import { Later } from '../../ui/Later';
import { LineSample } from '../../ui/LineSample';
import parts from '../../ui/parts.module.css';
import { datesWords } from '../../words/deals/dates';
import { evidenceWords } from '../../words/deals/evidence';
import { meaningsWords } from '../../words/deals/meanings';
import { modelWords } from '../../words/deals/model';
import { quantitiesWords } from '../../words/deals/quantities';
import { relationshipsWords } from '../../words/deals/relationships';
import { commonWords } from '../../words/page/common';
import { detailsWords } from '../../words/questions/details';
import { CiteButton } from '../cite/CiteButton';
import { EvidenceBadges } from '../common/EvidenceBadges';
import { BANDS } from '../common/later-bands';
import section from '../common/Section.module.css';
import { Aftermath } from './Aftermath';
import { Claims } from './Claims';
import { DealTimeline } from './DealTimeline';
import css from './Details.module.css';
import { DetailsTitle } from './DetailsTitle';
import { Differences } from './Differences';
import { OfCaseFile } from './OfCaseFile';
import { ReportedBy } from './ReportedBy';
import { SameDeal } from './SameDeal';
import { SelectLink } from './SelectLink';
import { Trail } from './Trail';

/** What it is worth, and what of it is told to have come so far, which may be in another currency and is no other price. */
function moneyOf({ value, claims }: Relationship): string {
  const said = claims.flatMap(({ stance, says }) => (stance === 'contradicts' ? [] : says));
  const come = said.flatMap((of) => (of.field === 'value' && of.value.scope === 'delivered' ? of.value : []));
  return [
    ...new Set([...(value ? [value] : []), ...come].map((money) => quantitiesWords().money(money))),
  ].join('; ');
}

function Facts({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const { kind, quantity, via, about, scope } = relationship;
  const money = moneyOf(relationship);
  const say = detailsWords();
  return (
    <dl className={css.facts}>
      <dt>{say.facts.kind}</dt>
      <dd>{modelWords().kinds[kind].label}</dd>
      {KIND[kind].carriesGoods && (
        <>
          <dt>{say.facts.quantity}</dt>
          <dd>{quantitiesWords().inFull(quantity)}</dd>
        </>
      )}
      {money && (
        <>
          <dt>{say.facts.value}</dt>
          <dd>{money}</dd>
        </>
      )}
      {via.length > 0 && (
        <>
          <dt>{say.facts.through}</dt>
          <dd>
            {via.map((id) => (
              <SelectLink key={id} to={id} words={partyOf(dataset, id).name} />
            ))}
          </dd>
        </>
      )}
      {about && (
        <>
          <dt>{say.facts.about}</dt>
          <dd>
            <SelectLink
              to={about}
              words={relationshipsWords().sentence(dataset, relationshipOf(dataset, about))}
            />
          </dd>
        </>
      )}
      {scope && (
        <>
          <dt>{say.facts.concerns}</dt>
          <dd>{scope}</dd>
        </>
      )}
    </dl>
  );
}

/** One relationship: a sentence, what is known of it, and the words of the sources that say so. */
export function RelationshipDetails({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const { kind, status, asOf } = relationship;
  const disputed = disputedBeside(relationship);
  const row = useFacetIndex().relationships.rowOf(relationship.id);
  const thing = useMemo(() => ({ type: 'relationship', id: relationship.id }) as const, [relationship]);
  return (
    <>
      <Trail from={relationship.from} to={relationship.to} system={systemIdOf(dataset, relationship)} />
      <DetailsTitle title={relationshipsWords().sentence(dataset, relationship)} />
      <p className={css.badges}>
        <LineSample sign={lineSign(kind, status)} />
        <span className={parts.badge}>{modelWords().nameOfStatus(relationship)}</span>
        <EvidenceBadges relationship={relationship} />
        <ReportedBy relationship={relationship} />
        <span className={css.date}>{datesWords().line(asOf)}</span>
        <span className={section.soft}>
          {detailsWords().statusMeans(
            meaningsWords().ofStatus(relationship),
            commonWords().weight(weightOf(relationship)),
          )}
        </span>
      </p>
      {row !== null && <OfCaseFile rows={Uint32Array.of(row)} />}
      {disputed.length > 0 && <p className={css.because}>{evidenceWords().contradictOn(disputed)}</p>}
      <Aftermath relationship={relationship} />
      <Claims relationship={relationship} />
      <SameDeal relationship={relationship} />
      <Differences relationship={relationship} />
      <DealTimeline relationship={relationship} />
      <Later part={BANDS} what={detailsWords().bandsInText}>
        {({ DealBands }) => <DealBands relationship={relationship} />}
      </Later>
      <Facts relationship={relationship} />
      <p>
        <CiteButton thing={thing} />
      </p>
    </>
  );
}
