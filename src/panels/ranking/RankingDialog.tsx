import { useMemo, useState } from 'react';
import { type Dataset, partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import { MEASURE_IDS, type MeasureId } from '../../domain/ranking/measures';
import { leastByItself, MIN_DEALS, type RankedParty, rankedBy } from '../../domain/ranking/ranked';
import { type MeasuredParty, rankingOf } from '../../domain/ranking/ranking';
import { MEASURE_OVER, MEASURE_UNIT } from '../../domain/ranking/units';
import { evenSharesOf } from '../../domain/sums/even-shares';
import { caveatsOfFiles } from '../../domain/views/caveats';
import { rankAtLeast } from '../../state/actions/choices';
import { goTo, rankBy } from '../../state/actions/view';
import { filteredOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useOwnSumsIndex } from '../../state/use-dataset';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { TitledDialog } from '../../ui/TitledDialog';
import { caveatsWords } from '../../words/deals/caveats';
import { rankingWords } from '../../words/questions/ranking';
import { sumsWords } from '../../words/views/sums';
import css from './RankingDialog.module.css';
import { saveRanking } from './save-ranking';

const FIRST = 25;
const STEP = 100;

/** Whose share a measure is of, where it is of one partner's. */
function partnerOf({ greatest }: MeasuredParty, measure: MeasureId): PartyId | null {
  return measure === 'supplier-share' || measure === 'recipient-share' ? greatest[measure] : null;
}

interface RowProps {
  readonly ranked: RankedParty;
  readonly measure: MeasureId;
  readonly dataset: Dataset;
}

/** A party in its place, with over how many deals its value is. */
function Row({ ranked: { place, of }, measure, dataset }: RowProps) {
  const say = rankingWords();
  const partner = partnerOf(of, measure);
  return (
    <tr>
      <td>{place}</td>
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
        {say.value(MEASURE_UNIT[measure], of.values[measure])}
        {partner && ` ${say.of(partyOf(dataset, partner).name)}`}
      </td>
      {MEASURE_OVER[measure].of !== 'itself' && <td>{say.value('count', of.deals[measure])}</td>}
    </tr>
  );
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

/** Over how many deals a value has to be; a link may ask for a number that is not offered. */
function Least({ least }: { least: number }) {
  const say = rankingWords();
  const offered = [...new Set([...MIN_DEALS, least])].sort((a, b) => a - b);
  return (
    <label className={css.by}>
      <span>{say.least}</span>
      <select value={least} onChange={({ target }) => rankAtLeast(Number(target.value))}>
        {offered.map((deals) => (
          <option key={deals} value={deals}>
            {say.leastDeals(deals)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TableProps {
  readonly parties: readonly RankedParty[];
  readonly measure: MeasureId;
  readonly isRising: boolean;
  readonly turn: () => void;
}

function RankingTable({ parties, measure, isRising, turn }: TableProps) {
  const say = rankingWords();
  const dataset = useDataset();
  const [shown, setShown] = useState(FIRST);
  const more = Math.min(STEP, parties.length - shown);
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{say.place}</th>
            <th scope="col">{say.party}</th>
            <th scope="col" aria-sort={isRising ? 'ascending' : 'descending'}>
              <button type="button" className={parts.link} onClick={turn}>
                {say.measures[measure].name}
              </button>
              <span aria-hidden="true">{isRising ? ' ↑' : ' ↓'}</span>
            </th>
            {MEASURE_OVER[measure].of !== 'itself' && <th scope="col">{say.deals(measure)}</th>}
          </tr>
        </thead>
        <tbody>
          {parties.slice(0, shown).map((ranked) => (
            <Row key={ranked.of.party} {...{ ranked, measure, dataset }} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p>
          <button type="button" className={parts.button} onClick={() => setShown(shown + STEP)}>
            {say.more(more, parties.length)}
          </button>
        </p>
      )}
    </>
  );
}

/** The parties of what is visible in the order of a measure; each leads to its details. */
export function RankingDialog({ measure, close }: { measure: MeasureId; close: () => void }) {
  const say = rankingWords();
  const index = useOwnSumsIndex();
  const visible = useApp((state) => filteredOf(state).visible);
  const whole = useMemo(() => rankingOf(index, visible), [index, visible]);
  const { parties, deals } = whole;
  const [isRising, setRising] = useState(false);
  const chosen = useApp((state) => state.view.least);
  const least = chosen ?? leastByItself(parties, measure);
  const ranked = useMemo(
    () => rankedBy(parties, measure, least, isRising),
    [parties, measure, least, isRising],
  );
  const dataset = useDataset();
  const releases = useMemo(() => caveatsOfFiles(index, visible), [index, visible]);
  const counting = index.counted?.counting ?? null;
  const shares = useMemo(() => evenSharesOf(index, visible, 'tiv'), [index, visible]);
  const isOfVolume = MEASURE_OVER[measure].of === 'volume';
  const notes = [
    say.basis(whole, isOfVolume, counting),
    ...caveatsWords().all(dataset, releases),
    ...(isOfVolume && counting ? [sumsWords().rule(counting), sumsWords().evenShares(shares, 'tiv')] : []),
    say.notRanked(ranked, measure, least),
  ].filter((note) => note !== '');
  return (
    <TitledDialog title={say.title} closeWord={say.close} said={null} close={close} isOfLinks>
      <Measure measure={measure} />
      {deals === 0 && <p className={css.soft}>{say.none}</p>}
      {deals > 0 && (
        <>
          <Least least={least} />
          {notes.map((note) => (
            <p key={note} className={css.soft}>
              {note}
            </p>
          ))}
        </>
      )}
      {ranked.parties.length > 0 && (
        <>
          <RankingTable
            key={`${measure} ${least}`}
            parties={ranked.parties}
            {...{ measure, isRising }}
            turn={() => setRising(!isRising)}
          />
          <p>
            <button
              type="button"
              className={parts.button}
              onClick={() => saveRanking(measure, ranked.parties, visible, notes)}
            >
              <Icon shape={ICON.download} />
              <span>{say.save}</span>
            </button>
          </p>
        </>
      )}
    </TitledDialog>
  );
}
