import { useMemo } from 'react';
import type { FacetIndex } from '../../domain/columns/facet-index';
import { ofLatestRelease } from '../../domain/columns/releases';
import { byStrength, flowsOf } from '../../domain/lenses/flows';
import { organisationIn, standingApart } from '../../domain/lenses/folds/apart';
import { endsOfThing } from '../../domain/lenses/folds/ends-of-thing';
import type { FoldedThing } from '../../domain/lenses/folds/folded-lines';
import { membersWithDeals, type WaysOfPart, waysOfPart } from '../../domain/lenses/folds/inside';
import type { Part } from '../../domain/lenses/folds/parts';
import { rowsOfThing } from '../../domain/lenses/folds/rows-of-thing';
import { filterOfThing } from '../../domain/lenses/folds/unfolded';
import { bundleId } from '../../domain/model/bundle';
import { type Dataset, partyOf } from '../../domain/model/dataset';
import { everyRow } from '../../domain/model/relationships';
import { goTo, select } from '../../state/actions/view';
import { foldedOfView, visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex, useSumsIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { foldsWords } from '../../words/views/folds';
import { measuresWords } from '../../words/views/measures';
import { titlesWords } from '../../words/views/titles';
import { BarList } from '../charts/BarList';
import { howMuch } from '../common/how-much';
import layout from '../common/Section.module.css';
import { ShowMore, useSteps } from '../common/ShowMore';
import { ComparedRows } from './ComparedRows';
import css from './Details.module.css';
import { DetailsTitle } from './DetailsTitle';
import { RelationshipList } from './RelationshipList';

const WAYS = ['out', 'into', 'within'] as const satisfies readonly (keyof WaysOfPart)[];

/** How many deals some rows are, what their firm ones add up to, and how much else there is. */
function HowMuch({ index, rows }: { index: FacetIndex; rows: Uint32Array }) {
  const dataset = useDataset();
  const told = useMemo(() => howMuch(dataset, index, rows), [dataset, index, rows]);
  return <p className={css.lead}>{told}</p>;
}

/** Those who are in a part, the busiest first, with what they do as members. */
function Members({ part, rows }: { part: Part; rows: Uint32Array }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const members = useMemo(() => membersWithDeals(dataset, index, part, rows), [dataset, index, part, rows]);
  const steps = useSteps(members.length);
  const say = foldsWords();
  const greatest = members[0] ? members[0].out + members[0].into || 1 : 1;
  const bars = members.slice(0, steps.shown).map(({ id, out, into }) => ({
    ...{ id, words: partyOf(dataset, id).name, share: (out + into) / greatest },
    amount: say.both([
      ...(out > 0 ? [say.out(measuresWords().amount(out, 'deals'))] : []),
      ...(into > 0 ? [say.into(measuresWords().amount(into, 'deals'))] : []),
    ]),
    choose: () => select(id),
  }));
  return (
    <section aria-label={say.members} className={layout.part}>
      <h3 className={parts.heading}>
        <span>{say.members}</span> <span>{say.count(members.length)}</span>
      </h3>
      <BarList rows={bars} ref={steps.list} />
      <ShowMore steps={steps} of={say.members} />
    </section>
  );
}

/** The pairs of parties that are one line, the strongest first. */
function Pairs({ rows }: { rows: Uint32Array }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const flows = useMemo(() => byStrength(flowsOf(index, rows), 'deals'), [index, rows]);
  const steps = useSteps(flows.length);
  const say = foldsWords();
  const greatest = Math.max(1, ...flows.map(({ deals }) => deals));
  const bars = flows.slice(0, steps.shown).map((flow) => {
    const { from, to, group } = flow;
    const bundle = { type: 'pair', from, to, kind: group } as const;
    return {
      ...{ id: bundleId(bundle), words: titlesWords().bundle(dataset, bundle) },
      amount: measuresWords().flow(flow, 'deals'),
      share: flow.deals / greatest,
      choose: () => select(bundleId(bundle)),
    };
  });
  return (
    <section aria-label={say.pairs} className={layout.part}>
      <h3 className={parts.heading}>
        <span>{say.pairs}</span> <span>{say.count(flows.length)}</span>
      </h3>
      <BarList rows={bars} ref={steps.list} />
      <ShowMore steps={steps} of={say.pairs} />
    </section>
  );
}

/** What a part gives to others, what it gets from them, and what passes among its own: three sums, which nothing adds up. */
function Ways({ part, rows, counted }: { part: Part; rows: Uint32Array; counted: FacetIndex }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const ways = useMemo(() => waysOfPart(dataset, index, part, rows), [dataset, index, part, rows]);
  const say = foldsWords();
  return (
    <>
      {WAYS.map((way) => (
        <section key={way} aria-label={say.ways[way]} className={layout.part}>
          <h3 className={parts.heading}>{say.ways[way]}</h3>
          {ways[way].length === 0 ? (
            <p className={layout.soft}>{say.noneOfIt}</p>
          ) : (
            <HowMuch index={counted} rows={ways[way]} />
          )}
          <ComparedRows rows={ways[way]} />
        </section>
      ))}
    </>
  );
}

/** The ways out of a fold: to all parties, or where a filter can say it, to those of this line alone. */
function Unfold({ thing }: { thing: FoldedThing }) {
  const isFolded = useApp((state) => state.view.fold !== null);
  const filter = useApp((state) => state.view.filter);
  const narrowed = useMemo(() => filterOfThing(thing, filter), [thing, filter]);
  const say = foldsWords();
  return (
    <p className={css.unfold}>
      {isFolded && (
        <button type="button" className={parts.button} onClick={() => goTo({ fold: null, selection: null })}>
          {say.unfold}
        </button>
      )}
      {narrowed && (
        <button
          type="button"
          className={parts.button}
          onClick={() => goTo({ fold: null, selection: null, filter: narrowed })}
        >
          {say.only}
        </button>
      )}
    </p>
  );
}

/** Who was a member when, for the parts of one group. */
function Rule({ dataset, of }: { dataset: Dataset; of: readonly Part[] }) {
  const say = foldsWords();
  const told = of.flatMap(({ group, isOpen }) => (group === null ? [] : [say.rule(dataset, group, isOpen)]));
  return told.length > 0 ? <p className={layout.soft}>{[...new Set(told)].join(' ')}</p> : null;
}

/** Who and what stands beside the members of a group: members with what they did as none, and the organisation of its name. */
function Beside({ part: { id, group, isOpen } }: { part: Part }) {
  const dataset = useDataset();
  const folded = useApp(foldedOfView);
  const visible = useApp(visibleOf);
  const say = foldsWords();
  const notes = useMemo(() => {
    if (group === null || isOpen || folded?.fold !== group || !folded.parts.has(id)) return [];
    const apart = standingApart(dataset, folded, ofLatestRelease(folded.index, visible));
    const isBoth = organisationIn(dataset, folded, group, visible) !== null;
    return [
      ...(apart.length > 0 ? [say.allApart(dataset, group, apart)] : []),
      ...(isBoth ? [say.twice(dataset, group)] : []),
    ];
  }, [dataset, folded, group, isOpen, id, visible, say]);
  return notes.length > 0 ? <p className={layout.soft}>{notes.join(' ')}</p> : null;
}

const rowsHere = (dataset: Dataset, index: FacetIndex, thing: FoldedThing, visible: Uint32Array) => {
  const all = rowsOfThing(dataset, index, thing);
  const shown = rowsOfThing(dataset, index, thing, visible);
  const among = shown.length > 0 ? visible : everyRow(dataset.relationships);
  return { all, shown, ends: endsOfThing(dataset, index, thing, among) };
};

/** Parties that a picture folds to one, or what goes along a line between such: how much it is, and who is in it. */
export function FoldedDetails({ thing }: { thing: FoldedThing }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const { all, shown, ends } = useMemo(
    () => rowsHere(dataset, index, thing, visible),
    [dataset, index, thing, visible],
  );
  const say = foldsWords();
  const title = say.title(dataset, thing, ends);
  const rows = shown.length > 0 ? shown : all;
  const sumsIndex = useSumsIndex();
  const counted = shown.length > 0 ? sumsIndex : index;
  return (
    <>
      <p className={css.trail}>{thing.type === 'part' ? say.about : say.aboutPair}</p>
      <DetailsTitle title={title} />
      {shown.length === 0 && <p className={layout.soft}>{say.nothing}</p>}
      {thing.type === 'part' ? (
        <Ways part={thing.part} {...{ rows, counted }} />
      ) : (
        <>
          <HowMuch index={counted} rows={rows} />
          <ComparedRows rows={shown} />
        </>
      )}
      {shown.length > 0 && shown.length < all.length && (
        <p className={layout.soft}>
          {say.notAll(ofLatestRelease(index, shown).length, ofLatestRelease(index, all).length)}
        </p>
      )}
      <Rule dataset={dataset} of={thing.type === 'part' ? [thing.part] : thing.parts} />
      {thing.type === 'part' && <Beside part={thing.part} />}
      <Unfold thing={thing} />
      {thing.type === 'part' ? <Members part={thing.part} rows={rows} /> : <Pairs rows={rows} />}
      <RelationshipList key={title} title={say.relationships} rows={rows} />
    </>
  );
}
