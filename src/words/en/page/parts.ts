import { capitalised } from '../grammar/grammar';

/** Why a part of the app is not there. What it shows is named as inside a sentence. */
const MISSING = {
  offline: (what: string) =>
    `The part of the page that shows ${what} did not arrive: there is no connection.`,
  stale: (what: string) =>
    `Armsgraph was updated since this page was opened, and the part that shows ${what} is of the new version.`,
  slow: (what: string) => `The part of the page that shows ${what} has not arrived yet.`,
  broken: (what: string) => `The part of the page that shows ${what} did not arrive.`,
  stuck: (what: string) =>
    `The part of the page that shows ${what} still does not arrive. Loading the page again keeps the view; files that are not remembered have to be opened again.`,
};

/** What is said in the place of a part of the page that is not there, or has failed. */
export const parts = {
  missing: MISSING,
  failed: (what: string, error: string) =>
    `${capitalised(what)} failed here: ${error}. The rest of the page goes on.`,
  tryAgain: 'Try again',
  loadNewVersion: 'Load the new version',
  loadAgain: 'Load the page again',
  loading: 'Loading…',
  close: 'Close',
};
