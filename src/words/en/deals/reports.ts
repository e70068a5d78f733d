import type { Dataset } from '../../../domain/model/dataset';
import type { PartyId } from '../../../domain/model/ids';
import type { Relationship } from '../../../domain/model/relationship';
import type { Reporter } from '../../../domain/model/reported';
import type { Who } from '../../../domain/views/who-reports';
import { counted, formatNumber, forNumber, listed } from '../grammar/grammar';
import { nameInText } from '../grammar/in-text';
import { model } from './model';

const BY: Readonly<Record<Reporter, (from: string, to: string, name: string | undefined) => string>> = {
  exporter: (from) => `the exporter, ${from}`,
  importer: (_, to) => `the importer, ${to}`,
  both: (from, to) => `both ends, ${from} and ${to}`,
  third: (_from, _to, name) => name ?? model.reported.third,
};

/** Who reports deals, and who does not. */
export const reports = {
  /** "reported by the importer, Kenya" */
  by(dataset: Dataset, { from, to, reported }: Relationship): string {
    if (!reported) return '';
    const [exporter, importer] = [nameInText(dataset, from), nameInText(dataset, to)];
    return `reported by ${BY[reported.by](exporter, importer, reported.name)}`;
  },
  others: 'The same deal, as others report it',
  notAdded: 'These reports are not added: in sums the exporter’s counts first.',
  title: 'Who reports, by year',
  scroller: 'Who reports, by year, scrollable',
  /** Over the table. */
  about:
    'How many rows each reports. A row counts in every year in which something of it happened. No report does not mean no transfer.',
  caption: 'Rows reported',
  who: 'Reported by',
  all: 'All',
  undated: 'No year',
  /** Who reports a row of the table. */
  name(dataset: Dataset, who: Who): string {
    if (who.is === 'party') return dataset.parties.get(who.id)?.name ?? who.id;
    return who.is === 'third' ? (who.name ?? 'A third party') : 'Not said';
  },
  count: (rows: number) => formatNumber(rows),
  none: 'no report',
  more: (next: number, all: number) => `Show ${formatNumber(next)} more of ${formatNumber(all)}`,
  /** Where a filter shows nothing: "Kenya reports nothing in these years, which does not mean that nothing was transferred." */
  silent(dataset: Dataset, parties: readonly PartyId[]): string {
    const names = parties.map((id) => (dataset.parties.has(id) ? nameInText(dataset, id) : id));
    const who = names.length > 3 ? counted(names.length, 'party', 'parties') : listed(names, 'and');
    const verb = forNumber(names.length, 'reports', 'report');
    return `In these years ${who} ${verb} nothing here: that does not mean that nothing was transferred.`;
  },
};
