import { By, Key, until, type WebDriver, type WebElement } from 'selenium-webdriver';

/** How long to wait for what a person would see, in milliseconds. */
const PATIENCE = 30_000;

/** A text as XPath writes it; none of ours holds both kinds of quotation mark. */
const quoted = (text: string) => (text.includes('"') ? `'${text}'` : `"${text}"`);

/** The app in WebKit, as a reader meets it. */
export class WebkitPage {
  readonly #driver: WebDriver;
  readonly #site: string;

  constructor(driver: WebDriver, site: string) {
    this.#driver = driver;
    this.#site = site;
  }

  /** Opens a link, and waits until the picture is at rest. */
  async open(link = '/'): Promise<void> {
    await this.#driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 });
    await this.#driver.get(new URL(link, this.#site).href);
    await this.#find('html[data-ready="true"]');
    await this.#driver.executeScript(watch);
  }

  /** What has gone wrong in the page since it was opened. */
  async faults(): Promise<unknown> {
    return this.#driver.executeScript('return window.faultsOfTest');
  }

  /** The plain sentence that says what is visible. */
  async sentence(): Promise<string> {
    return (await this.#find('[role="status"]')).getText();
  }

  /** The title of what the details are about. */
  async title(): Promise<string> {
    return (await this.#find('section[aria-label="Details"] h2')).getText();
  }

  /** The rows of the table, each with its words. */
  async rows(): Promise<string[]> {
    const table = await this.#find('table[aria-label="Relationships"]');
    const rows = await table.findElements(By.css('tbody tr'));
    return Promise.all(rows.map((row) => row.getText()));
  }

  async click(role: 'button' | 'tab', name: string): Promise<void> {
    const own = role === 'button' ? 'button' : '*[@role="tab"]';
    await this.#clickAt(`//${own}[@aria-label=${quoted(name)} or normalize-space(.)=${quoted(name)}]`);
  }

  /** Marks a value of a facet. */
  async include(facet: string, value: string): Promise<void> {
    const grid = `//*[@role="grid"][@aria-label=${quoted(facet)}]`;
    await this.#clickAt(`${grid}//label[normalize-space(.)=${quoted(value)}]`);
  }

  /** Presses keys where the focus is. */
  async press(...keys: ('ENTER' | 'ESCAPE')[]): Promise<void> {
    await this.#driver
      .actions()
      .sendKeys(...keys.map((key) => Key[key]))
      .perform();
  }

  /** Types words into the field for searching, and waits for what was found. */
  async search(words: string): Promise<void> {
    const field = await this.#find('[role="combobox"]');
    await field.click();
    await field.sendKeys(words);
    await this.#find('[role="option"]');
  }

  /** Chooses a file as the dialog for files would. */
  async bring(file: string): Promise<void> {
    await (await this.#find('input[type="file"]', false)).sendKeys(file);
  }

  /** Waits until a text is seen anywhere on the page, be it in capitals or not. */
  async sees(words: string): Promise<void> {
    const isSeen = async () => (await this.#words()).toLowerCase().includes(words.toLowerCase());
    await this.#driver.wait(isSeen, PATIENCE, `Never seen: ${words}`);
  }

  /** Asked of the page in one go: element by element, what is asked about may be gone by then. */
  async #words(): Promise<string> {
    return this.#driver.executeScript<string>('return document.body.innerText');
  }

  async #find(css: string, isSeen = true): Promise<WebElement> {
    const found = await this.#driver.wait(until.elementLocated(By.css(css)), PATIENCE);
    return isSeen ? this.#driver.wait(until.elementIsVisible(found), PATIENCE) : found;
  }

  async #clickAt(path: string): Promise<void> {
    await (
      await this.#driver.wait(until.elementLocated(By.xpath(path)), PATIENCE, `There is no ${path}.`)
    ).click();
  }
}

/** Runs in the page: keeps what goes wrong in it. */
function watch(): void {
  const found: string[] = [];
  Reflect.set(window, 'faultsOfTest', found);
  window.addEventListener('error', ({ message }) => found.push(`Error: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => found.push(`Rejection: ${reason}`));
  window.addEventListener('securitypolicyviolation', (event) =>
    found.push(`Policy: ${event.effectiveDirective} refused ${event.blockedURI}`),
  );
}
