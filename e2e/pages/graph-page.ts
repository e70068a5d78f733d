import { expect, type Locator, type Page } from '@playwright/test';

/** A rectangle on the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The graph: its picture, and the layer over it for the keyboard and for those who hear it. */
export class GraphPage {
  readonly region: Locator;
  /** The node or relationship that has the focus, or would get it: the graph's one tab stop. */
  readonly cursor: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Graph', exact: true });
    this.cursor = this.region
      .getByRole('application', { name: 'Relationships as a graph' })
      .getByRole('button');
  }

  /** A button that acts on the picture as a whole. */
  tool(
    name:
      | `Move ${'left' | 'up' | 'down' | 'right'}`
      | 'Zoom in'
      | 'Zoom out'
      | 'Fit to window'
      | 'Lay out again',
  ): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  async focus(): Promise<void> {
    await this.cursor.focus();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Presses a key, and expects to be where the words say. */
  async goes(key: string, name: string | RegExp): Promise<void> {
    await this.press(key);
    await expect(this.cursor).toHaveAccessibleName(name);
    await expect(this.cursor).toBeFocused();
  }

  /** Walks to the node whose name begins with these words. */
  async walkTo(words: string): Promise<void> {
    await this.focus();
    // On a relationship, this goes on to a node.
    if (/ \d+ of \d+\.$/.test(await this.name())) await this.press('ArrowRight');
    await this.press('Home');
    const passed: string[] = [];
    for (let name = await this.name(); !name.startsWith(`${words},`); name = await this.name()) {
      if (passed.at(-1) === name)
        throw new Error(`No node is called “${words}”. Passed:\n${passed.join('\n')}`);
      passed.push(name);
      await this.press('ArrowDown');
    }
  }

  /** The name of what the cursor is at. */
  async name(): Promise<string> {
    return (await this.cursor.getAttribute('aria-label')) ?? '';
  }

  /** Where the focused node or relationship is on the screen. */
  async box(): Promise<Box> {
    const box = await this.cursor.boundingBox();
    if (!box) throw new Error('The cursor in the graph has no box.');
    return box;
  }

  /** Where the picture is on the screen. */
  async surfaceBox(): Promise<Box> {
    const box = await this.region.locator('canvas').first().boundingBox();
    if (!box) throw new Error('The graph has no surface.');
    return box;
  }

  /** Clicks on the node whose name begins with these words. */
  async clickOn(words: string): Promise<void> {
    const { x, y } = await this.middleOf(words);
    await this.#page.mouse.click(x, y);
  }

  /** Clicks where the focused node or relationship is. */
  async clickHere(): Promise<void> {
    const { x, y, width, height } = await this.box();
    await this.#page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Drags a node, or from beside it, by so many pixels; what is dragged from beside nodes is the camera. */
  async drag(
    words: string,
    by: { x: number; y: number },
    beside: { x: number; y: number } = { x: 0, y: 0 },
  ): Promise<void> {
    const { mouse } = this.#page;
    const middle = await this.middleOf(words);
    const [x, y] = [middle.x + beside.x, middle.y + beside.y];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + by.x, y + by.y, { steps: 5 });
    await mouse.up();
  }

  /** The middle of a node, for the pointer. */
  async middleOf(words: string): Promise<{ x: number; y: number }> {
    await this.walkTo(words);
    const { x, y, width, height } = await this.box();
    return { x: x + width / 2, y: y + height / 2 };
  }
}
