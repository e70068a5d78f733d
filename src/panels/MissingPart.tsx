import parts from '../ui/parts.module.css';

/** Stands for a part of the app that could not be fetched. */
export function MissingPart({ what, close }: { what: string; close?: () => void }) {
  return (
    <div role="alert" className={parts.missing}>
      <p>{`The part of the app that shows ${what} did not arrive. Reload the page to try again.`}</p>
      {close && (
        <button type="button" className={parts.button} onClick={close}>
          Close
        </button>
      )}
    </div>
  );
}
