/** What a file counts as: SIPRI's register, whichever download it is, or the file itself. */
import type { RowFormat } from '../../data/register/part-data';
import { fileDatasetId } from '../../domain/dataset';
import type { EdtfDate } from '../../domain/edtf';
import type { SourceId } from '../../domain/ids';
import type { Source } from '../../domain/source';

interface FileFacts {
  readonly name: string;
  readonly sha256: string;
  readonly date: EdtfDate;
}

/**
 * The source that the rows of a file are from. Every download of the register is one source, the one that the case file
 * cites too, so that two downloads never count as two who say the same.
 */
export function sourceOfFile(format: RowFormat, { name, sha256, date }: FileFacts): Source {
  if (typeof format === 'string') {
    return {
      id: 'sipri-arms-transfers' as SourceId,
      kind: 'register',
      title: 'SIPRI Arms Transfers Database',
      publisher: 'Stockholm International Peace Research Institute',
      date,
      note: 'The register covers major arms. It leaves out rifles and other small arms, so that the absence of a row there is a matter of coverage and no denial.',
      address: 'https://www.sipri.org/databases/armstransfers',
      credit: 'Source: SIPRI Arms Transfers Database',
    };
  }
  return {
    id: fileDatasetId(sha256) as string as SourceId,
    kind: 'register',
    title: name,
    publisher: 'your own file',
    date,
  };
}
