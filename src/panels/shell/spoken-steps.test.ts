import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import type { SelectableId } from '../../domain/model/ids';
import { announce, fallSilent, select } from '../../state/actions';
import { type Opening, useApp } from '../../state/store';
import { speakSteps } from './spoken-steps';

const atFirst = useApp.getState();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { activeElement: null });
  useApp.setState({ opening: { phase: 'open', dataset: smallDataset() } as unknown as Opening });
  stop = speakSteps();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  useApp.setState(atFirst, true);
});

describe('a selection', () => {
  const words = () => useApp.getState().said.words;
  const selectNorthland = () => {
    select('XNO' as SelectableId);
    vi.advanceTimersByTime(100);
  };

  it('is said, also where older words are taken off the page at that moment', () => {
    announce('Link copied');
    selectNorthland();
    fallSilent();
    vi.advanceTimersByTime(100);
    expect(words()).toBe('Selected: Northland');
  });

  it('does not speak over what is said of a later act', () => {
    selectNorthland();
    announce('Link copied');
    vi.advanceTimersByTime(100);
    expect(words()).toBe('Link copied');
  });
});
