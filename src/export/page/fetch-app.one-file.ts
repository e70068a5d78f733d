/** In a page in one file: the page holds the app, and hands it on. */
import { type AppFiles, blockText } from '../../data/one-file';

/** The app of this page. */
export async function fetchApp(): Promise<AppFiles> {
  return {
    ...{ script: blockText('app'), style: blockText('style') },
    notices: JSON.parse(blockText('notices')),
  };
}
