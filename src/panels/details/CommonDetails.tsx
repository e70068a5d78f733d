import { type FormEvent, useMemo, useState } from 'react';
import { commonId, MAX_PARTIES } from '../../domain/connections/common';
import { areWeaponsAll, type InCommon, inCommon, type Shared } from '../../domain/connections/in-common';
import { lensOf } from '../../domain/lenses/lenses';
import type { PartyId } from '../../domain/model/ids';
import { alphabetical } from '../../domain/text/alphabetical';
import { lookThrough, select } from '../../state/actions/view';
import { isAnswerCut } from '../../state/emphasis';
import { visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { commonPartnersWords } from '../../words/questions/common-partners';
import { summaryWords } from '../../words/views/summary';
import { titlesWords } from '../../words/views/titles';
import layout from '../common/Section.module.css';
import { ShowMore, useSteps } from '../common/ShowMore';
import { WithinYears } from '../common/WithinYears';
import css from './CommonDetails.module.css';
import details from './Details.module.css';
import { DetailsTitle } from './DetailsTitle';
import { SelectLink } from './SelectLink';

interface SharedListProps {
  readonly title: string;
  readonly of: readonly Shared[];
  readonly parties: readonly PartyId[];
}

function SharedList({ title, of, parties }: SharedListProps) {
  const dataset = useDataset();
  const say = commonPartnersWords();
  const steps = useSteps(of.length);
  const nameOf = ({ id }: Shared) => dataset.parties.get(id)?.name ?? dataset.systems.get(id)?.name ?? id;
  return (
    <div>
      <h4 className={css.title}>{title}</h4>
      {of.length === 0 ? (
        <p className={layout.soft}>{say.noneOfAll}</p>
      ) : (
        <ul ref={steps.list} className={css.list}>
          {of.slice(0, steps.shown).map((one) => (
            <li key={one.id}>
              <SelectLink to={one.id} words={nameOf(one)} />{' '}
              <span className={layout.soft}>{say.deals(dataset, parties, one)}</span>
            </li>
          ))}
        </ul>
      )}
      <ShowMore steps={steps} of={title} />
    </div>
  );
}

function Kind({
  of: { kind, all, several, one, withNameless },
  parties,
}: {
  of: InCommon;
  parties: readonly PartyId[];
}) {
  const dataset = useDataset();
  const say = commonPartnersWords();
  return (
    <section aria-label={say.titles[kind]} className={layout.part}>
      <h3 className={parts.heading}>{say.titles[kind]}</h3>
      <SharedList title={say.all(parties.length)} of={all} parties={parties} />
      {several.length > 0 && <SharedList title={say.several} of={several} parties={parties} />}
      {parties.map((id, at) => {
        const own = one[at] ?? [];
        return own.length > 0 ? (
          <SharedList key={id} title={say.only(dataset, id)} of={own} parties={parties} />
        ) : null;
      })}
      {withNameless > 0 && <p className={layout.soft}>{say.nameless(withNameless)}</p>}
    </section>
  );
}

function AddParty({ parties }: { parties: readonly PartyId[] }) {
  const dataset = useDataset();
  const say = commonPartnersWords();
  const [chosen, setChosen] = useState('');
  const others = useMemo(
    () =>
      [...dataset.parties.values()]
        .filter(({ id }) => !parties.includes(id))
        .sort((a, b) => alphabetical(a.name, b.name)),
    [dataset, parties],
  );
  const add = (event: FormEvent) => {
    event.preventDefault();
    select(commonId([...parties, chosen]));
  };
  return (
    <form className={css.parties} onSubmit={add}>
      <select aria-label={say.add} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{say.add}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className={parts.button} disabled={chosen === ''}>
        {say.addIt}
      </button>
    </form>
  );
}

/** Which parties are compared: one more, or one less as long as two are left. */
function Parties({ parties }: { parties: readonly PartyId[] }) {
  const dataset = useDataset();
  const say = commonPartnersWords();
  return (
    <fieldset className={css.parties}>
      <legend className={parts.hidden}>{say.change}</legend>
      {parties.length > 2 &&
        parties.map((id) => (
          <button
            key={id}
            type="button"
            className={parts.link}
            onClick={() => select(commonId(parties.filter((other) => other !== id)))}
          >
            {say.remove(dataset, id)}
          </button>
        ))}
      {parties.length < MAX_PARTIES && <AddParty parties={parties} />}
    </fieldset>
  );
}

/** Where all that is shared are weapons and the picture draws none, nothing stands out in it: that is said, with the way to one that does. */
function OnlyWeapons({ found }: { found: readonly InCommon[] }) {
  const lens = useApp((state) => state.view.lens);
  if (lensOf(lens).opensCategories || !areWeaponsAll(found)) return null;
  const say = commonPartnersWords();
  return (
    <p className={layout.soft}>
      {say.onlyWeapons}{' '}
      <button type="button" className={parts.link} onClick={() => lookThrough('systems')}>
        {say.showSystems}
      </button>
    </p>
  );
}

/** What several parties have in common: who supplies them, what they receive, whom they supply; and what only some of them have. */
export function CommonDetails({ parties }: { parties: readonly PartyId[] }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const filter = useApp((state) => state.view.filter);
  const found = useMemo(() => inCommon(index, visible, parties), [index, visible, parties]);
  const isCut = useApp(isAnswerCut);
  const say = commonPartnersWords();
  const scope = summaryWords().filter(dataset, filter);
  return (
    <>
      <p className={details.trail}>{say.about}</p>
      <DetailsTitle title={titlesWords().title(dataset, { type: 'common', parties })} />
      <p className={layout.soft}>{found.length > 0 ? say.rule(scope) : say.none(scope)}</p>
      {found.length > 0 && <WithinYears />}
      <OnlyWeapons found={found} />
      {isCut && <p className={layout.soft}>{say.notAllDrawn}</p>}
      <Parties key={parties.join()} parties={parties} />
      {found.map((of) => (
        <Kind key={of.kind} of={of} parties={parties} />
      ))}
    </>
  );
}
