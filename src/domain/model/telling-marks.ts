import type { EvidenceMark, Relationship } from './relationship';

/**
 * The marks that tell a reader something. That a row of a register rests on that register is true of every one of them,
 * and says nothing; as a filter it stays, so that links that hold it keep their meaning.
 */
export function tellingMarks({ marks, claims }: Relationship): readonly EvidenceMark[] {
  const isOfRows = claims.every(({ citation }) => citation.type === 'register-row');
  return isOfRows ? marks.filter((mark) => mark !== 'single-source') : marks;
}
