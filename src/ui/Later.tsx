import { type ReactNode, useEffect } from 'react';
import type { Arrival, LaterPart } from './later-part';
import { MissingPart } from './MissingPart';
import { holdReady } from './ready';

interface LaterProps<Module> {
  readonly part: LaterPart<Module>;
  /** What the part shows, inside a sentence: "the table". */
  readonly what: string;
  /** Whether it is to be seen now; it is fetched when it is first wanted. */
  readonly wanted?: boolean;
  /** Whether it belongs to the first sight: the page is not ready before it is there. */
  readonly atFirst?: boolean;
  /** Takes what was asked for off the screen again. */
  readonly close?: () => void;
  /** Stands in its place while it is on its way. */
  readonly waiting?: ReactNode;
  readonly children: (module: Module) => ReactNode;
}

/** A part, for which the page waits before it is ready where it belongs to the first sight. */
export function useAwaited<Module>(
  part: LaterPart<Module>,
  wanted: boolean,
  atFirst = true,
): Arrival<Module> {
  const arrival = part.use(wanted);
  const isAwaited = atFirst && wanted && arrival.module === null && arrival.missing === null;
  useEffect(() => (isAwaited ? holdReady() : undefined), [isAwaited]);
  return arrival;
}

/** A part of the app that arrives after the first picture, or a word on why it did not. */
export function Later<Module>({
  part,
  what,
  wanted = true,
  atFirst = false,
  close,
  waiting = null,
  children,
}: LaterProps<Module>) {
  const { module, missing } = useAwaited(part, wanted, atFirst);
  if (!wanted) return null;
  if (module !== null) return children(module);
  return missing ? <MissingPart {...{ what, close }} why={missing} again={part.fetch} /> : waiting;
}
