/** The present view as a step of a story. */
import { useMemo } from 'react';
import type { StoryStep } from '../../domain/model/story';
import { selectedOf, summaryOfView, visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { queryOfView } from '../../state/stories/own-story';
import { useDataset, useSumsIndex } from '../../state/use-dataset';
import { storiesWords } from '../../words/questions/stories';
import { summaryWords } from '../../words/views/summary';
import { titlesWords } from '../../words/views/titles';
import { aboutSelected } from './about-selected';

/** The present view as a step: what is selected for a title, and the plain sentence of it, or else of the view, to begin with. */
export function useStepOfView(): StoryStep {
  const dataset = useDataset();
  const index = useSumsIndex();
  const visible = useApp(visibleOf);
  const filter = useApp((state) => state.view.filter);
  const selected = useApp(selectedOf);
  const sentence = summaryWords().sentence(useApp(summaryOfView));
  const about = useMemo(
    () => (selected ? aboutSelected(dataset, index, selected, { visible, filter }) : ''),
    [dataset, index, selected, visible, filter],
  );
  const title = selected
    ? titlesWords().title(dataset, selected)
    : storiesWords().editor.firstTitle(sentence);
  return { title, text: about || `${sentence}.`, link: queryOfView() };
}
