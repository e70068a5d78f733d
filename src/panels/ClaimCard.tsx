import type { Claim, Stance, Statement } from '../domain/claim';
import { partyOf, sourceOf } from '../domain/dataset';
import { formatEdtf } from '../domain/edtf';
import { formatMoney, formatQuantity } from '../domain/quantity';
import { STATUS } from '../domain/status';
import { pageOf } from '../domain/text-fragment';
import { read } from '../state/actions';
import { useDataset } from '../state/selectors';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import css from './ClaimCard.module.css';
import { RegisterRow } from './RegisterRow';

const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  context: 'context',
};

function statementWords(statement: Statement): string {
  switch (statement.field) {
    case 'status':
      return `${STATUS[statement.status].label}, ${formatEdtf(statement.date)}`;
    case 'quantity':
      return `quantity ${formatQuantity(statement.quantity)}`;
    case 'value':
      return formatMoney(statement.value);
  }
}

function Words({ claim }: { claim: Claim }) {
  const dataset = useDataset();
  const { citation } = claim;
  switch (citation.type) {
    case 'quotation':
      return (
        <blockquote cite={sourceOf(dataset, citation.source).address} className={css.quotation}>
          {/* Words that bring their own quotation marks get no second pair. */}
          <p data-bare={citation.quote.exact.startsWith('“') || undefined}>{citation.quote.exact}</p>
        </blockquote>
      );
    case 'paraphrase':
      return (
        <p className={css.paraphrase}>
          <span className={css.mark}>Paraphrase</span> <span>{citation.text}</span>
        </p>
      );
    case 'register-row':
      return <RegisterRow row={citation} />;
  }
}

function SourceLine({ claim }: { claim: Claim }) {
  const dataset = useDataset();
  const { citation } = claim;
  const source = sourceOf(dataset, citation.source);
  const page = pageOf(source, citation);
  return (
    <p className={css.source}>
      <cite>{source.title}</cite>
      <span>{`, ${source.publisher}, ${formatEdtf(source.date)}. `}</span>
      {source.credit && <span>{`${source.credit}. `}</span>}
      {source.text !== undefined && (
        <button
          type="button"
          className={parts.link}
          data-reads={claim.id}
          onClick={() => read(source.id, claim.id)}
        >
          Read in source
        </button>
      )}
      {page && (
        <a href={page} target="_blank" rel="noreferrer">
          {citation.type === 'quotation' ? 'Open at these words' : 'Open the page'}
          <Icon shape={ICON.outside} size={13} />
        </a>
      )}
    </p>
  );
}

/** What one source says: its words, who said them and when, where they stand, and how they bear on the matter. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const dataset = useDataset();
  const { speaker, role, party, through, date } = claim.attribution;
  const details = [role, through && `through ${through}`].filter(Boolean).join('; ');
  return (
    <li className={css.claim} data-stance={claim.stance}>
      <Words claim={claim} />
      <p className={css.speaker}>
        <b>{speaker}</b>
        {details && <span>{` (${details})`}</span>}
        {party && partyOf(dataset, party).name !== speaker && (
          <span>{`, for ${partyOf(dataset, party).nameInText ?? partyOf(dataset, party).name}`}</span>
        )}
        <span>{`, ${formatEdtf(date)}`}</span>
      </p>
      <p className={css.bearing}>
        <span className={css.stance}>{STANCE_WORDS[claim.stance]}</span>
        {claim.says.length > 0 && <span>{claim.says.map(statementWords).join('; ')}</span>}
      </p>
      <SourceLine claim={claim} />
    </li>
  );
}
