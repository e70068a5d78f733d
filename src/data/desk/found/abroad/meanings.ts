/** What words of dealing mean in whatever language. */
import { DEAL, type DealingMeaning, PLAN, supplies } from '../dealings/dealing-row';

/** The meanings that the tables of languages share. Each of a deal needs arms in its sentence. */
export const MEANS = {
  sold: supplies('ordered', 'gives', DEAL),
  gives: supplies(null, 'gives', DEAL),
  /** What will be done, on no day that is known. */
  willGive: supplies(null, 'gives', { ...DEAL, ...PLAN }),
  willTake: supplies(null, 'takes', { ...DEAL, ...PLAN }),
  delivered: supplies('delivered', 'gives', DEAL),
  bought: supplies('ordered', 'takes', DEAL),
  takes: supplies(null, 'takes', DEAL),
  received: supplies('delivered', 'takes', DEAL),
  signed: supplies('ordered', 'neither', DEAL),
  negotiates: supplies('negotiating', 'neither', DEAL),
  authorised: supplies('authorised', 'neither', DEAL),
  refused: supplies('refused', 'neither', DEAL),
  cancelled: supplies('cancelled', 'neither', DEAL),
  suspended: supplies('suspended', 'neither', DEAL),
  sanctioned: { relationship: 'sanctions', status: 'in-force', direction: 'acts' },
  sanctions: { relationship: 'sanctions', direction: 'acts' },
  diverted: { relationship: 'diversion-concern', status: 'voiced', direction: 'reaches' },
  denies: { isDenial: true },
} satisfies Record<string, Partial<DealingMeaning>>;
