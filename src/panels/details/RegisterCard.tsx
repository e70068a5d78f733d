import { useDeferredValue, useMemo } from 'react';
import { NO_FILTER, withYears } from '../../domain/filter/filter';
import { formatYears } from '../../domain/filter/years';
import { partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import { formatNumber } from '../../domain/text/numbers';
import {
  type Digest,
  digestOf,
  type Lead,
  leadsOf,
  placesToldBy,
  type Ranking,
  shareInWords,
} from '../../domain/views/digest';
import { markValue, select } from '../../state/actions';
import type { OpenedFile } from '../../state/opened-file';
import { useDataset, useFacetIndex } from '../../state/selectors';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { dealsWords } from '../../words/deals';
import { labelOf } from '../../words/facets';
import { takenForWords } from '../../words/taken-for';
import { GreatestBars } from '../charts/BarList';
import section from '../common/Section.module.css';
import { ViewLink } from '../common/ViewLink';
import details from './Details.module.css';
import css from './Opening.module.css';

const MEASURED_BY = {
  tiv: 'By the volume delivered, in SIPRI’s trend-indicator value (TIV): a volume, and no money.',
  deals: 'By the number of firm deals.',
} as const;

/** By what the shares are measured, and what they lack. */
function measuredBy({ measure, lacking }: Digest): string {
  if (measure === 'deals' || lacking === 0) return MEASURED_BY[measure];
  const deals = `${formatNumber(lacking)} deal${lacking === 1 ? ' does' : 's do'}`;
  return `${MEASURED_BY[measure]} Shares lack what ${deals} not state, or not for every delivery.`;
}

interface GreatestProps {
  readonly title: string;
  readonly ranking: Ranking;
  readonly words: (value: string) => string;
  readonly choose: (value: string) => void;
  /** For values that a filter keeps: those that it does. */
  readonly chosen?: readonly string[];
}

function Greatest({ title, ranking: { greatest, of }, words, choose, chosen }: GreatestProps) {
  if (greatest.length === 0) return null;
  const most = greatest[0]?.share ?? 1;
  const rows = greatest.map(({ value, share }) => ({
    ...{ id: value, words: words(value), amount: shareInWords(share), share: share / most },
    ...(chosen && { pressed: chosen.includes(value) }),
    choose: () => choose(value),
  }));
  return <GreatestBars title={title} rows={rows} of={of} />;
}

function Rankings({ digest }: { digest: Digest }) {
  const dataset = useDataset();
  const chosen = useApp((state) => state.view.filter.facets.category.include);
  const nameOf = (id: string) => partyOf(dataset, id as PartyId).name;
  const keep = (category: string) =>
    markValue('category', category, chosen.includes(category) ? null : 'include');
  return (
    <section aria-label="Shares" className={section.part}>
      <h3 className={parts.heading}>Shares</h3>
      <p className={section.soft}>{measuredBy(digest)}</p>
      <Greatest
        title="Exporters"
        ranking={digest.exporters}
        words={nameOf}
        choose={(id) => select(id as PartyId)}
      />
      <Greatest
        title="Importers"
        ranking={digest.importers}
        words={nameOf}
        choose={(id) => select(id as PartyId)}
      />
      <Greatest
        title="Categories"
        ranking={digest.categories}
        words={(value) => labelOf('category', dataset, value)}
        choose={keep}
        chosen={chosen}
      />
    </section>
  );
}

function Leads({ leads }: { leads: readonly Lead[] }) {
  if (leads.length === 0) return null;
  return (
    <section aria-label="Things to try" className={section.part}>
      <h3 className={parts.heading}>Things to try</h3>
      <ul className={css.questions}>
        {leads.map((lead) => (
          <li key={lead.words}>
            <ViewLink
              words={lead.words}
              change={
                'select' in lead
                  ? { selection: lead.select }
                  : { filter: withYears(NO_FILTER, lead.years), selection: null }
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The places of the relationships that these files state. */
function usePlaces(files: readonly OpenedFile[]): Uint32Array {
  const index = useFacetIndex();
  return useMemo(
    () =>
      placesToldBy(
        index,
        files.map(({ dataset }) => dataset.id),
      ),
    [index, files],
  );
}

const NO_FILES: readonly OpenedFile[] = [];

/**
 * What a register or table that was opened comes to, so that a reader of 30,000 rows knows where to begin. It is added up
 * once the page shows the rest: with both at once it would not answer for longer.
 */
export function RegisterCard({ files }: { files: readonly OpenedFile[] }) {
  const added = useDeferredValue(files, NO_FILES);
  return added.length > 0 && <AddedUp files={added} />;
}

function AddedUp({ files }: { files: readonly OpenedFile[] }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const places = usePlaces(files);
  const digest = useMemo(() => digestOf(index, places), [index, places]);
  const leads = useMemo(() => leadsOf(dataset, index, places, digest), [dataset, index, places, digest]);
  const [first] = files;
  if (!first) return null;
  const { takenFor } = first.report;
  return (
    <>
      <p className={details.trail}>
        {files.length === 1 ? takenForWords().inWords(takenFor) : 'Files that you opened'}
      </p>
      <h2 className={`${parts.title} ${css.file}`}>
        {files.length === 1 ? first.dataset.title : `${files.length} registers and tables`}
      </h2>
      <p className={css.statement}>{`${dealsWords().byStatus(digest.deals)}.`}</p>
      {digest.years && <p>{`Orders and deliveries of ${formatYears(digest.years)}.`}</p>}
      <Leads leads={leads} />
      <Rankings digest={digest} />
    </>
  );
}
