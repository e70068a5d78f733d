/** Where the site has what a link names and the open dataset lacks; comes with what is said of links. */
import { otherDatasetWith } from '../../data/shipped-ids';
import type { Notice } from '../../permalink/notice';
import { useDataset } from '../use-dataset';

/** Another dataset of the site, and the link that shows there what was asked for. */
export interface OtherDataset {
  readonly title: string;
  readonly link: string;
}

/** The dataset that has the id which a notice says is unknown; null where none has it. */
export function useOtherDataset({ parameter, finding, excluded }: Notice): OtherDataset | null {
  const open = useDataset().id;
  if (finding.code !== 'unknown-id') return null;
  const other = otherDatasetWith(finding.id, open);
  const value = excluded ? `!${finding.id}` : finding.id;
  return (
    other && { title: other.title, link: `?${new URLSearchParams({ d: other.id, [parameter]: value })}` }
  );
}
