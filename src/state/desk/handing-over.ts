/**
 * A tab that only reads a case file asks the one that writes it to let go of it. That one keeps all that it has first, and does
 * not let go of what the device cannot keep.
 */
import { useDesk } from './desk-store';
import { holdCase, isMine, letGo } from './holding';
import { keepingState, keepNow } from './keeping';
import { keepFormsNow } from './keeping-forms';

const CHANNEL = 'armsgraph desk';

/** What tabs say to each other. */
type CaseMessage = { readonly asksFor: string } | { readonly refuses: string };

let channel: BroadcastChannel | null = null;

/** The way to the other tabs; undefined in browsers that have none. */
function channelOfTabs(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  channel ??= new BroadcastChannel(CHANNEL);
  return channel;
}

/** So long the tab that let go waits until it asks again, in milliseconds: the other one comes first. */
const AFTER_YOU = 3_000;

async function handOver(id: string): Promise<void> {
  await keepNow();
  const areFormsKept = await keepFormsNow();
  if (!isMine(id)) return;
  if (keepingState().at !== 'kept' || !areFormsKept) {
    channelOfTabs()?.postMessage({ refuses: id } satisfies CaseMessage);
    return;
  }
  const heard = letGo(id);
  if (!heard) return;
  heard('others');
  setTimeout(() => {
    if (useDesk.getState().keptAs === id && !isMine(id)) void holdCase(id, heard).then(heard);
  }, AFTER_YOU);
}

let isWatched = false;

/** Hands a case file over to the tab that asks for it. */
export function answerOtherTabs(): void {
  if (isWatched) return;
  isWatched = true;
  channelOfTabs()?.addEventListener('message', ({ data }: MessageEvent<CaseMessage>) => {
    if ('asksFor' in data && isMine(data.asksFor)) void handOver(data.asksFor);
  });
}

/** So long an answer of the other tab is waited for, in milliseconds: a tab in the background is slow. */
const PATIENCE = 6_000;

/** What came of asking to write a case file. */
export type Asked = 'mine' | 'refused' | 'no-answer';

/** Asks the tab that writes the case file on the desk to let go of it. */
export function askToWrite(): Promise<Asked> {
  const id = useDesk.getState().keptAs;
  const tabs = channelOfTabs();
  return new Promise((resolve) => {
    const end = (asked: Asked) => {
      stop();
      clearTimeout(timer);
      tabs?.removeEventListener('message', onMessage);
      resolve(asked);
    };
    const onMessage = ({ data }: MessageEvent<CaseMessage>) => {
      if ('refuses' in data && data.refuses === id) end('refused');
    };
    const stop = useDesk.subscribe(({ whose, keptAs }) => {
      if (whose === 'mine' || keptAs !== id) end('mine');
    });
    const timer = setTimeout(() => end('no-answer'), PATIENCE);
    tabs?.addEventListener('message', onMessage);
    tabs?.postMessage({ asksFor: id } satisfies CaseMessage);
  });
}
