/** rsvg-convert, which draws SVG without a browser: it opens every picture, says nothing against it, and leaves none blank. */
import { spawnSync } from 'node:child_process';
import { readXml } from '../read-xml';
import { type Judge, oneByOne, textOf } from './judge';
import { pixelsOfPng, varietyOf } from './png-pixels';

const COMMAND = 'rsvg-convert';
const MAX_BYTES = 256 * 1024 * 1024;

/** A picture has more colours than this, and more of it is not ground. */
const LEAST = { colours: 20, drawn: 0.01 };

function faultsOf(path: string, size: { readonly width: number; readonly height: number }): string[] {
  const { status, stdout, stderr } = spawnSync(COMMAND, [path], { maxBuffer: MAX_BYTES });
  const said = stderr.toString().trim();
  if (status !== 0) return [`it was not opened: ${said}`];
  const pixels = pixelsOfPng(stdout);
  const { colours, drawn } = varietyOf(pixels);
  return [
    ...(said === '' ? [] : [said]),
    ...(pixels.width === size.width && pixels.height === size.height
      ? []
      : [`${pixels.width} by ${pixels.height} pixels instead of ${size.width} by ${size.height}`]),
    ...(colours > LEAST.colours && drawn > LEAST.drawn
      ? []
      : [`it is blank: ${colours} colours, ${drawn} drawn`]),
  ];
}

/** Another renderer than a browser. */
export const rsvg: Judge = {
  name: 'rsvg-convert',
  isHere: () => spawnSync(COMMAND, ['--version'], { stdio: 'ignore' }).status === 0,
  packages: ['librsvg2-bin'],
  judge: oneByOne((file) => {
    const { width, height } = readXml(textOf(file)).attributes;
    return faultsOf(file.path, { width: Number(width), height: Number(height) });
  }),
};
