import { type ReactNode, useEffect } from 'react';
import type { LaterPart } from './later-part';
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
  const { module, missing } = part.use(wanted);
  const isAwaited = atFirst && wanted && module === null && missing === null;
  useEffect(() => (isAwaited ? holdReady() : undefined), [isAwaited]);
  if (!wanted) return null;
  if (module !== null) return children(module);
  return missing ? <MissingPart {...{ what, close }} why={missing} again={part.fetch} /> : waiting;
}
