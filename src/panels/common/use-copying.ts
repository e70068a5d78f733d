import { useEffect, useRef, useState } from 'react';
import { copyText } from '../../state/copy-text';
import { laterPart } from '../../ui/later-part';

/** What is said of a link that is more than most, or was not copied. */
export const COPYING = laterPart(() => import('./copying'));

/** How long a button says that something is copied, in milliseconds. */
const SAY_FOR = 2_500;

type Outcome = { readonly copied: true } | { readonly copied: false; readonly link: string } | null;

/** Copies links from a button, which says that it has; what the browser does not copy is there to be copied by hand. */
export function useCopying() {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const button = useRef<HTMLButtonElement>(null);
  const copied = outcome?.copied === true;

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setOutcome(null), SAY_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  return {
    button,
    copied,
    /** The link that is to be copied by hand, or null. */
    byHand: outcome?.copied === false ? outcome.link : null,
    /** Whether it could. */
    copy: async (link: string): Promise<boolean> => {
      const isCopied = await copyText(link);
      setOutcome(isCopied ? { copied: true } : { copied: false, link });
      return isCopied;
    },
    close: () => {
      button.current?.focus();
      setOutcome(null);
    },
  };
}
