import { partyOf, relationshipOf, systemIdOf, systemOf } from '../domain/dataset';
import { formatEdtf } from '../domain/edtf';
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
import { ClaimCard } from './ClaimCard';
import css from './Details.module.css';

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

function Events({ relationship }: { relationship: Relationship }) {
  return (
    <section aria-label="What happened, as told" className={css.part}>
      <h3 className={parts.heading}>What happened, as told</h3>
      <ol className={css.events}>
        {relationship.events.map(({ status, date, claims }) => (
          <li key={`${status} ${date}`}>
            <span>{formatEdtf(date)}</span>
            <b>{STATUS[status].label}</b>
            <span className={css.soft}>{`${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One relationship: a sentence, what is known of it, and the words of the sources that say so. */
export function RelationshipDetails({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const { kind, status, claims } = relationship;
  const sources = new Set(claims.map((claim) => claim.citation.source)).size;
  return (
    <>
      <Trail relationship={relationship} />
      <h2 className={parts.title}>{relationshipSentence(dataset, relationship)}</h2>
      <p className={css.badges}>
        <LineSample sign={lineSign(kind, status)} />
        <span className={parts.badge}>{STATUS[status].label}</span>
        <span
          className={css.soft}
        >{`${STATUS[status].meaning} · ${sources === 1 ? '1 source' : `${sources} sources`}`}</span>
      </p>
      <section aria-label="The words" className={css.part}>
        <h3 className={parts.heading}>The words</h3>
        <ul className={css.claims}>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </ul>
      </section>
      <Events relationship={relationship} />
      <Facts relationship={relationship} />
    </>
  );
}
