import type { Locator } from '@playwright/test';
import type { Chance } from '../../bench/random';
import type { AppPage } from '../pages/app-page';
import type { BroughtFile } from '../pages/files-page';

/** What an act may use: the page, and chance for its choices. */
export interface Hands {
  readonly app: AppPage;
  readonly chance: Chance;
  /** The files that are open, which acts on files change. */
  readonly files: BroughtFile[];
}

/** Something that a reader may do. */
export interface Act {
  readonly name: string;
  /** Whether it is done with keys alone, so that the focus must not be lost by it. */
  readonly byKey?: true;
  /** Does it, and says what exactly; null where the page does not allow it at the moment. */
  readonly act: (hands: Hands) => Promise<string | null>;
}

/** One of several, by chance. */
export function oneOf<T>(chance: Chance, things: readonly T[]): T {
  const thing = things[Math.floor(chance() * things.length)];
  if (thing === undefined) throw new Error('There is nothing to choose from.');
  return thing;
}

/** Clicks one of several by chance, if there is one that can be clicked, and says its name. */
export async function clickOne(chance: Chance, all: Locator): Promise<string | null> {
  const there = await all.filter({ visible: true }).all();
  if (there.length === 0) return null;
  const target = oneOf(chance, there);
  if (await target.isDisabled()) return null;
  const name = (await target.getAttribute('aria-label')) ?? (await target.textContent()) ?? '';
  await target.click({ timeout: 10_000 });
  return name;
}
