import { useMemo } from 'react';
import type { Claim } from '../domain/claim';
import { partyOf, relationshipOf, systemIdOf, systemOf } from '../domain/dataset';
import type { SelectableId } from '../domain/ids';
import { formatMoney, formatQuantity } from '../domain/quantity';
import { KIND, type Relationship } from '../domain/relationship';
import { STATUS } from '../domain/status';
import { relationshipSentence } from '../domain/wording';
import { select } from '../state/actions';
import { useDataset } from '../state/selectors';
import { lineSign } from '../ui/encodings';
import { LineSample } from '../ui/LineSample';
import parts from '../ui/parts.module.css';
import { Aftermath } from './Aftermath';
import { CiteButton } from './CiteButton';
import { ClaimCard } from './ClaimCard';
import { DealTimeline } from './DealTimeline';
import css from './Details.module.css';
import { DetailsTitle } from './DetailsTitle';
import { Differences } from './Differences';
import { EvidenceBadges } from './EvidenceBadges';

function Go({ to, words }: { to: SelectableId; words: string }) {
  return (
    <button type="button" className={parts.link} onClick={() => select(to)}>
      {words}
    </button>
  );
}

function Trail({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const system = systemIdOf(dataset, relationship);
  return (
    <p className={css.trail}>
      <Go to={relationship.from} words={partyOf(dataset, relationship.from).name} />
      <span aria-hidden="true">→</span>
      <Go to={relationship.to} words={partyOf(dataset, relationship.to).name} />
      {system && <span aria-hidden="true">·</span>}
      {system && <Go to={system} words={systemOf(dataset, system).name} />}
    </p>
  );
}

function Facts({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const { kind, quantity, value, via, about, scope } = relationship;
  return (
    <dl className={css.facts}>
      <dt>Kind</dt>
      <dd>{KIND[kind].label}</dd>
      {KIND[kind].carriesGoods && (
        <>
          <dt>Quantity</dt>
          <dd>{formatQuantity(quantity)}</dd>
        </>
      )}
      {value && (
        <>
          <dt>Value</dt>
          <dd>{formatMoney(value)}</dd>
        </>
      )}
      {via.length > 0 && (
        <>
          <dt>Through</dt>
          <dd>
            {via.map((id) => (
              <Go key={id} to={id} words={partyOf(dataset, id).name} />
            ))}
          </dd>
        </>
      )}
      {about && (
        <>
          <dt>About</dt>
          <dd>
            <Go to={about} words={relationshipSentence(dataset, relationshipOf(dataset, about))} />
          </dd>
        </>
      )}
      {scope && (
        <>
          <dt>Concerns</dt>
          <dd>{scope}</dd>
        </>
      )}
    </dl>
  );
}

function Claims({ title, claims }: { title: string; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section aria-label={title} className={css.part}>
      <h3 className={parts.heading}>{title}</h3>
      <ul className={css.claims}>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

/** One relationship: a sentence, what is known of it, and the words of the sources that say so. */
export function RelationshipDetails({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const { kind, status, claims, marks } = relationship;
  const thing = useMemo(() => ({ type: 'relationship', id: relationship.id }) as const, [relationship]);
  const quoted = claims.filter(({ citation }) => citation.type === 'quotation');
  const recorded = claims.filter(({ citation }) => citation.type !== 'quotation');
  const sources = new Set(claims.map((claim) => claim.citation.source)).size;
  return (
    <>
      <Trail relationship={relationship} />
      <DetailsTitle title={relationshipSentence(dataset, relationship)} />
      <p className={css.badges}>
        <LineSample sign={lineSign(kind, status)} />
        <span className={parts.badge}>{STATUS[status].label}</span>
        <EvidenceBadges marks={marks} />
        <span
          className={css.soft}
        >{`${STATUS[status].meaning} · ${sources === 1 ? '1 source' : `${sources} sources`}`}</span>
      </p>
      <Claims title="The words" claims={quoted} />
      <Differences relationship={relationship} />
      <Aftermath relationship={relationship} />
      <DealTimeline relationship={relationship} />
      <Claims title="The public record" claims={recorded} />
      <Facts relationship={relationship} />
      <p>
        <CiteButton thing={thing} />
      </p>
    </>
  );
}
