import encodeQR from 'qr';
import { useMemo } from 'react';
import { shareWords } from '../../words/exports/share';
import css from './ShareDialog.module.css';

/** Blank modules around a code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** The modules of a code for a text, or null where it is too long for one. */
function modulesOf(text: string): boolean[][] | null {
  try {
    return encodeQR(text, 'raw', { ecc: 'low', border: QUIET });
  } catch {
    return null;
  }
}

/** The dark modules, row by row, as one path with a unit for a module. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** A link for whoever has a camera. It is dark on light in every theme: many readers of codes ask for that. */
export function QrCode({ link }: { link: string }) {
  const say = shareWords();
  const modules = useMemo(() => modulesOf(link), [link]);
  if (!modules) return <p>{say.qrTooLong}</p>;
  return (
    <svg
      role="img"
      aria-label={say.qr}
      className={css.qr}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${modules.length}v${modules.length}h-${modules.length}z`} />
      <path fill="#000" d={pathOf(modules)} />
    </svg>
  );
}
