import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** What the listener in the page calls, so that a violation of the policy is heard outside of it. */
const binding = 'reportPolicyViolation';

/** A warning of React's, which tells of a mistake of ours although it is not printed as an error. */
const reactWarning = /^Warning:|\breact\b/i;

/** Collects what must never happen in any page of the contexts it watches. */
export class Faults {
  readonly #origin: string;
  readonly #contexts = new Set<BrowserContext>();
  readonly #listening: Promise<unknown>[] = [];
  #found: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Takes the address of the site, the only one its pages may talk to. */
  constructor(siteAddress: string) {
    this.#origin = new URL(siteAddress).origin;
  }

  /** Listens to a context from its first page on; call it before the context has one. */
  readonly watch = (context: BrowserContext): void => {
    this.#contexts.add(context);
    context.on('weberror', (event) =>
      this.#add('Uncaught error', event.error().stack ?? event.error().message),
    );
    context.on('console', (message) => this.#hear(message));
    context.on('request', (request) => this.#judgeAddress(request.url()));
    context.on('page', (page) => {
      page.on('crash', () => this.#add('Crash', page.url()));
      page.on('websocket', (socket) => this.#judgeAddress(socket.url()));
    });
    this.#listening.push(
      context.exposeBinding(binding, (_source, text: string) => this.#add('Policy violation', text)),
      context.addInitScript(reportViolations, binding),
    );
  };

  /** Waits until what has happened in the open pages so far has been heard. */
  async settle(): Promise<void> {
    await Promise.all(this.#listening);
    const pages = [...this.#contexts].flatMap((context) => context.pages());
    // An answer from the page comes after everything the page reported before it.
    await Promise.all(pages.map((page) => page.evaluate(() => undefined).catch(() => undefined)));
  }

  /** What was found since the last time somebody asked: a test that causes a fault on purpose takes it. */
  take(): string[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** From now on no fault is found that names this: a test causes it, and browsers tell of it in their own time. */
  expectAnyOf(named: RegExp): void {
    this.#expected.push(named);
  }

  #add(kind: string, text: string): void {
    if (this.#expected.some((named) => named.test(text))) return;
    this.#found.push(`${kind}: ${text}`);
  }

  #hear(message: ConsoleMessage): void {
    const text = `${message.text()} (${message.location().url})`;
    if (message.type() === 'error') this.#add('Console error', text);
    if (message.type() === 'warning' && reactWarning.test(message.text())) this.#add('React warning', text);
  }

  #judgeAddress(address: string): void {
    const { protocol, origin } = new URL(address);
    const own = this.#origin.replace(/^http/, 'ws');
    if (protocol === 'data:' || protocol === 'blob:' || origin === this.#origin || origin === own) return;
    this.#add('Request to another origin', address);
  }
}

/** Runs in the page, before any script of its own. */
function reportViolations(name: string): void {
  // On the window, which a page opened by a page keeps when its empty first document makes room for the real one.
  window.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(window, name);
    if (typeof report !== 'function') return;
    const what = `${event.effectiveDirective} refused ${event.blockedURI || 'something inline'}`;
    report(`${what} on ${event.documentURI}, by line ${event.lineNumber} of ${event.sourceFile || 'it'}`);
  });
}
