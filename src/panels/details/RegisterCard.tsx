import { useDeferredValue, useMemo } from 'react';
import { isFiltering } from '../../domain/filter/filter';
import { partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import { caveatsOfFiles } from '../../domain/views/caveats';
import {
  type Digest,
  digestOf,
  type Lead,
  leadsOf,
  type Ranking,
  rowsToldBy,
} from '../../domain/views/digest';
import { markValue, select } from '../../state/actions/view';
import type { OpenedFile } from '../../state/files/opened-file';
import { useApp } from '../../state/store';
import { useDataset, useOpenIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { caveatsWords } from '../../words/deals/caveats';
import { dealsWords } from '../../words/deals/deals';
import { takenForWords } from '../../words/files/taken-for';
import { registerCardWords } from '../../words/questions/register-card';
import { labelOf } from '../../words/views/facets';
import { GreatestBars } from '../charts/BarList';
import section from '../common/Section.module.css';
import { ViewLink } from '../common/ViewLink';
import details from './Details.module.css';
import css from './Opening.module.css';

interface GreatestProps<Value extends string> {
  readonly title: string;
  readonly ranking: Ranking<Value>;
  readonly words: (value: Value) => string;
  readonly choose: (value: Value) => void;
  /** For values that a filter keeps: those that it does. */
  readonly chosen?: readonly string[];
}

function Greatest<Value extends string>(props: GreatestProps<Value>) {
  const { title, words, choose, chosen } = props;
  const { greatest, of } = props.ranking;
  if (greatest.length === 0) return null;
  const most = greatest[0]?.share ?? 1;
  const rows = greatest.map(({ value, share }) => ({
    ...{ id: value, words: words(value), amount: registerCardWords().share(share), share: share / most },
    ...(chosen && { pressed: chosen.includes(value) }),
    choose: () => choose(value),
  }));
  return <GreatestBars title={title} rows={rows} of={of} />;
}

function Rankings({ digest }: { digest: Digest }) {
  const dataset = useDataset();
  const chosen = useApp((state) => state.view.filter.facets.category.include);
  const isFiltered = useApp((state) => isFiltering(state.view.filter));
  const nameOf = (id: PartyId) => partyOf(dataset, id).name;
  const keep = (category: string) =>
    markValue('category', category, chosen.includes(category) ? null : 'include');
  const say = registerCardWords();
  return (
    <section aria-label={say.shares} className={section.part}>
      <h3 className={parts.heading}>{say.shares}</h3>
      {isFiltered && <p>{say.notFiltered}</p>}
      <p className={section.soft}>{say.measuredBy(digest, dataset)}</p>
      <Greatest title={say.exporters} ranking={digest.exporters} words={nameOf} choose={select} />
      <Greatest title={say.importers} ranking={digest.importers} words={nameOf} choose={select} />
      <Greatest
        title={say.categories}
        ranking={digest.categories}
        words={(value) => labelOf('category', dataset, value)}
        choose={keep}
        chosen={chosen}
      />
    </section>
  );
}

function Leads({ leads, width }: { leads: readonly Lead[]; width: Digest['measure'] }) {
  const dataset = useDataset();
  if (leads.length === 0) return null;
  const say = registerCardWords();
  return (
    <section aria-label={say.leads} className={section.part}>
      <h3 className={parts.heading}>{say.leads}</h3>
      <ul className={css.questions}>
        {leads.map((lead) => (
          <li key={lead.code}>
            <ViewLink
              words={say.lead(dataset, lead)}
              change={{ filter: lead.filter, selection: lead.select, lens: 'parties', width, most: null }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rows of the relationships that these files state. */
function useRows(files: readonly OpenedFile[]): Uint32Array {
  const index = useOpenIndex();
  return useMemo(
    () =>
      rowsToldBy(
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
  const index = useOpenIndex();
  const rows = useRows(files);
  const releases = useMemo(() => caveatsOfFiles(index, rows), [index, rows]);
  const digest = useMemo(() => digestOf(index, rows), [index, rows]);
  const leads = useMemo(() => leadsOf(index, rows, digest), [index, rows, digest]);
  const [first] = files;
  if (!first) return null;
  const { takenFor } = first.report;
  const say = registerCardWords();
  return (
    <>
      <p className={details.trail}>{files.length === 1 ? takenForWords().inWords(takenFor) : say.opened}</p>
      <h2 className={`${parts.title} ${css.file}`}>
        {files.length === 1 ? first.dataset.title : say.several(files.length)}
      </h2>
      <p className={css.statement}>{say.deals(dealsWords().byStatus(digest.deals))}</p>
      {digest.years && <p>{say.years(digest, digest.years, digest.deals)}</p>}
      {caveatsWords()
        .all(dataset, releases)
        .map((words) => (
          <p key={words}>{words}</p>
        ))}
      <Leads leads={leads} width={digest.measure} />
      {digest.exporters.of > 0 && <Rankings digest={digest} />}
    </>
  );
}
