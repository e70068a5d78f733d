/** What stands beside the tables of a Data Package for those who read: what they show, what is to be said, what columns mean. */
import { exportTablesWords } from '../../words/exports/tables';
import { safeAddress } from '../cite/one-line';
import type { ExportedMember, ExportedView } from '../view/exported-view';
import { asMarkdown, markdownTable } from './markdown';
import type { Table } from './table';
import { descriptionOf, fileOf } from './tables';

const section = (title: string, ...parts: readonly string[]) => [`## ${asMarkdown(title)}`, ...parts];

const list = (items: readonly string[]) => items.map((item) => `- ${asMarkdown(item)}`).join('\n');

function aboutMember(member: ExportedMember): string[] {
  const { dataset, credit, skipped } = exportTablesWords().readme;
  return [
    dataset(member),
    ...(member.credit ? [credit(member.credit)] : []),
    ...(member.skipped ? [skipped(member.skipped)] : []),
  ];
}

function licenceSection({ dataset, about }: ExportedView): string[] {
  const { licence, licenceOf, ownTerms } = exportTablesWords().readme;
  const parts = [
    ...(dataset.licence ? [licenceOf(dataset.title, dataset.licence)] : []),
    ...(about.members.length > 1 || !dataset.licence ? [ownTerms] : []),
  ];
  return section(licence, ...parts.map(asMarkdown));
}

function tableSection(table: Table): string[] {
  const { tables, readme } = exportTablesWords();
  const { column, type, meaning } = readme.headings;
  const rows = Object.entries(table.fields).map(([name, field]) => [
    name,
    field.type,
    descriptionOf(table, name),
  ]);
  return section(fileOf(table), asMarkdown(tables[table.id]), markdownTable([column, type, meaning], rows));
}

/** The README of a package, as Markdown. */
export function readmeOf(view: ExportedView, tables: readonly Table[]): string {
  const { readme } = exportTablesWords();
  const { about, caveats } = view;
  const blocks = [
    `# ${asMarkdown(readme.title)}`,
    asMarkdown(about.sentence),
    `${asMarkdown(readme.link)} <${safeAddress(about.permalink)}>`,
    asMarkdown(readme.taken(about.day)),
    ...(caveats.length > 0 ? section(readme.caveats, list(caveats)) : []),
    ...section(readme.datasets, list(about.members.flatMap(aboutMember))),
    ...licenceSection(view),
    ...section(readme.howToRead, list(readme.rules)),
    ...tables.flatMap(tableSection),
  ];
  return `${blocks.join('\n\n')}\n`;
}
