import { chromiumAdvice, findChromium } from '../scripts/chromium.mjs';

/** The variable in which the workers find the executable file of the browser. */
export const CHROMIUM_OF_TESTS = 'E2E_CHROMIUM';

/** Finds the browser once, when the tests start and before any worker does. */
export default async function findBrowser(): Promise<void> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error(chromiumAdvice);
  process.env[CHROMIUM_OF_TESTS] = executablePath;
}
