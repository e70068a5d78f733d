import type { Page } from '@playwright/test';

/** What a page says of one view, in each of the ways that it has. */
export interface Said {
  readonly address: string;
  readonly sentence: string;
  readonly title: string;
  readonly details: string;
  readonly chips: readonly string[];
  readonly lens: string | undefined;
  /** What widths of lines say, and how many lines are drawn; empty where each relationship has its own. */
  readonly lines: readonly string[];
  /** The source whose text is open; empty where none is. */
  readonly source: string;
  /** What the page says of its link. */
  readonly notices: readonly string[];
  /** The caption of the graph for those who hear it, and every node that arrow keys reach; null where the table is shown. */
  readonly graph: { readonly caption: string; readonly nodes: readonly string[] } | null;
  readonly table: {
    readonly caption: string;
    readonly rows: number;
    /** From whom and to whom each row is, in order of the letters; null where not all rows are drawn. */
    readonly ends: { readonly from: readonly string[]; readonly to: readonly string[] } | null;
  } | null;
  /** Whether anything has the focus of the keyboard. */
  readonly hasFocus: boolean;
}

/** More nodes than any picture of these runs has: so many steps of the arrow key and no end are a fault. */
const MAX_NODES = 2000;

/** Walks the graph and reads the rest, all within the page: a thousand questions from outside would take a second. */
export function readSaid(page: Page): Promise<Said> {
  return page.evaluate(async (mostNodes) => {
    const one = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
    const wordsOf = (selector: string) => one(selector)?.textContent ?? '';
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(
        (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
      );
    const cursor = () => one('[role="application"] button');
    const nameOf = () => cursor()?.getAttribute('aria-label') ?? '';
    const press = async (key: string) => {
      cursor()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // React does what a key asks for before the turn of the loop is over; a longer wait would draw every step.
      await Promise.resolve();
    };

    async function walk(): Promise<string[]> {
      // A matrix has no walk: its rows and columns are read by their names.
      if (!cursor()) return all('#panel-graph [role="grid"] :is([role="rowheader"], [role="columnheader"])');
      if (/ \d+ of \d+\.$/.test(nameOf())) await press('ArrowRight');
      await press('Home');
      const passed: string[] = [];
      for (let name = nameOf(); name !== '' && passed.at(-1) !== name; name = nameOf()) {
        passed.push(name);
        if (passed.length > mostNodes)
          throw new Error(
            `The arrow key does not come to an end of the graph: ${passed.slice(-6).join(' ')}`,
          );
        await press('ArrowDown');
      }
      return passed;
    }

    /** What the focus was on has it again, if it is still there; the cursor in the graph is another element now. */
    async function walkAndReturn(): Promise<string[]> {
      const before = document.activeElement;
      const wasInGraph = before === cursor();
      const nodes = await walk();
      const target = wasInGraph ? cursor() : before;
      if (target instanceof HTMLElement && target !== document.body) target.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return nodes;
    }

    // The view that is not shown may still be there, out of sight.
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].find((part) => part.checkVisibility()) ?? null;
    const graph = shown('section[aria-label="Graph"]');
    const table = shown('table[aria-label="Relationships"]');
    const column = (name: string) =>
      [...(table?.querySelectorAll(`tbody td[data-column="${name}"]`) ?? [])]
        .map((cell) => cell.textContent ?? '')
        .sort();
    const foot = table?.querySelector('tfoot tr, [data-foot]') ? 1 : 0;
    const caption = [...(graph?.querySelectorAll('p') ?? [])].find((p) =>
      p.textContent?.startsWith('Graph of '),
    );
    const sentence = [...document.querySelectorAll('[role="status"]')].find((status) =>
      /^[\d,]+ of [\d,]+ relationships?[ ,]/.test(status.textContent ?? ''),
    );
    const rows = Number(table?.getAttribute('aria-rowcount')) - 1 - foot;
    const ends = { from: column('from'), to: column('to') };
    return {
      hasFocus: document.activeElement !== null && document.activeElement !== document.body,
      address: location.href,
      sentence: sentence?.textContent ?? '',
      title: document.title,
      details: wordsOf('#details-title'),
      chips: all('[aria-label="Active filters"] button'),
      lens: graph?.querySelector('input[name="lens"]:checked')?.closest('label')?.textContent ?? undefined,
      lines: [
        ...[...(graph?.querySelectorAll<HTMLOptionElement>('option:checked') ?? [])].map(({ text }) => text),
        ...[...(graph?.querySelectorAll('p') ?? [])]
          .map(({ textContent }) => textContent ?? '')
          .filter((text) => text.startsWith('Showing ')),
      ],
      source: wordsOf('section[aria-label="Source"] h2'),
      notices: all('[role="alert"] li'),
      graph: graph && { caption: caption?.textContent ?? '', nodes: await walkAndReturn() },
      table: table && {
        caption: table.querySelector('caption')?.textContent ?? '',
        rows,
        ends: ends.from.length === rows ? ends : null,
      },
    } as const;
  }, MAX_NODES);
}

/** The link that *Copy link* gives, taken before it comes to the clipboard; the focus stays where it is. */
export function copiedLink(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        navigator.clipboard.writeText = (text) => Promise.resolve(done(text));
        setTimeout(fail, 5000, new Error('Copy link has copied nothing.'));
        document.querySelector<HTMLElement>('button[aria-label="Copy link"]')?.click();
      }),
  );
}

/** The number that a sentence begins with. */
export const countIn = (sentence: string): number =>
  Number(/^([\d,]+) of /.exec(sentence)?.[1]?.replaceAll(',', '') ?? Number.NaN);
