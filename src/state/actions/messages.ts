/** What is told and said aloud, and how it is taken off the page again. */

import { type News, NO_NEWS } from '../../messages/news';
import { type FileRefusal, setState } from '../store';

/** Says something aloud, once, for those who hear the page. What is shown in words that change needs no such help. */
export function announce(words: string): void {
  setState(({ announcement: { number } }) => ({ announcement: { words, number: number + 1 } }));
}

/** Takes what was said off the page, which says nothing. */
export function fallSilent(): void {
  setState(({ announcement }) => ({ announcement: { ...announcement, words: '' } }));
}

/** Tells something that takes longer to read than a word on a button. */
export function tellNews(words: string): void {
  tell([{ code: 'told', words }]);
}

/** Takes the news about files off the screen. */
export function dismissNews(): void {
  tell(NO_NEWS);
}

/** Tells what became of files, of a link or of a step, in the place of what was told before. */
export function tell(news: readonly News[]): void {
  setState({ news });
}

/** Tells why files were not taken, beside what was told of others. */
export function tellRefused(refused: readonly FileRefusal[]): void {
  setState(({ refusals }) => ({ refusals: [...refusals, ...refused] }));
}
