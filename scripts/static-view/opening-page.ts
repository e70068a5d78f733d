/** The opening view as a part of the app's page: what is seen before the app is there, and all there is without JavaScript. */
import { html, type Markup, text } from '../../src/domain/text/markup';
import { staticPagesWords } from '../../src/words/exports/static-pages';
import { evidenceOf, footOf, link, paragraph, sentenceOf } from './parts';
import { figure } from './picture';
import type { ShownView } from './shown-view';

/** The content of the page. @param brand what the site is called */
export async function openingPage(shown: ShownView, brand: string): Promise<Markup> {
  const { id, title, version } = shown.dataset;
  const say = staticPagesWords();
  return html(
    'div',
    { id: 'opening', class: 'page', 'data-dataset': `${id}@${version}` },
    html('header', {}, paragraph(brand, { class: 'brand' })),
    html(
      'main',
      {},
      html('h1', {}, text(title)),
      sentenceOf(shown),
      await figure(shown),
      paragraph(say.withoutScript, { class: 'told' }),
      html('p', {}, link('./views/', say.featured)),
      evidenceOf(shown),
    ),
    footOf(shown.dataset, './'),
  );
}
