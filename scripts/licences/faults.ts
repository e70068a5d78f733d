/** What must not be shipped. */
import { ALLOWED_LICENCES } from './allowed.ts';
import type { Bundled } from './bundled.ts';

/** Why a bundle of these packages must not be shipped, a line for each reason; none where it may be. */
export function faultsOf(packages: readonly Bundled[], dependencies: readonly string[]): string[] {
  const names = new Set(packages.map(({ name }) => name));
  return [
    ...packages.flatMap(({ name, licence, text }) => [
      ...(ALLOWED_LICENCES.has(licence)
        ? []
        : [
            `${name} is under ${licence || 'no licence'}, which is not on the list of licences that may be shipped.`,
          ]),
      ...(text === '' ? [`${name} brings no text of its licence.`] : []),
    ]),
    ...dependencies
      .filter((name) => !names.has(name))
      .map(
        (name) =>
          `${name} is in "dependencies", and nothing of it is shipped: it belongs to "devDependencies", or nowhere.`,
      ),
  ];
}
