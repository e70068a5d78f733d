import type { Locator } from '@playwright/test';
import type { AppPage } from '../pages/app-page';

/** A part of the page that speaks the language of the link, and how to come there. */
export interface Spoken {
  readonly name: string;
  /** A link, to which the language is added. */
  readonly link: string;
  readonly act?: (app: AppPage) => Promise<unknown>;
  readonly part: (app: AppPage) => Locator;
  /** What stands there and is data, where that is not of the case file. */
  readonly data?: unknown;
  /** What there is in a notation for programs. */
  readonly notations?: string;
  /** Whether it is not for a window. */
  readonly isOnPaper?: true;
  /** A fault of the browser that comes with it. */
  readonly causes?: RegExp;
}
