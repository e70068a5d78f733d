import { Component, type ReactNode } from 'react';
import { NOTHING } from '../domain/capped';
import { FailurePage } from './FailurePage';

interface CrashBoundaryState {
  readonly crash: Error | null;
}

/** Stands between a fault of ours and an empty page: says that something failed, and offers ways on. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashBoundaryState> {
  override state: CrashBoundaryState = { crash: null };

  /** Called by React with whatever was thrown while drawing. */
  static getDerivedStateFromError(thrown: unknown): CrashBoundaryState {
    return { crash: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { crash } = this.state;
    if (!crash) return this.props.children;
    return (
      <FailurePage
        failure={{
          what: 'Armsgraph itself has failed here',
          where: crash.message,
          todo: 'Open the case file anew. If it fails again with the same link, please report the link and this message.',
          faults: NOTHING,
        }}
        again={() => location.reload()}
      />
    );
  }
}
