import { useEffect } from 'react';
import { LoadNewVersion } from './LoadNewVersion';
import parts from './parts.module.css';
import { announceReady } from './ready';
import type { WhyMissing } from './why-missing';

/** What is said of a part that did not arrive, and what the button does. */
const SAID: Readonly<Record<WhyMissing, { readonly words: (what: string) => string; readonly act: string }>> =
  {
    offline: {
      words: (what) => `The part of the page that shows ${what} did not arrive: there is no connection.`,
      act: 'Try again',
    },
    stale: {
      words: (what) =>
        `Armsgraph was updated since this page was opened, and the part that shows ${what} is of the new version.`,
      act: 'Load the new version',
    },
    slow: {
      words: (what) => `The part of the page that shows ${what} has not arrived yet.`,
      act: 'Try again',
    },
    broken: {
      words: (what) => `The part of the page that shows ${what} did not arrive.`,
      act: 'Try again',
    },
    stuck: {
      words: (what) =>
        `The part of the page that shows ${what} still does not arrive. Loading the page again keeps the view; files that are not remembered have to be opened again.`,
      act: 'Try again',
    },
  };

interface MissingPartProps {
  readonly what: string;
  readonly why: WhyMissing;
  readonly again: () => void;
  readonly close?: (() => void) | undefined;
}

/** Stands for a part of the app that did not arrive: says why, and offers the way on. The view is in the address, and stays. */
export function MissingPart({ what, why, again, close }: MissingPartProps) {
  // Nothing more will come by itself.
  useEffect(announceReady, []);
  const { words, act } = SAID[why];
  return (
    <div role="alert" className={parts.missing}>
      <p>{words(what)}</p>
      {why === 'stale' ? (
        <LoadNewVersion words={act} />
      ) : (
        <button type="button" className={parts.button} onClick={again}>
          {act}
        </button>
      )}
      {why === 'stuck' && <LoadNewVersion words="Load the page again" />}
      {close && (
        <button type="button" className={parts.button} onClick={close}>
          Close
        </button>
      )}
    </div>
  );
}
