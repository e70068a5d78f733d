/** The page of a featured view: picture, sentence, evidence, and what social networks and editors' programs read of it. */
import { html, type Markup, text } from '../../src/domain/text/markup';
import { staticPagesWords } from '../../src/words/exports/static-pages';
import { evidenceOf, footOf, link, paragraph, sentenceOf } from './parts';
import { figure } from './picture';
import { SOCIAL_SIZE } from './social-picture';
import type { FeaturedView } from './views-file';
import { type SiteFacts, wholePage } from './whole-page';

/** The folder of the site, from a page of a view. */
const ROOT = '../../';

/** How large the view is in pages of others. */
const EMBEDDED = { width: 800, height: 600 };

/** The folder of a view, from the folder of the site. */
export const folderOf = ({ slug }: Pick<FeaturedView, 'slug'>): string => `views/${slug}/`;

/** The file of the picture in pixels, in the folder of the view. */
export const SOCIAL_PICTURE = 'picture.png';

const meta = (property: string, content: string): Markup => html('meta', { property, content });

/** The picture of the view in pixels, as others show it. */
function socialPictureMeta(address: string, { sentence }: FeaturedView['shown']): Markup[] {
  const { width, height } = SOCIAL_SIZE;
  return [
    meta('og:image', address),
    meta('og:image:type', 'image/png'),
    meta('og:image:width', `${width}`),
    meta('og:image:height', `${height}`),
    meta('og:image:alt', sentence),
  ];
}

/** What is said of the page where it is shared. Whole addresses are left out where nobody said what they are. */
function social(view: FeaturedView, { address, title: site }: SiteFacts, hasPicture: boolean): Markup[] {
  const { title, shown } = view;
  const own = address && new URL(folderOf(view), address).href;
  return [
    meta('og:type', 'article'),
    meta('og:site_name', site),
    meta('og:title', title),
    meta('og:description', shown.sentence),
    html('meta', { name: 'twitter:card', content: own && hasPicture ? 'summary_large_image' : 'summary' }),
    ...(own
      ? [
          meta('og:url', own),
          ...(hasPicture ? socialPictureMeta(new URL(SOCIAL_PICTURE, own).href, shown) : []),
          html('link', {
            rel: 'alternate',
            type: 'application/json+oembed',
            href: new URL('oembed.json', own).href,
            title,
          }),
        ]
      : []),
  ];
}

/** The page of a view. @param hasPicture whether there is a picture of it in pixels beside it */
export async function featuredPage(view: FeaturedView, site: SiteFacts, hasPicture = false): Promise<string> {
  const { title, shown } = view;
  const say = staticPagesWords();
  return wholePage(
    { title, description: shown.sentence, root: ROOT, more: social(view, site, hasPicture) },
    site,
    html(
      'header',
      {},
      html('p', { class: 'brand' }, link(ROOT, site.title)),
      html('nav', {}, link('../', say.featured)),
    ),
    html(
      'main',
      {},
      html('h1', {}, text(title)),
      sentenceOf(shown),
      await figure(shown),
      html(
        'p',
        { class: 'told' },
        link(`${ROOT}${shown.query}`, say.open, { class: 'open' }),
        html('span', {}, text(` ${say.openTold}`)),
      ),
      evidenceOf(shown),
    ),
    footOf(shown.dataset, ROOT),
  );
}

/** What programs that embed pages read (oembed.com); null where nobody said what the address of the site is. */
export function oembedOf({ title, shown }: FeaturedView, { address, title: site }: SiteFacts): string | null {
  if (address === null) return null;
  const { width, height } = EMBEDDED;
  const src = new URL(`${shown.query}&embed=1`, address).href;
  return JSON.stringify({
    ...{ version: '1.0', type: 'rich', provider_name: site, provider_url: address },
    ...{ title, width, height },
    html: html('iframe', { src, title, width, height, loading: 'lazy' }),
  });
}

/** The list of all pages. */
export function listPage(views: readonly FeaturedView[], site: SiteFacts): string {
  const say = staticPagesWords();
  return wholePage(
    { title: say.featured, description: say.featuredTold, root: '../', more: [] },
    site,
    html('header', {}, html('p', { class: 'brand' }, link('../', site.title))),
    html(
      'main',
      {},
      html('h1', {}, text(say.featured)),
      paragraph(say.featuredTold),
      html(
        'ul',
        { class: 'views' },
        ...views.map(({ slug, title, shown }) =>
          html('li', {}, link(`./${slug}/`, title), paragraph(shown.sentence)),
        ),
      ),
    ),
  );
}
