import { inCommon, type Shared } from '../../domain/connections/in-common';
import type { PartyId } from '../../domain/model/ids';
import { visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { commonPartnersWords } from '../../words/questions/common-partners';
import { summaryWords } from '../../words/views/summary';
import { titlesWords } from '../../words/views/titles';
import { WithinYears } from '../common/WithinYears';

/** What several parties have in common, and what only some of them have. */
export function CommonOnPaper({ parties }: { parties: readonly PartyId[] }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const filter = useApp((state) => state.view.filter);
  const say = commonPartnersWords();
  const scope = summaryWords().filter(dataset, filter);
  const found = inCommon(index, visible, parties);
  const list = (title: string, of: readonly Shared[]) =>
    of.length > 0 && (
      <li key={title}>
        {title}
        <ul>
          {of.map((one) => (
            <li key={one.id}>
              {dataset.parties.get(one.id)?.name ?? dataset.systems.get(one.id)?.name},{' '}
              {say.deals(dataset, parties, one)}
            </li>
          ))}
        </ul>
      </li>
    );
  return (
    <>
      <h2>{titlesWords().title(dataset, { type: 'common', parties })}</h2>
      <p>{found.length > 0 ? say.rule(scope) : say.none(scope)}</p>
      {found.length > 0 && <WithinYears />}
      {found.map(({ kind, all, several, one, withNameless }) => (
        <section key={kind}>
          <h3>{say.titles[kind]}</h3>
          <ul>
            {list(say.all(parties.length), all)}
            {list(say.several, several)}
            {parties.map((id, at) => list(say.only(dataset, id), one[at] ?? []))}
          </ul>
          {withNameless > 0 && <p>{say.nameless(withNameless)}</p>}
        </section>
      ))}
    </>
  );
}
