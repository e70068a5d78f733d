import { markedCases } from '../../state/kept-marks';
import { useApp } from '../../state/store';
import { KEPT } from './later-kept';

/** The case files that somebody has made on this device. For whoever has made none, nothing is fetched. */
export function OwnCasesLater({ look }: { look: 'card' | 'menu' }) {
  const isDesk = useApp(({ desk }) => desk !== null);
  const { module } = KEPT.use(!isDesk && markedCases().length > 0);
  return module && !isDesk ? <module.OwnCases look={look} /> : null;
}
