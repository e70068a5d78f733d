import { laterPart } from '../../ui/later-part';

/** What else is told of a deal: who reported it, and how others have it. */
const parts = async () => {
  const [same, reported] = await Promise.all([import('./SameDeal'), import('./ReportedBy')]);
  return { ...same, ...reported };
};

/** How the same deal is told elsewhere: of the case file by itself there is nothing of it. */
export const SAME_DEAL = laterPart(parts);
