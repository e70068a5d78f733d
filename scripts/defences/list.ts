/** Every defence that is proved: one row each. Constants are made so large that they bound nothing. */
import type { Defence } from './defence';
import { ADDRESSES } from './rows/addresses';
import { BROWSER } from './rows/browser';
import { DATASETS } from './rows/datasets';
import { LINKS } from './rows/links';
import { TABLES } from './rows/tables';

/** All of them. */
export const DEFENCES: readonly Defence[] = [...TABLES, ...DATASETS, ...ADDRESSES, ...LINKS, ...BROWSER];
