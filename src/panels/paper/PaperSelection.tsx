import { useMemo } from 'react';
import { type ClaimGroup, claimGroupsOf } from '../../domain/evidence/claim-groups';
import type { Others } from '../../domain/lenses/others';
import type { Selected } from '../../domain/lenses/selected';
import type { Claim } from '../../domain/model/claim';
import { sourceOf } from '../../domain/model/dataset';
import type { Relationship } from '../../domain/model/relationship';
import { countDeals } from '../../domain/sums/count-deals';
import { aftermathOf, isOpenQuestion } from '../../domain/views/aftermath';
import { type Notes, noteMark } from '../../domain/views/notes';
import { outcomeOf } from '../../domain/views/outcome';
import {
  bundleOverview,
  dealsByState,
  partyOverview,
  type Section,
  systemOverview,
} from '../../domain/views/overview';
import { sumsOfSelected } from '../../domain/views/sums-of-selected';
import { rowsOfOthersIn } from '../../state/others';
import { visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex, useSumsIndex } from '../../state/use-dataset';
import { Quoted } from '../../ui/Quoted';
import { claimsWords } from '../../words/deals/claims';
import { datesWords } from '../../words/deals/dates';
import { dealsWords } from '../../words/deals/deals';
import { evidenceWords } from '../../words/deals/evidence';
import { meaningsWords } from '../../words/deals/meanings';
import { modelWords } from '../../words/deals/model';
import { outcomeWords } from '../../words/deals/outcome';
import { relationshipsWords } from '../../words/deals/relationships';
import { paperWords } from '../../words/exports/paper';
import { overviewWords } from '../../words/questions/overview';
import { sumsWords } from '../../words/views/sums';
import { titlesWords } from '../../words/views/titles';
import { BetweenOnPaper } from './BetweenOnPaper';
import { CommonOnPaper } from './CommonOnPaper';
import { ConnectionOnPaper } from './ConnectionOnPaper';
import { FoldedOnPaper } from './FoldedOnPaper';
import { ListOnPaper } from './ListOnPaper';
import css from './Paper.module.css';

function Words({ claim: { citation }, again }: { claim: Claim; again: boolean }) {
  const source = sourceOf(useDataset(), citation.source);
  switch (citation.type) {
    case 'quotation':
      return (
        <div lang={source.language}>
          {citation.lead && <p className={css.lead}>{citation.lead}</p>}
          <blockquote cite={source.address}>
            <Quoted words={citation.quote.exact} />
          </blockquote>
        </div>
      );
    case 'paraphrase':
      return <p>{paperWords().paraphrase(citation.text)}</p>;
    case 'register-row':
      if (again) return <p>{paperWords().sameRow}</p>;
      return (
        <p>
          {Object.entries(citation.cells)
            .map(([column, cell]) => `${column}: ${cell}`)
            .join('; ')}
        </p>
      );
  }
}

interface ClaimOnPaperProps {
  readonly claim: Claim;
  readonly again: boolean;
  readonly notes: Notes;
}

function ClaimOnPaper({ claim, again, notes }: ClaimOnPaperProps) {
  const { speaker, role, through, date } = claim.attribution;
  const who = [speaker, role, through && paperWords().through(through)].filter(Boolean).join(', ');
  return (
    <li>
      <Words claim={claim} again={again} />
      <p
        className={css.speaker}
      >{`${who}, ${datesWords().inWords(date)} ${noteMark(notes.numbersOf([claim]))}`}</p>
      {claim.says.length > 0 && <p>{claimsWords().says(claim)}</p>}
    </li>
  );
}

function ClaimsOnPaper({ group, notes }: { group: ClaimGroup; notes: Notes }) {
  const say = evidenceWords();
  const { claims, because, again } = group;
  return (
    <>
      <h3>{say.group(group)}</h3>
      {because && <p>{say.sideShown(because)}</p>}
      <ul className={css.claims}>
        {claims.map((claim) => (
          <ClaimOnPaper key={claim.id} claim={claim} again={again.has(claim)} notes={notes} />
        ))}
      </ul>
    </>
  );
}

function OutcomeOnPaper({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  if (!isOpenQuestion(relationship)) return null;
  const related = aftermathOf(dataset, index, relationship);
  return <p>{outcomeWords().sentence(outcomeOf(dataset, relationship, related), dataset, relationship)}</p>;
}

function RelationshipOnPaper({ relationship, notes }: { relationship: Relationship; notes: Notes }) {
  const dataset = useDataset();
  const { asOf } = relationship;
  return (
    <>
      <h2>{relationshipsWords().sentence(dataset, relationship)}</h2>
      <p>
        {paperWords().status(
          modelWords().nameOfStatus(relationship),
          meaningsWords().ofStatus(relationship),
          datesWords().line(asOf),
        )}
      </p>
      <OutcomeOnPaper relationship={relationship} />
      {claimGroupsOf(relationship).map((group) => (
        <ClaimsOnPaper key={group.side} group={group} notes={notes} />
      ))}
    </>
  );
}

/** What a picture adds up: of no filter, so that the rows are those of the picture. */
function OthersOnPaper({ others }: { others: Others }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const rows = useApp(useMemo(() => rowsOfOthersIn(others), [others]));
  const sections = dealsByState(index, rows, (state) => ({ code: 'deals', state }) as const);
  return (
    <>
      <h2>{titlesWords().others(dataset, others)}</h2>
      {rows.length > 0 && <p>{dealsWords().byStatus(countDeals(index, rows))}</p>}
      {sections.map(({ heading, rows: own }) => {
        const title = overviewWords().heading(heading);
        return <ListOnPaper key={title} title={title} rows={own} />;
      })}
    </>
  );
}

interface NamedProps {
  readonly name: string;
  readonly selected: Selected;
  readonly sections: readonly Section[];
}

function NamedOnPaper({ name, selected, sections }: NamedProps) {
  const dataset = useDataset();
  const index = useSumsIndex();
  const visible = useApp(visibleOf);
  return (
    <>
      <h2>{name}</h2>
      {sumsOfSelected(index, selected, visible).map((sums) => (
        <p key={sums.side}>{sumsWords().ofSelected(sums, dataset)}</p>
      ))}
      {sections.map(({ heading, rows }) => {
        const title = overviewWords().heading(heading);
        return <ListOnPaper key={title} title={title} rows={rows} />;
      })}
    </>
  );
}

function Content({ selected, notes }: PaperSelectionProps) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const named = (name: string, sections: readonly Section[]) => (
    <NamedOnPaper name={name} selected={selected} sections={sections} />
  );
  switch (selected.type) {
    case 'relationship':
      return <RelationshipOnPaper relationship={selected.relationship} notes={notes} />;
    case 'party':
      return named(selected.party.name, partyOverview(index, selected.party.id));
    case 'system':
      return named(selected.system.name, systemOverview(index, selected.system.id));
    case 'bundle':
      return named(titlesWords().bundle(dataset, selected.bundle), bundleOverview(index, selected.bundle));
    case 'others':
      return <OthersOnPaper others={selected.others} />;
    case 'connection':
      return <ConnectionOnPaper connection={selected.connection} />;
    case 'common':
      return <CommonOnPaper parties={selected.parties} />;
    case 'folded':
      return <FoldedOnPaper thing={selected.thing} />;
    case 'between':
      return <BetweenOnPaper between={selected.between} />;
  }
}

interface PaperSelectionProps {
  readonly selected: Selected;
  readonly notes: Notes;
}

/** What is selected, with the words that say so. */
export function PaperSelection(props: PaperSelectionProps) {
  return (
    <section>
      <Content {...props} />
    </section>
  );
}
