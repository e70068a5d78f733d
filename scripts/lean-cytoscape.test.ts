import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { leanEngine } from './lean-cytoscape';

const folder = path.dirname(createRequire(import.meta.url).resolve('cytoscape'));
const code = readFileSync(path.join(folder, 'cytoscape.esm.mjs'), 'utf8');

describe('the engine without what is not used', () => {
  test('still holds elements, styles and positions', async () => {
    const address = `data:text/javascript;base64,${Buffer.from(leanEngine(code)).toString('base64')}`;
    const { default: make } = (await import(/* @vite-ignore */ address)) as { default: typeof cytoscape };
    const cy = make({
      headless: true,
      styleEnabled: true,
      layout: { name: 'preset' },
      elements: [
        { data: { id: 'a' }, position: { x: 1, y: 2 } },
        { data: { id: 'b' }, position: { x: 3, y: 4 } },
        { data: { id: 'ab', source: 'a', target: 'b' } },
      ],
      style: [{ selector: 'edge', style: { 'curve-style': 'unbundled-bezier', width: 3 } }],
    });
    expect(cy.getElementById('b').position()).toEqual({ x: 3, y: 4 });
    expect(
      cy
        .getElementById('a')
        .neighborhood()
        .map((element) => element.id()),
    ).toEqual(['b', 'ab']);
    expect(cy.getElementById('ab').style('width')).toBe('3px');
  });

  test.each([
    ['short names of algorithms', /^elesfn\$[lmnv]\.\w+ = /m],
    ['walks through the graph', /breadthFirstSearch: defineSearch/],
    ['ways in which movements begin and end', /'ease-in': cubicBezier/],
    ['springs that are made at once', /generateSpringRK4 = function/],
  ])('has no %s', (_, passage) => {
    expect(code).toMatch(passage);
    expect(leanEngine(code)).not.toMatch(passage);
  });

  test('is refused where the package has changed', () => {
    expect(() => leanEngine(code.replace('CRp$4, ', ''))).toThrow('cannot leave out drawing by WebGL');
    expect(() => leanEngine('')).toThrow('Cytoscape has changed');
  });
});
