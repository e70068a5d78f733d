import { useMemo, useState } from 'react';
import { type Dataset, partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import { MEASURE_IDS, MEASURE_UNIT, type MeasureId } from '../../domain/ranking/measures';
import { type MeasuredParty, rankedBy, rankingOf } from '../../domain/ranking/ranking';
import { goTo, rankBy } from '../../state/actions/view';
import { filteredOf, useDataset, useOwnSumsIndex } from '../../state/selectors';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { rankingWords } from '../../words/ranking';
import { sumsWords } from '../../words/sums';
import { TitledDialog } from '../common/TitledDialog';
import css from './RankingDialog.module.css';

const FIRST = 25;
const STEP = 100;

/** Whose share a measure is of, where it is of one partner's. */
function partnerOf({ greatest }: MeasuredParty, measure: MeasureId): PartyId | null {
  return measure === 'supplier-share' || measure === 'recipient-share' ? greatest[measure] : null;
}

/** A party in its place: equal values share one. */
function Row({
  of,
  place,
  measure,
  dataset,
}: {
  of: MeasuredParty;
  place: number;
  measure: MeasureId;
  dataset: Dataset;
}) {
  const say = rankingWords();
  const value = of.values[measure];
  const partner = partnerOf(of, measure);
  return (
    <tr>
      <td>{value === null ? '' : place}</td>
      <th scope="row">
        <button
          type="button"
          className={parts.link}
          onClick={() => goTo({ selection: of.party, ranking: null })}
        >
          {partyOf(dataset, of.party).name}
        </button>
      </th>
      <td>
        {say.value(MEASURE_UNIT[measure], value)}
        {partner && ` ${say.of(partyOf(dataset, partner).name)}`}
      </td>
    </tr>
  );
}

/** The place of each party: that of the first with the same value. */
function placesOf(ranked: readonly MeasuredParty[], measure: MeasureId): number[] {
  const places: number[] = [];
  for (const [i, { values }] of ranked.entries()) {
    const isEqual = i > 0 && ranked[i - 1]?.values[measure] === values[measure];
    places.push(isEqual ? (places[i - 1] ?? i + 1) : i + 1);
  }
  return places;
}

/** Names a measure, says what it means and whose formula it is. */
function Measure({ measure }: { measure: MeasureId }) {
  const say = rankingWords();
  const { meaning, after } = say.measures[measure];
  return (
    <>
      <label className={css.by}>
        <span>{say.by}</span>
        <select
          value={measure}
          onChange={({ target }) => rankBy(MEASURE_IDS.find((id) => id === target.value) ?? measure)}
        >
          {MEASURE_IDS.map((id) => (
            <option key={id} value={id}>
              {say.measures[id].name}
            </option>
          ))}
        </select>
      </label>
      <p>{meaning}</p>
      {after && <p className={css.soft}>{after}</p>}
    </>
  );
}

/** The parties of what is visible in the order of a measure; each leads to its details. */
export function RankingDialog({ measure, close }: { measure: MeasureId; close: () => void }) {
  const say = rankingWords();
  const dataset = useDataset();
  const index = useOwnSumsIndex();
  const visible = useApp((state) => filteredOf(state).visible);
  const whole = useMemo(() => rankingOf(index, visible), [index, visible]);
  const counting = index.counted?.counting;
  const { parties, deals } = whole;
  const [isRising, setRising] = useState(false);
  const ranked = useMemo(() => rankedBy(parties, measure, isRising), [parties, measure, isRising]);
  const places = useMemo(() => placesOf(ranked, measure), [ranked, measure]);
  const [shown, setShown] = useState(FIRST);
  const isOfVolume = MEASURE_UNIT[measure] !== 'count' && measure !== 'betweenness';
  const more = Math.min(STEP, ranked.length - shown);
  return (
    <TitledDialog title={say.title} closeWord={say.close} said={null} close={close}>
      <Measure measure={measure} />
      <p className={css.soft}>{deals === 0 ? say.none : say.basis(whole, isOfVolume)}</p>
      {isOfVolume && counting && <p className={css.soft}>{sumsWords().rule(counting)}</p>}
      {ranked.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{say.place}</th>
              <th scope="col">{say.party}</th>
              <th scope="col" aria-sort={isRising ? 'ascending' : 'descending'}>
                <button type="button" className={parts.link} onClick={() => setRising(!isRising)}>
                  {say.measures[measure].name}
                </button>
                <span aria-hidden="true">{isRising ? ' ↑' : ' ↓'}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.slice(0, shown).map((of, i) => (
              <Row key={of.party} of={of} place={places[i] ?? i + 1} measure={measure} dataset={dataset} />
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && (
        <p>
          <button type="button" className={parts.button} onClick={() => setShown(shown + STEP)}>
            {say.more(more, ranked.length)}
          </button>
        </p>
      )}
    </TitledDialog>
  );
}
