/** What is shown as a page in one file, with the app inside. The rule: docs/decisions/2026-11-29-page-in-one-file.md. */
import { hashOfText } from '../../data/hash';
import type { OneFileFacts } from '../../data/one-file';
import type { DatasetStatement } from '../../domain/model/dataset';
import { htmlAttribute, htmlText } from '../../domain/text/html';
import { exportPageWords } from '../../words/export-page';
import { exportsWords } from '../../words/exports';
import { spokenLanguage } from '../../words/language';
import { inOwnFormat } from '../data/own-json';
import { takenStatement } from '../data/taken-statement';
import type { ExportedView } from '../view/exported-view';
import type { ViewExport } from '../view/view-export';
import { pageHtml } from './page-html';

const paragraph = (text: string) => `<p>${htmlText(text)}</p>`;

/** What the dataset says of itself, for whoever reads without a script: the sentence, what it is of, caveats, terms. */
function readableOf({ title, description, credit, licence }: DatasetStatement, permalink: string): string {
  const say = exportPageWords();
  return [
    '<main>',
    `<h1>${htmlText(title)}</h1>`,
    ...description.split('\n').map(paragraph),
    paragraph(`${say.credit}: ${credit}`),
    paragraph(`${say.terms}: ${licence}`),
    paragraph(say.withoutScript),
    `<p><a href="${htmlAttribute(permalink)}">${htmlText(say.open)}</a></p>`,
    '</main>',
  ].join('\n');
}

/** What the page knows of itself. */
function factsOf(
  { about, dataset }: ExportedView,
  { id, version, relationships }: DatasetStatement,
  json: string,
): OneFileFacts {
  // What was itself taken from others is a part of these, as far as it is known.
  const isTaken = !dataset.members.some((member) => member.id === dataset.id);
  return {
    permalink: about.permalink,
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
    readable: readableOf(statement, about.permalink),
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
