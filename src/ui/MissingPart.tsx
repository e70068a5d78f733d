import { useEffect } from 'react';
import { partsWords } from '../words/page/parts';
import { LoadNewVersion } from './LoadNewVersion';
import parts from './parts.module.css';
import { announceReady } from './ready';
import { TryAgain } from './TryAgain';
import type { WhyMissing } from './why-missing';

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
  const say = partsWords();
  return (
    <div role="alert" className={parts.missing}>
      <p>{say.missing[why](what)}</p>
      {why === 'stale' ? <LoadNewVersion words={say.loadNewVersion} /> : <TryAgain again={again} />}
      {why === 'stuck' && <LoadNewVersion words={say.loadAgain} />}
      {close && (
        <button type="button" className={parts.button} onClick={close}>
          {say.close}
        </button>
      )}
    </div>
  );
}
