import type { Connection } from '../../domain/connections/connection';
import { pathSteps } from '../../domain/connections/step-sides';
import { isNameless } from '../../domain/model/nameless';
import '../../state/bring-asked';
import { asking } from '../../state/asking';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { connectionsWords } from '../../words/questions/connections';
import { summaryWords } from '../../words/views/summary';
import { titlesWords } from '../../words/views/titles';
import { WithinYears } from '../common/WithinYears';

/** How two things are connected, with every way that the details list. */
export function ConnectionOnPaper({ connection }: { connection: Connection }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const filter = useApp((state) => state.view.filter);
  const found = useApp((state) => asking()?.pathsOf(state) ?? null);
  const say = connectionsWords();
  if (!found) return null;
  return (
    <>
      <h2>{titlesWords().title(dataset, { type: 'connection', connection })}</h2>
      <p>
        {found.paths.length > 0
          ? say.found(found, connection.wishes.includes('others'))
          : say.none(summaryWords().filter(dataset, filter), connection.wishes.includes('others'))}
      </p>
      {found.paths.length > 0 && <WithinYears />}
      {connection.ends.filter(isNameless).map((end) => (
        <p key={end}>{say.namelessEnd(dataset, end)}</p>
      ))}
      {found.areNameless && <p>{say.nameless}</p>}
      <ol>
        {found.paths.map((path) => (
          <li key={path.steps.map(({ to }) => to).join()}>
            {say.way(dataset, path)}
            <ul>
              {pathSteps(index, path)
                .flat()
                .map((side) => (
                  <li key={`${side.from} ${side.to}`}>{say.side(dataset, index, side)}</li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
