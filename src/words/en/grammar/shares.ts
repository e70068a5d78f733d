/** "43%", "0.4%": a share from 0 to 1 as a reader says it; what is not the whole is never 100%. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent >= 1) return `${share < 1 ? Math.min(99, Math.round(percent)) : 100}%`;
  return `${Math.max(0.1, Math.round(percent * 10) / 10)}%`;
}
