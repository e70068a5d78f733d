/** Which parts are fetched before anybody asks for them. */
import { CITATION_META } from '../cite/later';
import { SELECTION } from '../details/later';
import { PAPER } from '../paper/later';
import { READER } from '../reader/later';
import { STORY } from '../story/later';
import { TABLE } from '../table/later';
import { COMPARE_BAR, EMPTY, NEW_VERSION, NOTICES, SAY_STEP } from './later';

/** Fetches at once what a link asks for besides the graph, while the dataset is still on its way. */
export function fetchPartsOf(search: string): void {
  const link = new URLSearchParams(search);
  if (link.has('sel')) SELECTION.fetch();
  if (link.has('with')) COMPARE_BAR.fetch();
  if (link.has('story')) STORY.fetch();
  if (link.has('read')) READER.fetch();
  if (link.get('view') === 'table') TABLE.fetch();
}

/** Fetches what a reader will probably want next. */
export function fetchNextParts(): void {
  for (const part of [SAY_STEP, SELECTION, TABLE, PAPER, EMPTY, NOTICES, CITATION_META, NEW_VERSION])
    part.fetch();
}
