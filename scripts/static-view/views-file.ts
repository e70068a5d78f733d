/**
 * The views that have a page of their own: `public/views.json`, or what `public/site.json` has in its place. What is wrong
 * in it fails the build, with what to do.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { DatasetId } from '../../src/domain/model/ids';
import { parsePermalink } from '../../src/permalink/codec';
import type { Notice } from '../../src/permalink/notice';
import { resolveView } from '../../src/permalink/resolve';
import { linkWords } from '../../src/words/page/links';
import { siteFile } from '../site-file';
import { type ShippedDataset, type ShownView, shownView } from './shown-view';

/** Every name that a folder can have everywhere. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const FORM = v.strictObject({
  views: v.array(
    v.strictObject({
      slug: v.pipe(
        v.string('A slug is a text.'),
        v.regex(SLUG, 'A slug is of small letters, digits and single hyphens: “tor-m1”.'),
        v.maxLength(60, 'A slug has 60 letters at the most.'),
      ),
      title: v.pipe(
        v.string('A title is a text.'),
        v.nonEmpty('A title is missing.'),
        v.maxLength(120, 'A title has 120 letters at the most.'),
      ),
      link: v.pipe(
        v.string('A link is a text.'),
        v.startsWith('?', 'A link is the part of an address that begins with its “?”.'),
      ),
    }),
  ),
});

/** A view as the file names it. */
type NamedView = v.InferOutput<typeof FORM>['views'][number];

/** A view with a page of its own. */
export interface FeaturedView extends Omit<NamedView, 'link'> {
  readonly shown: ShownView;
}

/** The datasets that the site ships. */
export interface ShippedDatasets {
  /** The one that the app opens with. */
  readonly first: ShippedDataset;
  readonly byId: ReadonlyMap<DatasetId, ShippedDataset>;
}

/** That the data has a later version since a link was made is no fault: the page shows what it has today. */
const isFault = ({ finding }: Notice) => finding.code !== 'other-version';

function inWords({ parameter, value, finding, nearest }: Notice): string {
  const say = linkWords();
  const what = parameter === '' ? '' : `${parameter}${value === '' ? '' : `=${value}`}: `;
  return `${what}${say.finding(finding)}${nearest === undefined ? '' : ` ${say.didYouMean(nearest)}`}`;
}

/** What a link shows, or what is wrong with it. */
export function shownByLink(link: string, { first, byId }: ShippedDatasets): ShownView | string[] {
  const parsed = parsePermalink(link);
  const id = parsed.view.dataset?.id ?? first.dataset.id;
  const shipped = byId.get(id);
  if (!shipped)
    return [`d=${id}: there is no such dataset in public/datasets/. It has: ${[...byId.keys()].join(', ')}.`];
  const { view, notices } = resolveView(parsed.view, shipped.dataset);
  const faults = [...parsed.notices, ...notices].filter(isFault).map(inWords);
  if (faults.length > 0) return faults;
  const shown = shownView(shipped, view);
  return shown.visible.length > 0 ? shown : ['It shows no relationship. Let it filter less.'];
}

function formOf({ file, input }: ViewsFile): readonly NamedView[] {
  const read = v.safeParse(FORM, input);
  if (read.success) return read.output.views;
  const faults = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error([`${file} is not as it should be:`, ...faults].join('\n  '));
}

/** What a file says, and its name. */
export interface ViewsFile {
  readonly file: string;
  readonly input: unknown;
}

/** What is listed in the folder of files that are served as they are; null where nothing is. @throws Error where it is no JSON */
export function viewsFileIn(folder: string): ViewsFile | null {
  const { views } = siteFile(folder);
  if (views) return { file: 'public/site.json', input: { views } };
  const file = path.join(folder, 'views.json');
  if (!existsSync(file)) return null;
  try {
    return { file: 'public/views.json', input: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    throw new Error(`public/views.json is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** The views that a file names. @throws Error that lists every fault, and what to do. */
export function featuredViews(from: ViewsFile, datasets: ShippedDatasets): FeaturedView[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const views = formOf(from).flatMap(({ slug, title, link }) => {
    if (seen.has(slug)) faults.push(`${slug}: there are two views of this slug. Give one another.`);
    seen.add(slug);
    const shown = shownByLink(link, datasets);
    if (!Array.isArray(shown)) return [{ slug, title, shown }];
    faults.push(...shown.map((fault) => `${slug}: ${fault}`));
    return [];
  });
  if (faults.length === 0) return views;
  throw new Error(
    [`${from.file} names what cannot be shown. Mend the links, or take the views out:`, ...faults].join(
      '\n  ',
    ),
  );
}
