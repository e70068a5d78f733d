/** What pages that read without JavaScript have in common. */
import type { Dataset } from '../../src/domain/model/dataset';
import { html, type Markup, text } from '../../src/domain/text/markup';
import { evidence } from '../../src/export/page/evidence-html';
import { caveatsWords } from '../../src/words/deals/caveats';
import { staticPagesWords } from '../../src/words/exports/static-pages';
import { summaryWords } from '../../src/words/views/summary';
import type { ShownView } from './shown-view';

/** A paragraph. */
export const paragraph = (words: string, attributes: Readonly<Record<string, string>> = {}): Markup =>
  html('p', attributes, text(words));

/** A link. */
export const link = (
  href: string,
  words: string,
  attributes: Readonly<Record<string, string>> = {},
): Markup => html('a', { href, ...attributes }, text(words));

/** What the view shows, in one sentence. */
export function sentenceOf({ summary }: ShownView): Markup {
  const pieces = summaryWords().pieces(summary, (words) => ({ words }));
  return html(
    'p',
    { class: 'sentence' },
    ...pieces.map((piece) => (typeof piece === 'string' ? text(piece) : html('b', {}, text(piece.words)))),
  );
}

function caveats({ caveats: told }: ShownView): Markup[] {
  if (told.length === 0) return [];
  const items = told.map((caveat) => html('li', {}, text(caveat)));
  return [html('h2', {}, text(caveatsWords().title)), html('ul', {}, ...items)];
}

/** What must be known before quoting, and every relationship with its words. */
export function evidenceOf(shown: ShownView): Markup {
  const { dataset, relationships } = shown;
  return html(
    'div',
    { class: 'evidence' },
    ...caveats(shown),
    html('h2', {}, text(staticPagesWords().evidence)),
    ...evidence(dataset, relationships),
  );
}

/** Which dataset it is, its file, and its credit. @param root the folder of the site, from this page */
export function footOf({ id, title, version, members }: Dataset, root: string): Markup {
  const say = staticPagesWords();
  const credits = [...new Set(members.flatMap(({ credit }) => credit || []))];
  return html(
    'footer',
    {},
    paragraph(say.data(title, version)),
    html('p', {}, link(`${root}datasets/${id}.json`, say.download)),
    credits.length > 0 ? paragraph(say.credit(credits)) : null,
  );
}
