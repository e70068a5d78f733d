/** The story that is told while files are opened: whether its filters hide some of them, and whether its step waited for them. */
import { applyFilter } from '../../domain/filter/facet-filter';
import { datasetOfReference } from '../../domain/model/dataset';
import type { Story, StoryPosition } from '../../domain/model/story';
import { parsePermalink } from '../../permalink/codec';
import type { FileReference } from '../../permalink/view';
import type { OpenedFile } from '../files/opened-file';
import type { AppState } from '../store';
import { hasLeftStep, storyOfView } from './stories';

const filesOfStep = (link: string): readonly FileReference[] => parsePermalink(link).view.files;

const isAmong =
  (files: readonly OpenedFile[]) =>
  ({ hash }: FileReference): boolean =>
    files.some(({ dataset }) => dataset.id === datasetOfReference(hash));

/** A story whose filters hide some of what files bring. */
export interface StoryInTheWay {
  readonly story: Story;
  /** The names of the files that it tells of and that are not open; none where it tells of no file. */
  readonly lacks: readonly string[];
  readonly hidden: number;
  readonly of: number;
}

/** The story that is told, where its filters hide some of what these files bring and it tells of none of them; null for none. */
export function storyInTheWay(state: AppState, added: readonly OpenedFile[]): StoryInTheWay | null {
  const { filter } = state.view;
  const story = storyOfView(state)?.story ?? null;
  if (!story) return null;
  const named = story.steps.flatMap(({ link }) => filesOfStep(link));
  if (named.some(isAmong(added))) return null;
  const open = state.opening.phase === 'open' ? state.opening.files : [];
  let [hidden, of] = [0, 0];
  for (const { index } of added) {
    const shown = applyFilter(index, filter).visible.length;
    of += index.relationships.size;
    hidden += index.relationships.size - shown;
  }
  if (hidden === 0) return null;
  const lacks = named.filter((file) => !isAmong(open)(file)).map(({ name }) => name);
  return { story, lacks: [...new Set(lacks)], hidden, of };
}

/** The step that is shown, where its link names one of these files and nobody has gone on from it; null otherwise. */
export function stepOfFiles(state: AppState, added: readonly OpenedFile[]): StoryPosition | null {
  const position = storyOfView(state);
  const link = position?.story.steps[position.step - 1]?.link ?? '';
  return position && filesOfStep(link).some(isAmong(added)) && !hasLeftStep(state) ? position : null;
}
