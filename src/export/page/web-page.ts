/** What is shown as a page in one file, with the app inside. The rule: docs/decisions/2026-11-29-page-in-one-file.md. */
import { hashOfText } from '../../data/hash';
import type { OneFileFacts } from '../../data/one-file';
import type { DatasetStatement } from '../../domain/model/dataset';
import { html, type Markup, text } from '../../domain/text/markup';
import { exportsWords } from '../../words/exports/exports';
import { exportPageWords } from '../../words/exports/page';
import { spokenLanguage } from '../../words/language';
import { inOwnFormat } from '../data/own-json';
import { takenStatement } from '../data/taken-statement';
import type { ExportedView } from '../view/exported-view';
import type { ViewExport } from '../view/view-export';
import { evidence } from './evidence-html';
import { pageHtml } from './page-html';

/** So many relationships are written out with their words; more would make a page of megabytes that nobody reads. */
export const MAX_WRITTEN_OUT = 500;

const paragraph = (words: string) => html('p', {}, text(words));

/** Every relationship with its words, read by whoever has no script alone. */
function writtenOut({ dataset, relationships }: ExportedView): Markup {
  const say = exportPageWords();
  const first = relationships.slice(0, MAX_WRITTEN_OUT);
  const isAll = first.length === relationships.length;
  return html(
    'noscript',
    {},
    html('h2', {}, text(say.evidence)),
    isAll ? null : paragraph(say.first(first.length, relationships.length)),
    ...evidence(dataset, first),
  );
}

/** What is read without a script: the sentence, what it is of, caveats, terms, and the relationships with their words. */
function readableOf({ title, description, credit, licence }: DatasetStatement, view: ExportedView): Markup {
  const say = exportPageWords();
  const main = html(
    'main',
    {},
    html('h1', {}, text(title)),
    ...description.split('\n').map(paragraph),
    paragraph(`${say.credit}: ${credit}`),
    paragraph(`${say.terms}: ${licence}`),
    paragraph(say.withoutScript),
    html('p', {}, html('a', { href: view.about.permalink }, text(say.open))),
    writtenOut(view),
  );
  return html('div', { class: 'page' }, main);
}

/** The link without the places of nodes that the page has not: what moved in the whole picture may not be in a part of it. */
function withOwnPins(permalink: string, { parties, systems }: DatasetStatement): string {
  const held = new Set<string>([...parties, ...systems].map(({ id }) => id));
  return permalink.replace(/&pin=([^&#]*)/, (_, pins: string) => {
    const own = pins
      .split('~')
      .filter((pin) => held.has(pin.split(':')[0] ?? '') || pin.startsWith('category'));
    return own.length > 0 ? `&pin=${own.join('~')}` : '';
  });
}

/** What the page knows of itself. */
function factsOf({ about, dataset }: ExportedView, statement: DatasetStatement, json: string): OneFileFacts {
  const { id, version, relationships } = statement;
  // What was itself taken from others is a part of these, as far as it is known.
  const isTaken = !dataset.members.some((member) => member.id === dataset.id);
  return {
    permalink: withOwnPins(about.permalink, statement),
    dataset: { id, version },
    hash: hashOfText(json),
    members: about.members.map(({ id, title, sha256 }) => ({ id, title, sha256 })),
    isWhole: !isTaken && relationships.length === dataset.relationships.size,
  };
}

function written(view: ExportedView): string {
  const { about, app } = view;
  if (!app) throw new Error('the app is not there to be put into the page');
  const statement = takenStatement(view);
  const json = inOwnFormat(statement);
  return pageHtml({
    language: spokenLanguage(),
    title: `${about.sentence} · Armsgraph`,
    description: `${about.sentence}.`,
    readable: readableOf(statement, view),
    blocks: {
      facts: JSON.stringify(factsOf(view, statement, json)),
      data: json,
      notices: JSON.stringify(app.notices),
    },
    app,
  });
}

/** A page that needs nothing but a browser: not this site, not even a network. */
export const WEB_PAGE: ViewExport = {
  label: () => exportsWords().labels['web-page'],
  group: 'pages',
  extension: 'html',
  mediaType: 'text/html',
  holdsApp: true,
  write: written,
};
