import { useId, useMemo, useState } from 'react';
import { pairAt } from '../../domain/columns/bundle-rows';
import type { FacetIndex } from '../../domain/columns/facet-index';
import { commonId } from '../../domain/connections/common';
import { type Connection, connectionId, WISHES, type Wish } from '../../domain/connections/connection';
import { connectionPaths, MAX_PATHS } from '../../domain/connections/connection-paths';
import type { Path } from '../../domain/connections/paths';
import { sharedWeapons } from '../../domain/connections/shared-weapons';
import { pathSteps, type StepSide } from '../../domain/connections/step-sides';
import { betweenId } from '../../domain/lenses/between';
import { bundleId } from '../../domain/model/bundle';
import type { Dataset } from '../../domain/model/dataset';
import type { SelectableId } from '../../domain/model/ids';
import { isNameless } from '../../domain/model/nameless';
import { everyRow } from '../../domain/model/relationships';
import { clearFilter, select } from '../../state/actions/view';
import { asking } from '../../state/asking';
import { isAnswerCut } from '../../state/emphasis';
import { visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { betweenWords } from '../../words/questions/between';
import { commonPartnersWords } from '../../words/questions/common-partners';
import { connectionsWords } from '../../words/questions/connections';
import { summaryWords } from '../../words/views/summary';
import { titlesWords } from '../../words/views/titles';
import layout from '../common/Section.module.css';
import { WithinYears } from '../common/WithinYears';
import css from './ConnectionDetails.module.css';
import details from './Details.module.css';
import { DetailsTitle } from './DetailsTitle';
import { SelectLink } from './SelectLink';

/** A way from or to a weapon goes through one: that is no choice. */
const WISHES_OF_WEAPONS: readonly Wish[] = ['longer', 'four-steps', 'others'];

/** What else is asked for; each choice is a step of history, and in the link. */
function Wishes({ connection, hasWays }: { connection: Connection; hasWays: boolean }) {
  const say = connectionsWords();
  const { systems } = useDataset();
  const { wishes, ends } = connection;
  // Where no way was found, what else can be asked for is the way on.
  const [isOpen, setOpen] = useState(wishes.length > 0 || !hasWays);
  const choices = ends.some((end) => systems.has(end)) ? WISHES_OF_WEAPONS : WISHES;
  return (
    <details
      className={details.folded}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say.wishesTitle}</summary>
      <fieldset className={css.wishes}>
        <legend className={parts.hidden}>{say.wishesTitle}</legend>
        {choices.map((wish) => {
          const isOn = wishes.includes(wish);
          const others = wishes.filter((other) => other !== wish);
          return (
            <label key={wish}>
              <input
                type="checkbox"
                checked={isOn}
                onChange={() =>
                  select(connectionId({ ...connection, wishes: isOn ? others : [...others, wish] }))
                }
              />
              <span>{say.wishes[wish]}</span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}

/** What a side of a step opens: its relationship, the pair that several are of, or the weapon system. */
function openedBy(
  { relationships, systems }: Dataset,
  index: FacetIndex,
  { from, to, rows }: StepSide,
): SelectableId {
  const [first = 0, ...others] = rows;
  if (others.length === 0) return relationships.at(first).id;
  return [from, to].find((id) => systems.has(id)) ?? bundleId(pairAt(index, first));
}

/** Leads to the page of two parties, where a step between them has two sides. */
function BothWays({ sides: [side, back] }: { sides: readonly StepSide[] }) {
  const { parties } = useDataset();
  if (!side || !back) return null;
  const [first, second] = [parties.get(side.from)?.id, parties.get(side.to)?.id];
  if (!first || !second) return null;
  return <SelectLink to={betweenId(first, second)} words={betweenWords().openBoth} />;
}

/** A way: what lies on it, and what each step rests on. */
function Way({ path }: { path: Path }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const say = connectionsWords();
  const way = useId();
  return (
    <>
      <h4 id={way} className={css.way}>
        {say.way(dataset, path)}
      </h4>
      {sharedWeapons(index, path).map((shared) => (
        <p key={shared.both} className={css.shared}>
          {say.shared(dataset, shared)}
        </p>
      ))}
      <ol aria-labelledby={way} className={css.steps}>
        {pathSteps(index, path).map((sides) => (
          <li key={sides.map(({ from, to }) => `${from} ${to}`).join()}>
            {sides.map((side) => (
              <SelectLink
                key={`${side.from} ${side.to}`}
                to={openedBy(dataset, index, side)}
                words={say.side(dataset, index, side)}
              />
            ))}
            <BothWays sides={sides} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** That there is no way: within which filters was looked, and whether there is one without them. */
function NoWay({ connection }: { connection: Connection }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const filter = useApp((state) => state.view.filter);
  const say = connectionsWords();
  const scope = summaryWords().filter(dataset, filter);
  const withOthers = connection.wishes.includes('others');
  const { shortest } = useMemo(
    () => connectionPaths(index, everyRow(dataset.relationships), connection),
    [index, dataset, connection],
  );
  return (
    <>
      <p>{say.none(scope, withOthers)}</p>
      {scope !== '' && (
        <p>{shortest === null ? say.notWithoutFilter(withOthers) : say.withoutFilter(shortest)}</p>
      )}
      {scope !== '' && shortest !== null && (
        <p>
          <button type="button" className={parts.button} onClick={clearFilter}>
            {say.removeFilters}
          </button>
        </p>
      )}
    </>
  );
}

/** The ways that are listed: as many as the picture marks, and more of them where somebody asks for these. */
function useWays(connection: Connection) {
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const marked = useApp((state) => asking()?.pathsOf(state) ?? null);
  const id = connectionId(connection);
  const [asked, setAsked] = useState({ id, most: MAX_PATHS });
  const most = asked.id === id ? asked.most : MAX_PATHS;
  const more = useMemo(
    () => (most > MAX_PATHS ? connectionPaths(index, visible, connection, most) : null),
    [index, visible, connection, most],
  );
  return {
    found: more ?? marked,
    isMore: more !== null,
    showMore: () => setAsked({ id, most: most + MAX_PATHS }),
  };
}

/** How two things are connected: the ways from one to the other, in words, each step with what it rests on. */
export function ConnectionDetails({ connection }: { connection: Connection }) {
  const dataset = useDataset();
  const { found, isMore, showMore } = useWays(connection);
  const areCut = useApp(isAnswerCut);
  const say = connectionsWords();
  if (!found) return null;
  const hasWays = found.paths.length > 0;
  const [one, other] = connection.ends.map((end) => dataset.parties.get(end)?.id);
  return (
    <>
      <p className={details.trail}>{say.about}</p>
      <DetailsTitle title={titlesWords().title(dataset, { type: 'connection', connection })} />
      {hasWays ? (
        <p>{say.found(found, connection.wishes.includes('others'))}</p>
      ) : (
        <NoWay connection={connection} />
      )}
      {hasWays && <WithinYears />}
      {connection.ends.filter(isNameless).map((end) => (
        <p key={end} className={layout.soft}>
          {say.namelessEnd(dataset, end)}
        </p>
      ))}
      {found.areNameless && <p className={layout.soft}>{say.nameless}</p>}
      {isMore && <p className={layout.soft}>{say.marked(MAX_PATHS)}</p>}
      {areCut && <p className={layout.soft}>{say.notAllDrawn}</p>}
      <Wishes key={connection.ends.join()} connection={connection} hasWays={hasWays} />
      {one && other && (
        <p>
          <SelectLink to={commonId([one, other])} words={commonPartnersWords().ask(dataset, [one, other])} />
        </p>
      )}
      {hasWays && (
        <section aria-label={say.listTitle} className={layout.part}>
          <h3 className={parts.heading}>{say.listTitle}</h3>
          {found.paths.map((path) => (
            <Way key={path.steps.map(({ to }) => to).join()} path={path} />
          ))}
          {found.areMore && (
            <p>
              <button type="button" className={parts.button} onClick={showMore}>
                {say.more(MAX_PATHS)}
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );
}
