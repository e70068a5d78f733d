/**
 * Nothing on the page moves by itself, for nobody, so that whoever asks for less motion needs no page of their own: what
 * changes is there at once. What plays is played step by step, by a person who began it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.mjs';

/** What would move: in style sheets all but what only appears, in code what glides from one state to another. */
const MOVES = {
  css: [
    /(?<![\w-])transition(?:-\w+)?\s*:/g,
    /(?<![\w-])animation(?:-\w+)?\s*:(?!\s*[\w-]+ 0s )[^;]*/g,
    /scroll-behavior\s*:\s*smooth/g,
    /view-transition-name/g,
  ],
  tsx: [
    /behavior:\s*['"]smooth['"]/g,
    /\.animate\(/g,
    /\banimate:\s*true/g,
    /\.startViewTransition\b/g,
    /\.transition\(/g,
    /from 'd3-(?:transition|timer|ease)'/g,
  ],
} as const;

const KINDS = { css: /\.css$/, tsx: /(?<!\.test)\.tsx?$/ } as const;

/** What moves in a text. */
const movingIn = (text: string, kind: keyof typeof MOVES): string[] =>
  MOVES[kind].flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));

function movingInApp(kind: keyof typeof MOVES): string[] {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => KINDS[kind].test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(root, 'src', file), 'utf8');
      return movingIn(text, kind).map((found) => `${file}: ${found}`);
    });
}

describe('what is on the page', () => {
  it.each(['css', 'tsx'] as const)('does not move by itself (%s)', (kind) => {
    expect(movingInApp(kind)).toEqual([]);
  });

  it.each([
    ['css', '.a { transition: opacity 1s; }'],
    ['css', '.a { animation: spin 1s infinite; }'],
    ['css', 'html { scroll-behavior: smooth; }'],
    ['tsx', "element.scrollIntoView({ behavior: 'smooth' })"],
    ['tsx', 'cy.animate({ zoom: 1 })'],
    ['tsx', 'cy.layout({ animate: true })'],
    ['tsx', 'selection.transition().duration(250)'],
  ] as const)('would be found to move: %s %s', (kind, text) => {
    expect(movingIn(text, kind)).not.toEqual([]);
  });

  it('may appear after a while, which is no motion', () => {
    expect(movingIn('.a { animation: appear 0s 1s both; }', 'css')).toEqual([]);
  });

  it('is not zoomed in a glide by two clicks, as the library of the gestures would', () => {
    const gestures = readFileSync(path.join(root, 'src/graph/network/gestures.ts'), 'utf8');
    expect(gestures).toContain(".on('dblclick.zoom', null)");
  });
});
