/** What the link to the present view holds, to be told in words. */

import { OWN_STORY } from '../../domain/model/story';
import { selectedOf, summaryOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import { storyOfView } from '../../state/stories/stories';
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
  const position = useApp(storyOfView);
  const { presentation, lens, sorting, claim, reading, moved, camera } = view;
  return {
    ...{ dataset, presentation, lens, sorting },
    sentence: summaryWords().sentence(summary),
    // One's own is told on this device alone: a link to its steps is one to their views.
    story:
      position && position.story.id !== OWN_STORY
        ? { title: position.story.title, step: position.step }
        : null,
    selected: selected && titlesWords().title(dataset, selected),
    claim: claim !== null,
    reading: (reading && dataset.sources.get(reading)?.title) ?? null,
    moved: moved.length,
    camera: camera !== null,
    joins: (dataset.joins?.inLink ?? '').split('~').filter(Boolean).length,
    files: files.map(({ report }) => report.name),
  };
}
