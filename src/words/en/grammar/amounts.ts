import type { Width } from '../../../domain/lenses/flows';
import { counted } from './grammar';

const UNITS: Readonly<Record<Width, readonly [one: string, other: string]>> = {
  deals: ['deal', 'deals'],
  tiv: ['million TIV', 'million TIV'],
  items: ['item', 'items'],
  licences: ['licence', 'licences'],
};

/** A number as it is shown: a small volume with what is behind the point. */
export const rounded = (value: number, width: Width): number =>
  width === 'tiv' && value < 10 ? Math.round(value * 100) / 100 : Math.round(value);

/** "214 deals", "1,234 million TIV", or "1 deal". */
export const amount = (value: number, width: Width): string =>
  counted(rounded(value, width), ...UNITS[width]);

/** The same of a sum that some deals do not state, or only a part of it: "1,234 million TIV (3 deals not stated)". */
export function stated(value: number, width: Width, lacking: number): string {
  const words = amount(value, width);
  return lacking > 0 ? `${words} (${amount(lacking, 'deals')} not stated)` : words;
}
