/** The file of notices that is shipped with the site. */
import type { Bundled } from './bundled.ts';
import type { Inlined } from './inlined.ts';
import { MIT_TERMS } from './mit.ts';

/** What the file says first: our own licence, and that of the data. */
export interface OwnLicences {
  readonly code: string;
  readonly data: string;
}

const RULE = '='.repeat(78);

const part = (...paragraphs: readonly string[]) => paragraphs.filter((text) => text !== '').join('\n\n');

/** The parts of others inside a package, and the one licence of them all. */
function inlinedIn(name: string, inlined: readonly Inlined[]): string[] {
  if (inlined.length === 0) return [];
  return [
    `${name} holds code of these, each under the MIT License:`,
    ...inlined.map((inner) => `${inner.name}, ${inner.home}\n${inner.copyright}`),
    MIT_TERMS,
  ];
}

function ofPackage({ name, version, licence, home, text, notices, inlined }: Bundled): string {
  return part(
    RULE,
    [`${name} ${version} (${licence})`, home].filter((line) => line !== '').join('\n'),
    text,
    ...notices.map((notice) => `In the code of ${name}:\n\n${notice}`),
    ...inlinedIn(name, inlined),
  );
}

/** All notices: ours, and those of every package of which the site holds code. */
export function noticesOf(own: OwnLicences, packages: readonly Bundled[]): string {
  const names = packages.map(({ name, version, licence }) => `  ${name} ${version} (${licence})`);
  return `${part(
    'ARMSGRAPH: LICENCES AND NOTICES',
    own.code.trim(),
    RULE,
    own.data.trim(),
    RULE,
    `The site holds code of ${packages.length} packages, whose licences follow:`,
    names.join('\n'),
    ...packages.map(ofPackage),
  )}\n`;
}
