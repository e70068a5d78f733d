/** A story beside which files that are opened would not be seen. */
import { applyFilter } from '../../domain/filter/facet-filter';
import type { Story } from '../../domain/model/story';
import { parsePermalink } from '../../permalink/codec';
import type { OpenedFile } from '../files/opened-file';
import type { AppState } from '../store';
import { storyOfView } from './stories';

const isToldOfFiles = ({ steps }: Story): boolean =>
  steps.some(({ link }) => parsePermalink(link).view.files.length > 0);

/** The story that is told, where its filters hide some of what files bring and it tells of no file itself; null for none. */
export function storyInTheWay(state: AppState, added: readonly OpenedFile[]): Story | null {
  const { filter } = state.view;
  const story = storyOfView(state)?.story ?? null;
  if (!story || isToldOfFiles(story)) return null;
  const hides = added.some(
    ({ index }) => applyFilter(index, filter).visible.length < index.relationships.size,
  );
  return hides ? story : null;
}
