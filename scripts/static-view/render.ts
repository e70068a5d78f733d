/** All that is built of views: what the plugin asks for, from the files of the site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDataset } from '../../src/data/check';
import { datasetId } from '../../src/domain/model/ids';
import { siteFile } from '../site-file';
import { featuredPage, folderOf, listPage, oembedOf, SOCIAL_PICTURE } from './featured-page';
import { openingPage } from './opening-page';
import { shippedDataset } from './shown-view';
import { socialPicture } from './social-picture';
import { featuredViews, type ShippedDatasets, shownByLink, viewsFileIn } from './views-file';
import type { SiteFacts } from './whole-page';

/** A file of the built site. */
export interface BuiltFile {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

function shipped(file: string) {
  const bytes = readFileSync(file);
  const read = checkDataset(JSON.parse(bytes.toString('utf8')));
  if (!read.ok) throw new Error(`${file} has ${read.faults.length} faults; run npm run dataset:check on it.`);
  return shippedDataset(read.statement, createHash('sha256').update(bytes).digest('hex'));
}

/** The datasets in the folder of files that are served as they are. */
function datasetsIn(folder: string, id = datasetId(siteFile(folder).dataset)): ShippedDatasets {
  const files = readdirSync(path.join(folder, 'datasets')).filter((name) => name.endsWith('.json'));
  const all = files.sort().map((name) => shipped(path.join(folder, 'datasets', name)));
  const byId = new Map(all.map((one) => [one.dataset.id, one]));
  const first = byId.get(id);
  if (!first) throw new Error(`There is no dataset “${id}” in public/datasets/, which the app opens with.`);
  return { first, byId };
}

/** The content of the app's page, as it reads without the app. */
export async function renderOpening(folder: string): Promise<string> {
  const { view, title } = siteFile(folder);
  const shown = shownByLink(view, datasetsIn(folder));
  if (!Array.isArray(shown)) return openingPage(shown, title);
  throw new Error(['public/site.json: “view” cannot be shown:', ...shown].join('\n  '));
}

/** The pages of featured views, and the list of them. */
export async function renderViews(folder: string, site: SiteFacts): Promise<BuiltFile[]> {
  const file = viewsFileIn(folder);
  if (!file) return [];
  const views = featuredViews(file, datasetsIn(folder));
  const pages = views.map(async (view): Promise<BuiltFile[]> => {
    const oembed = oembedOf(view, site);
    // Whoever shows it asks for it by its whole address.
    const picture = site.address === null ? null : await socialPicture(view);
    return [
      { fileName: `${folderOf(view)}index.html`, source: await featuredPage(view, site, picture !== null) },
      ...(picture === null ? [] : [{ fileName: `${folderOf(view)}${SOCIAL_PICTURE}`, source: picture }]),
      ...(oembed === null ? [] : [{ fileName: `${folderOf(view)}oembed.json`, source: oembed }]),
    ];
  });
  return [
    { fileName: 'views/index.html', source: listPage(views, site) },
    ...(await Promise.all(pages)).flat(),
  ];
}
