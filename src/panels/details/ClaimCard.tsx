import { rewordedOf } from '../../domain/desk/reworded';
import type { ClaimGroup } from '../../domain/evidence/claim-groups';
import type { Claim } from '../../domain/model/claim';
import { partyOf, sourceOf } from '../../domain/model/dataset';
import type { DatasetId } from '../../domain/model/ids';
import type { Source } from '../../domain/model/source';
import { pageOf } from '../../domain/quotes/text-fragment';
import { tellsOfChecks } from '../../domain/views/checked-claims';
import { sourceInFile } from '../../domain/views/sources-of-rows';
import { read } from '../../state/actions/reader';
import { goToDesk } from '../../state/actions/to-desk';
import { linkToClaim } from '../../state/address/url-sync';
import { useBaseDataset, useDataset, useOrigin } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { Quoted } from '../../ui/Quoted';
import { claimsWords } from '../../words/deals/claims';
import { datesWords } from '../../words/deals/dates';
import { evidenceWords } from '../../words/deals/evidence';
import { sourcesWords } from '../../words/deals/sources';
import { detailsWords } from '../../words/questions/details';
import { CopyLinkTo } from '../common/CopyLinkTo';
import { OutsideLink } from '../common/OutsideLink';
import css from './ClaimCard.module.css';
import { RegisterRow } from './RegisterRow';
import { usePointedOut } from './use-pointed-out';

type QuotationOf = Extract<Claim['citation'], { readonly type: 'quotation' }>;

/** The words, after those that they point back to: these run up to them, greyed, and are no part of the excerpt. */
function Quotation({ citation: { quote, lead }, source }: { citation: QuotationOf; source: Source }) {
  return (
    <div className={`${parts.quotation} ${css.quotation}`} lang={source.language}>
      {lead && <span className={css.lead}>{lead}</span>}
      <blockquote cite={source.address}>
        <Quoted words={quote.exact} />
      </blockquote>
    </div>
  );
}

function Words({ claim, again }: { claim: Claim; again: boolean }) {
  const dataset = useDataset();
  const { citation } = claim;
  switch (citation.type) {
    case 'quotation':
      return <Quotation citation={citation} source={sourceOf(dataset, citation.source)} />;
    case 'paraphrase':
      return (
        <p className={css.paraphrase}>
          <span className={css.mark}>{detailsWords().claim.paraphrase}</span> <span>{citation.text}</span>
        </p>
      );
    case 'register-row':
      return <RegisterRow row={citation} again={again} />;
  }
}

interface CardProps {
  readonly claim: Claim;
  readonly of: ClaimGroup;
  /** The file that the claim is from: of a register each tells when it was generated. */
  readonly file: DatasetId | undefined;
}

function SourceLine({ claim, file }: Pick<CardProps, 'claim' | 'file'>) {
  const dataset = useDataset();
  const { citation } = claim;
  const source = sourceInFile(dataset, sourceOf(dataset, citation.source), file);
  const page = pageOf(source, citation);
  const say = detailsWords().claim;
  return (
    <p className={css.source}>
      <span className={css.reference}>
        <cite lang={source.language}>{source.title}</cite>
        <span>{say.source(sourcesWords().whatItIs(source), datesWords().inWords(source.date))}</span>
        {source.credit && <span>{say.credit(source.credit)}</span>}
      </span>
      {source.text !== undefined && (
        <button
          type="button"
          className={parts.link}
          data-reads={claim.id}
          onClick={() => read(source.id, claim.id)}
        >
          {say.read}
        </button>
      )}
      <CopyLinkTo label={say.copyLink(citation.type === 'quotation')} link={() => linkToClaim(claim)} />
      <MendLink claim={claim} />
      {page && <OutsideLink address={page}>{say.open(citation.type === 'quotation')}</OutsideLink>}
      {source.archive && (
        <OutsideLink address={source.archive.address}>
          {say.openArchived(datesWords().inWords(source.archive.date))}
        </OutsideLink>
      )}
    </p>
  );
}

/** Whether the claim was held against its source, where the case file tells that of any. */
function CheckedLine({ claim: { checked, citation } }: { claim: Claim }) {
  const dataset = useDataset();
  const say = detailsWords().claim;
  if (checked)
    return <p className={css.checked}>{say.checked(checked.by, datesWords().inWords(checked.on))}</p>;
  if (citation.type === 'register-row' || !tellsOfChecks(dataset)) return null;
  return <p className={css.checked}>{say.notChecked}</p>;
}

/** That the text was corrected under it since it was made, and nobody has seen to it. */
function RewordedLine({ claim }: { claim: Claim }) {
  const reworded = rewordedOf(claim);
  return reworded && <p className={css.checked}>{detailsWords().claim.wordsBefore(reworded.was)}</p>;
}

/** The way to the claim at the desk, in a case file of one's own. */
function MendLink({ claim }: { claim: Claim }) {
  const { id, sources } = useBaseDataset();
  const isOwn = useOrigin().file !== null && sources.has(claim.citation.source);
  if (!isOwn || claim.citation.type === 'register-row') return null;
  return (
    <button
      type="button"
      className={parts.link}
      onClick={() => goToDesk({ act: 'edit', id, claim: claim.id })}
    >
      {detailsWords().desk.mend}
    </button>
  );
}

/** What one source says: its words, who said them and when, what that comes to, and where it stands. */
export function ClaimCard({ claim, of: group, file }: CardProps) {
  const dataset = useDataset();
  const card = usePointedOut(claim.id);
  const { speaker, role, party, through, date } = claim.attribution;
  const say = detailsWords().claim;
  const bearing = evidenceWords().bearing(group);
  const details = [role, through && say.through(through)].filter(Boolean).join('; ');
  return (
    <li
      ref={card.element}
      className={css.claim}
      data-stance={claim.stance}
      data-side={group.side}
      data-pointed={card.isPointedOut || undefined}
    >
      {card.isPointedOut && <p className={css.pointed}>{say.pointedOut}</p>}
      <Words claim={claim} again={group.again.has(claim)} />
      <p className={css.speaker}>
        <b>{speaker}</b>
        {details && <span>{say.role(details)}</span>}
        {party && partyOf(dataset, party).name !== speaker && (
          <span>{say.forWhom(partyOf(dataset, party).nameInText ?? partyOf(dataset, party).name)}</span>
        )}
        <span>{say.when(datesWords().inWords(date))}</span>
      </p>
      {(bearing || claim.says.length > 0) && (
        <p className={css.bearing}>
          {claim.says.length > 0 && <b>{claimsWords().says(claim)}</b>}
          {bearing && <span className={css.stance}>{bearing}</span>}
        </p>
      )}
      <SourceLine {...{ claim, file }} />
      <RewordedLine claim={claim} />
      <CheckedLine claim={claim} />
    </li>
  );
}
