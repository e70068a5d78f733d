import { type ReactNode, useMemo } from 'react';
import { isFiltering } from '../../domain/filter/filter';
import type { Source } from '../../domain/model/source';
import { read } from '../../state/actions/reader';
import { markValue } from '../../state/actions/view';
import { visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useOpenFiles } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { datesWords } from '../../words/deals/dates';
import { detailsWords } from '../../words/questions/details';
import { CiteButton } from '../cite/CiteButton';
import { DeskEntries } from '../common/DeskEntries';
import { OutsideLink } from '../common/OutsideLink';
import { OwnCasesLater } from '../common/OwnCasesLater';
import { RankingButton } from '../common/RankingButton';
import section from '../common/Section.module.css';
import { YourFiles } from '../files/YourFiles';
import css from './Details.module.css';
import { OpeningFinding } from './OpeningFinding';
import { OpeningStrip } from './OpeningStrip';
import { RegisterCard } from './RegisterCard';
import { RelationshipList } from './RelationshipList';
import { WhoReports } from './WhoReports';

export { DeskEntries, OwnCasesLater };

const DATASET = { type: 'dataset' } as const;

function SourceItem({ source }: { source: Source }) {
  const thing = useMemo(() => ({ type: 'source', id: source.id }) as const, [source]);
  const say = detailsWords().dataset;
  return (
    <li className={css.source}>
      <p>
        <cite lang={source.language}>{source.title}</cite>
      </p>
      <p className={section.soft}>
        {detailsWords().when(source.publisher, datesWords().inWords(source.date))}
      </p>
      {source.note && <p className={section.soft}>{source.note}</p>}
      {source.credit && <p className={section.soft}>{source.credit}</p>}
      <p className={css.actions}>
        {source.text !== undefined && (
          <button
            type="button"
            className={parts.link}
            aria-label={say.readSource(source.title)}
            data-reads={source.id}
            onClick={() => read(source.id)}
          >
            {say.read}
          </button>
        )}
        {source.address && <OutsideLink address={source.address}>{say.open}</OutsideLink>}
        <button
          type="button"
          className={parts.link}
          aria-label={say.onlySource(source.title)}
          onClick={() => markValue('source', source.id, 'include')}
        >
          {say.only}
        </button>
        <CiteButton thing={thing} words={say.cite} of={source.title} look="link" />
      </p>
    </li>
  );
}

/** So many relationships are read one by one. */
const FEW = 8;

/** What is shown, in sentences, where a filter leaves a few: who objected to what is read at a glance. */
function ShownInWords() {
  const visible = useApp(visibleOf);
  const filtering = useApp(({ view }) => isFiltering(view.filter) && view.comparison === null);
  if (!filtering || visible.length === 0 || visible.length > FEW) return null;
  return <RelationshipList title={detailsWords().dataset.shown} rows={visible} />;
}

/** The case file: what it is about, what it says first, and its sources. */
function CaseFile({ title }: { title: ReactNode }) {
  const dataset = useDataset();
  return (
    <>
      {title}
      {title && <ShownInWords />}
      <OpeningFinding />
      <p>{dataset.description}</p>
      <p className={section.soft}>{detailsWords().dataset.begin}</p>
    </>
  );
}

function Sources() {
  const dataset = useDataset();
  const say = detailsWords();
  return (
    <>
      <section aria-label={say.dataset.sources} className={section.part}>
        <h3 className={parts.heading}>{say.dataset.sources}</h3>
        <ul className={section.claims}>
          {[...dataset.sources.values()].map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ul>
      </section>
      <dl className={css.facts}>
        <dt>{say.facts.version}</dt>
        <dd>{say.when(dataset.version, datesWords().inWords(dataset.date))}</dd>
        <dt>{say.facts.credit}</dt>
        <dd>{dataset.credit}</dd>
        <dt>{say.facts.licence}</dt>
        <dd>{dataset.licence}</dd>
      </dl>
      <p>
        <CiteButton thing={DATASET} words={say.dataset.citeDataset} />
      </p>
    </>
  );
}

/**
 * What is open, where it comes from, and how to begin. Stands where nothing is selected. A register or table that was
 * opened comes first, and the case file is folded below it.
 */
export function DatasetDetails() {
  const { title } = useDataset();
  const files = useOpenFiles();
  const registers = useMemo(() => files.filter(({ ownId }) => ownId === null), [files]);
  const isJoined = registers.length > 0;
  return (
    <>
      <OwnCasesLater look="card" />
      {isJoined ? (
        <>
          <RegisterCard files={registers} />
          <ShownInWords />
        </>
      ) : (
        <>
          <p className={css.trail}>{detailsWords().dataset.caseFile}</p>
          <CaseFile title={<h2 className={parts.title}>{title}</h2>} />
          <OpeningStrip />
        </>
      )}
      <p className={css.actions}>
        <RankingButton />
        <DeskEntries />
      </p>
      <WhoReports />
      <YourFiles />
      {isJoined && (
        <details className={css.folded}>
          <summary className={parts.heading}>{detailsWords().dataset.joined(title)}</summary>
          <CaseFile title={null} />
        </details>
      )}
      <Sources />
    </>
  );
}
