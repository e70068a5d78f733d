import { expect, test } from './fixture';
import type { AppPage } from './pages/app-page';
import type { Box } from './pages/graph-page';
import { type Area, contrastsWithin } from './pixels';

// Room enough for all of the graph, so that nothing has to be brought into sight.
test.use({ viewport: { width: 1900, height: 1400 } });

const THEMES = [
  { theme: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { theme: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { theme: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
  { theme: 'forced colours, dark', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** Something that is drawn, where to look for it, and the least contrast that it may have. */
interface Drawn extends Area {
  readonly what: string;
  readonly least: number;
}

const grown = ({ x, y, width, height }: Box, by: number, byHeight = by): Box => ({
  x: x - by,
  y: y - byHeight,
  width: width + 2 * by,
  height: height + 2 * byHeight,
});

/** What a node consists of: its shape, and its name, which stands in it or beside it. */
function partsOfNode(what: string, box: Box): [Drawn, Drawn] {
  return [
    { what: `the shape of ${what}`, least: 3, ...box },
    {
      what: `the name of ${what}`,
      least: 4.5,
      greyOnly: true,
      ...grown(box, 90, 24),
      without: grown(box, 5),
    },
  ];
}

const isLine = (name: string) => / \d+ of \d+\.$/.test(name);

/**
 * Where a line is looked for: where the reader stands on it. Where its words stand there, which are black, it is looked
 * for before and behind them.
 */
function placeOfLine(box: Box, withWords: boolean): Area {
  return withWords ? { ...grown(box, 14, 0), without: grown(box, 1) } : grown(box, 14, 0);
}

/** The lines that leave the node on which the reader stands, who is there again in the end. */
async function linesHere({ graph }: AppPage, withWords: boolean): Promise<Drawn[]> {
  const lines: Drawn[] = [];
  await graph.press('ArrowRight');
  let name = await graph.name();
  while (isLine(name) && lines.at(-1)?.what !== name) {
    lines.push({ what: name, least: 3, ...placeOfLine(await graph.box(), withWords) });
    await graph.press('ArrowDown');
    name = await graph.name();
  }
  if (isLine(name)) await graph.press('Backspace');
  return lines;
}

/** Every node of the graph, with the lines that leave it. */
async function drawnIn(app: AppPage, named: RegExp, withWords: boolean): Promise<Drawn[]> {
  const { graph } = app;
  const drawn: Drawn[] = [];
  await graph.focus();
  await graph.press('Home');
  for (let name = await graph.name(), last = ''; name !== last; last = name, name = await graph.name()) {
    const [shape, words] = partsOfNode(name, await graph.box());
    drawn.push(shape, ...(named.test(name) ? [words] : []), ...(await linesHere(app, withWords)));
    await graph.press('ArrowDown');
  }
  return drawn;
}

/** What of all this is too faint, in words; empty when all of it can be seen. */
async function tooFaint({ page, graph }: AppPage, drawn: readonly Drawn[]): Promise<string[]> {
  const contrasts = await contrastsWithin(page, await graph.surfaceBox(), drawn);
  return drawn.flatMap(({ what, least }, i) => {
    const contrast = contrasts[i] ?? 1;
    return contrast < least ? `${what}: ${contrast.toFixed(2)}, not ${least}` : [];
  });
}

for (const { lens, named, chosen, withWords } of [
  { lens: 'parties', named: /./, chosen: 'Central Europe', withWords: false },
  { lens: 'map', named: /./, chosen: 'Central Europe', withWords: false },
  { lens: 'systems', named: /^(Iran|Venezuela|FARC),/, chosen: 'Iran', withWords: true },
]) {
  test(`every line, shape and name of the ${lens} lens stands out from its ground, also where another is chosen`, async ({
    app,
  }) => {
    await app.open(`?lens=${lens}`);
    const drawn = await drawnIn(app, named, withWords);
    expect(drawn.length).toBeGreaterThan(20);
    const isSeenInEachTheme = async (state: string) => {
      for (const { theme, media } of THEMES) {
        await app.page.emulateMedia(media);
        await test.step(`${theme}, ${state}`, () => expect.poll(() => tooFaint(app, drawn)).toEqual([]));
      }
    };
    await app.copy.focus();
    await isSeenInEachTheme('nothing chosen');
    // The way there leads past every node: it is gone once for all themes.
    await app.graph.walkTo(chosen);
    await isSeenInEachTheme('one chosen');
  });
}

test('a faint line is told from a strong one', async ({ page }) => {
  const line = (top: number, colour: string) =>
    `<div style="position:absolute;left:20px;top:${top}px;width:100px;height:2px;background:${colour}"></div>`;
  await page.setContent(
    `<body style="margin:0;background:#fff">${line(20, '#999')}${line(60, '#00f')}</body>`,
  );
  const picture = { x: 0, y: 0, width: 200, height: 100 };
  const [faint, strong, grey, nothing] = await contrastsWithin(page, picture, [
    { x: 20, y: 10, width: 50, height: 20 },
    { x: 20, y: 50, width: 50, height: 20 },
    { x: 20, y: 50, width: 50, height: 20, greyOnly: true },
    { x: 20, y: 10, width: 50, height: 20, without: { x: 0, y: 15, width: 200, height: 10 } },
  ]);
  expect(faint).toBeCloseTo(2.85, 1);
  expect(strong).toBeCloseTo(8.59, 1);
  expect([grey, nothing]).toEqual([1, 1]);
});
