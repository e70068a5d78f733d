import { expect, it } from 'vitest';
import { ICON, type IconShape } from '../ui/icons';
import { iconUri } from './icon-uri';

const svgOf = (shape: IconShape, colour: string) =>
  decodeURIComponent(iconUri(shape, colour).replace('data:image/svg+xml;utf8,', ''));

it('draws every element of an icon, in the colour', () => {
  const svg = svgOf(
    [
      ['path', { d: 'M1 2' }],
      ['circle', { cx: 3, r: '4' }],
    ] as unknown as IconShape,
    'rgb(1, 2, 3)',
  );
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*stroke="rgb\(1, 2, 3\)".*<\/svg>$/);
  expect(svg).toContain('<path d="M1 2"/><circle cx="3" r="4"/>');
});

it('lets nothing out of an attribute', () => {
  const svg = svgOf([['path', { d: '"/><script x="&' }]] as unknown as IconShape, 'red" onload="alert(1)');
  expect(svg).toContain('d="&quot;/>&lt;script x=&quot;&amp;"');
  expect(svg).toContain('stroke="red&quot; onload=&quot;alert(1)"');
  expect(svg).not.toContain('<script');
});

it('is an address that no style sheet breaks: no quotes, spaces, brackets of tags or hashes', () => {
  for (const shape of Object.values(ICON))
    expect(iconUri(shape, '#0b5c73')).toMatch(/^data:image\/svg\+xml;utf8,[^"\s<>#]+$/);
});
