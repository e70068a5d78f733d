import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import type { SelectableId } from '../../domain/model/ids';
import { announce, fallSilent } from '../../state/actions/messages';
import { select } from '../../state/actions/view';
import { setState, useApp } from '../../state/store';
import type { Opening } from '../../state/visit';
import { PartMissing } from '../../ui/later-part';
import { SAY_STEP } from './later';
import { speakSteps } from './spoken-steps';

const atFirst = useApp.getState();
let stop: () => void;

beforeEach(async () => {
  await SAY_STEP.arrive();
  vi.useFakeTimers();
  vi.stubGlobal('document', { activeElement: null });
  setState({ opening: { phase: 'open', dataset: smallDataset() } as unknown as Opening });
  stop = speakSteps();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  setState(atFirst, true);
});

describe('a selection', () => {
  const words = () => useApp.getState().announcement.words;
  const selectNorthland = async () => {
    select('XNO' as SelectableId);
    await vi.advanceTimersByTimeAsync(100);
  };

  it('is said, also where older words are taken off the page at that moment', async () => {
    announce('Link copied');
    await selectNorthland();
    fallSilent();
    vi.advanceTimersByTime(100);
    expect(words()).toBe('Selected: Northland');
  });

  it('does not speak over what is said of a later act', async () => {
    await selectNorthland();
    announce('Link copied');
    vi.advanceTimersByTime(100);
    expect(words()).toBe('Link copied');
  });

  it('is not passed over in silence where its words do not arrive', async () => {
    vi.spyOn(SAY_STEP, 'arrive').mockRejectedValueOnce(new PartMissing('offline'));
    await selectNorthland();
    expect(words()).toBe(
      'The part of the page that shows what you selected, undid or did again did not arrive: there is no connection.',
    );
  });
});
