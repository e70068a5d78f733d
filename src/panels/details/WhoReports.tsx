import { useMemo, useState } from 'react';
import { type WhoReports as Reports, type ReportsOf, whoReports } from '../../domain/views/who-reports';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { reportsWords } from '../../words/deals/reports';
import section from '../common/Section.module.css';
import details from './Details.module.css';
import { SelectLink } from './SelectLink';
import css from './WhoReports.module.css';

/** How many reporters are shown at first, and with each step. */
const FIRST = 12;
const STEP = 50;

/** How many rows are reported; that there are none is read out, and seen as a dash. */
function Cell({ rows }: { rows: number }) {
  const say = reportsWords();
  if (rows > 0) return <td>{say.count(rows)}</td>;
  return (
    <td className={css.none}>
      <span aria-hidden="true">-</span>
      <span className={parts.hidden}>{say.none}</span>
    </td>
  );
}

function Row({ of, table }: { of: ReportsOf; table: Reports }) {
  const dataset = useDataset();
  const name = reportsWords().name(dataset, of.who);
  return (
    <tr>
      <th scope="row">{of.who.is === 'party' ? <SelectLink to={of.who.id} words={name} /> : name}</th>
      <Cell rows={of.rows} />
      {table.years.map((year) => (
        <Cell key={year} rows={of.byYear.get(year) ?? 0} />
      ))}
      {table.hasUndated && <Cell rows={of.undated} />}
    </tr>
  );
}

function Table({ table }: { table: Reports }) {
  const say = reportsWords();
  const [shown, setShown] = useState(FIRST);
  const { reporters } = table;
  const next = Math.min(STEP, reporters.length - shown);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by the keyboard */}
      <section aria-label={say.scroller} tabIndex={0} className={css.scroller}>
        <table className={css.table}>
          <caption className={parts.hidden}>{say.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say.who}</th>
              <th scope="col">{say.all}</th>
              {table.years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              {table.hasUndated && <th scope="col">{say.undated}</th>}
            </tr>
          </thead>
          <tbody>
            {reporters.slice(0, shown).map((of) => (
              <Row key={JSON.stringify(of.who)} of={of} table={table} />
            ))}
          </tbody>
        </table>
      </section>
      {next > 0 && (
        <p>
          <button type="button" className={parts.button} onClick={() => setShown(shown + STEP)}>
            {say.more(next, reporters.length)}
          </button>
        </p>
      )}
    </>
  );
}

/** Who reports how many rows in which year, where what is open says so: nobody is to take "no report" for "no transfer". */
export function WhoReports() {
  const index = useFacetIndex();
  const table = useMemo(() => whoReports(index), [index]);
  // What is closed is not drawn: a register of all states has thousands of cells.
  const [isOpen, setOpen] = useState(false);
  if (table.reporters.length === 0) return null;
  const say = reportsWords();
  return (
    <details
      className={`${details.folded} ${css.who}`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={parts.heading}>{say.title}</summary>
      <p className={section.soft}>{say.about}</p>
      {isOpen && <Table table={table} />}
    </details>
  );
}
