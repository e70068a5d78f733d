import { expect, type Locator, type Page } from '@playwright/test';
import { DetailsPage } from './details-page';
import { FailurePage } from './failure-page';
import { FiltersPage } from './filters-page';
import { GraphPage } from './graph-page';
import { SearchPage } from './search-page';
import { TablePage } from './table-page';
import { TimelinePage } from './timeline-page';

/** The app as a reader meets it, and its views. */
export class AppPage {
  readonly page: Page;
  readonly filters: FiltersPage;
  readonly graph: GraphPage;
  readonly table: TablePage;
  readonly timeline: TimelinePage;
  readonly details: DetailsPage;
  readonly search: SearchPage;
  readonly failure: FailurePage;
  /** The plain sentence that says what is visible. */
  readonly sentence: Locator;
  /** What was wrong with the link. */
  readonly notices: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly copy: Locator;
  readonly skip: Locator;
  /** What is asked of a reader where nothing is visible. */
  readonly empty: Locator;

  constructor(page: Page) {
    this.page = page;
    this.filters = new FiltersPage(page);
    this.graph = new GraphPage(page);
    this.table = new TablePage(page);
    this.timeline = new TimelinePage(page);
    this.details = new DetailsPage(page);
    this.search = new SearchPage(page);
    this.failure = new FailurePage(page);
    this.sentence = page.getByRole('status').filter({ hasText: /^[\d,]+ of [\d,]+ relationships?[ ,]/ });
    this.notices = page.getByRole('alert');
    this.undo = this.button('Undo');
    this.redo = this.button('Redo');
    this.copy = this.button('Copy link');
    this.skip = this.button('Skip to the table');
    this.empty = page.getByRole('heading', { name: 'No relationship matches all filters' });
  }

  /** Opens a link, or the app as it opens by itself, and waits until the picture is at rest. */
  /** @param patience how many times as long as usual the first picture may take */
  async open(link = './', patience = 1): Promise<void> {
    await this.page.goto(link);
    await this.ready(patience);
  }

  /** Waits until the first picture is drawn and at rest. */
  async ready(patience = 1): Promise<void> {
    await expect(this.page.locator('html[data-ready="true"]')).toBeVisible({ timeout: 15_000 * patience });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  tab(name: 'Graph' | 'Table'): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  async show(view: 'Graph' | 'Table'): Promise<void> {
    await this.tab(view).click();
  }

  /** Copies the link, and gives what is in the clipboard; the page must be allowed to. */
  async copiedLink(): Promise<string> {
    await this.copy.click();
    await expect(this.page.getByText(/^Link copied(\.|$)/)).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The parameters in the address bar. */
  parameters(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }
}
