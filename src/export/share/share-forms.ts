/** A link as the texts that writers, pages and programs take. */
import { htmlAttribute, htmlText } from '../../domain/text/html';
import { shareWords } from '../../words/exports/share';
import type { ExportKind } from '../export-kind';

/** A link, and what is said with it. */
export interface SharedLink {
  /** The whole link, `https://…`. */
  readonly link: string;
  /** The same as a figure for other pages. */
  readonly embedLink: string;
  readonly title: string;
}

/** How high the figure is until it tells its page, in CSS pixels. */
const HEIGHT = 560;

/** The signs that Markdown takes for its own, wherever they stand. */
const MARKDOWN = /[\\`*_{}[\]<>#|~]/g;

const label = (form: ShareForm) => () => shareWords().forms[form];

/** The forms, by what they are called. */
type ShareForm = keyof ReturnType<typeof shareWords>['forms'];

/** Each form of a link. */
export const SHARE_FORMS: readonly ExportKind<SharedLink>[] = [
  {
    label: label('link'),
    ...{ extension: 'txt', mediaType: 'text/plain' },
    write: ({ link }) => link,
  },
  {
    label: label('markdown'),
    ...{ extension: 'md', mediaType: 'text/markdown' },
    write: ({ link, title }) => `[${title.replace(MARKDOWN, (sign) => `\\${sign}`)}](${link})`,
  },
  {
    label: label('html'),
    ...{ extension: 'html', mediaType: 'text/html' },
    write: ({ link, title }) => `<a href="${htmlAttribute(link)}">${htmlText(title)}</a>`,
  },
  {
    label: label('embed'),
    ...{ extension: 'html', mediaType: 'text/html' },
    // Who sees no frame has the title, which leads to the same.
    write: ({ link, embedLink, title }) =>
      [
        `<figure>`,
        `  <iframe src="${htmlAttribute(embedLink)}" title="${htmlAttribute(title)}" width="100%" height="${HEIGHT}" style="border: 0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`,
        `  <figcaption><a href="${htmlAttribute(link)}">${htmlText(title)}</a></figcaption>`,
        `</figure>`,
      ].join('\n'),
  },
];
