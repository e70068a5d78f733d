/**
 * The case files that this device keeps and no server has, by the ids that addresses name them by: what the page must know
 * before it fetches anything, without asking a database.
 */
import { stored } from './stored';

/** Where they lie. */
export const MARKS_KEY = 'armsgraph cases';

/** All ids; none where the device keeps none. */
export const markedCases = (): readonly string[] => stored(MARKS_KEY)?.split(' ') ?? [];
