/** A page as the text of its file. What others wrote stands in it as text or as JSON, never as markup. */
import { type AppFiles, BLOCK } from '../../data/one-file';
import { htmlAttribute, htmlJson, htmlText } from '../../domain/text/html';
import type { Markup } from '../../domain/text/markup';
import { policyOfPage } from './policy';

/** What goes into a page. */
export interface PageParts {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** What is read without a script. */
  readonly readable: Markup;
  /** Each is JSON. */
  readonly blocks: Readonly<Record<'facts' | 'data' | 'notices', string>>;
  readonly app: AppFiles;
}

/** What would end an element whose text is no markup, or be changed when a page is read, so that its hash is another. */
const ENDS_OR_CHANGES = { script: /<\/script|<!--|[\r\0]/i, style: /<\/style|[\r\0]/i };

/** A text as the content of such an element. @throws Error where it cannot be one as it is; the build writes none of these. */
function contentOf(name: keyof typeof ENDS_OR_CHANGES, text: string): string {
  if (ENDS_OR_CHANGES[name].test(text)) throw new Error(`the ${name} of the app cannot stand in a page`);
  return text;
}

/** JSON as the content of an element: "<" stands within its texts alone, where it can be escaped. */
const jsonBlock = (block: keyof PageParts['blocks'], json: string) =>
  `<script type="application/json" id="${BLOCK[block]}">${htmlJson(json)}</script>`;

/** The page, whole. */
export function pageHtml({ language, title, description, readable, blocks, app }: PageParts): string {
  const script = contentOf('script', app.script);
  const style = contentOf('style', app.style);
  return [
    '<!doctype html>',
    `<html lang="${htmlAttribute(language)}">`,
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${htmlAttribute(policyOfPage(script, style))}">`,
    '<meta charset="utf-8">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Armsgraph">',
    `<meta name="description" content="${htmlAttribute(description)}">`,
    // Cytoscape looks for this id before it inserts a style element of its own, which the policy would refuse.
    '<meta id="__________cytoscape_stylesheet">',
    `<title>${htmlText(title)}</title>`,
    // Without one, browsers ask the host for a picture.
    '<link rel="icon" href="data:,">',
    `<style id="${BLOCK.style}">${style}</style>`,
    '</head>',
    '<body>',
    `<div id="root">${readable}</div>`,
    jsonBlock('facts', blocks.facts),
    jsonBlock('data', blocks.data),
    jsonBlock('notices', blocks.notices),
    `<script id="${BLOCK.app}">${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
