/** What a page in one file may load and run: what stands in it, by its hash, and nothing else. */
import { integrityOf } from '../../data/hash';
import { POLICY_OF_WORKERS } from '../../data/one-file';

/** The policy of a page with this script and this style, as the page states it of itself. */
export function policyOfPage(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${integrityOf(script)}'`,
    `style-src '${integrityOf(style)}'`,
    'img-src data:',
    // Its workers run the script of the page, from an address that is made in the page.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${POLICY_OF_WORKERS}`,
  ].join('; ');
}
