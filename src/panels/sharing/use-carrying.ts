import { useEffect, useState } from 'react';
import { carriedFragmentOf } from '../../state/address/carried-fragment';
import { isCarrying } from '../../state/address/carrying';
import { useOpenFiles } from '../../state/use-dataset';

/** A small dataset of a person's own in the link, if they want that: whether it can be, and the fragment where it is. */
export function useCarrying() {
  const files = useOpenFiles();
  const [only] = files.length === 1 ? files : [];
  // Rows of a register are not ours to hand on, and a table is read with what only this device remembers.
  const file = only && only.ownId !== null ? only.file : null;
  const [fragment, setFragment] = useState<string | null>(null);
  const [isWanted, setWanted] = useState(isCarrying);
  useEffect(() => {
    if (!file) return;
    let isGone = false;
    void carriedFragmentOf(file).then((made) => {
      if (!isGone) setFragment(made);
    });
    return () => {
      isGone = true;
    };
  }, [file]);
  return {
    /** The file, where a link can carry it; null where none can. */
    possible: fragment === null ? null : file,
    fragment: isWanted && fragment !== null ? fragment : '',
    carry: setWanted,
  };
}
