/** What the link to the present view holds, to be told in words. */

import { selectedOf, summaryOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useOpenFiles } from '../../state/use-dataset';
import type { HeldByLink } from '../../words/en/exports/share';
import { summaryWords } from '../../words/views/summary';
import { titlesWords } from '../../words/views/titles';

/** The parts of it. */
export function useHeldByLink(): Omit<HeldByLink, 'carried'> {
  const dataset = useDataset();
  const files = useOpenFiles();
  const view = useApp((state) => state.view);
  const selected = useApp(selectedOf);
  const summary = useApp(summaryOfView);
  const { presentation, lens, sorting, claim, reading, moved, camera } = view;
  return {
    ...{ dataset, presentation, lens, sorting },
    sentence: summaryWords().sentence(summary),
    selected: selected && titlesWords().title(dataset, selected),
    claim: claim !== null,
    reading: (reading && dataset.sources.get(reading)?.title) ?? null,
    moved: moved.length,
    camera: camera !== null,
    joins: (dataset.joins?.inLink ?? '').split('~').filter(Boolean).length,
    files: files.map(({ report }) => report.name),
  };
}
