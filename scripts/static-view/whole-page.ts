/** A page that is built whole, with what every page of the site states of itself. */
import { html, type Markup, text } from '../../src/domain/text/markup';
import { policyForMeta } from '../security-policy.mjs';

/** What a page has to know of the site. */
export interface SiteFacts {
  /** The address of its folder, with a slash at its end; null where nobody said it. */
  readonly address: string | null;
  /** What the site is called. */
  readonly title: string;
  /** The style sheets of pages, from the folder of the site. */
  readonly styles: readonly string[];
}

/** What a page says of itself. */
interface About {
  readonly title: string;
  readonly description: string;
  /** The folder of the site, from this page. */
  readonly root: string;
  readonly more: readonly Markup[];
}

/** A whole page of HTML. */
export function wholePage(
  { title, description, root, more }: About,
  { styles, title: site }: SiteFacts,
  ...content: readonly Markup[]
): string {
  const head = html(
    'head',
    {},
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policyForMeta() }),
    html('meta', { name: 'referrer', content: 'no-referrer' }),
    html('meta', { charset: 'utf-8' }),
    html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    html('meta', { name: 'color-scheme', content: 'light dark' }),
    html('title', {}, text(`${title} · ${site}`)),
    html('meta', { name: 'description', content: description }),
    ...more,
    html('link', { rel: 'icon', type: 'image/svg+xml', href: `${root}favicon.svg` }),
    ...styles.map((href) => html('link', { rel: 'stylesheet', href: `${root}${href}` })),
  );
  const body = html('body', {}, html('div', { class: 'page' }, ...content));
  return `<!doctype html>\n${html('html', { lang: 'en' }, head, body)}\n`;
}
