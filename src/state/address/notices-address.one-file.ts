/** In a page in one file: the notices are in the page. */
import { blockText } from '../../data/one-file';

let address: string | undefined;

/** An address of the notices that this page alone can use. */
export function noticesAddress(): string {
  address ??= URL.createObjectURL(
    new Blob([JSON.parse(blockText('notices'))], { type: 'text/plain;charset=utf-8' }),
  );
  return address;
}
