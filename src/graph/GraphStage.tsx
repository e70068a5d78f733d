import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Camera } from '../domain/lenses/places';
import { emphasisOf } from '../state/emphasis';
import { type AppState, useApp } from '../state/store';
import { useAwaited } from '../ui/Later';
import { FailedPart } from '../ui/PartBoundary';
import { offerPicture } from '../ui/paper';
import { offerDrawing } from '../ui/picture';
import { announceReady, whenArranged } from '../ui/ready';
import { graphWords } from '../words/views/graph';
import { FocusLayer } from './FocusLayer';
import css from './GraphPanel.module.css';
import { GraphTools } from './GraphTools';
import { ASTRAY, OUT_OF_SIGHT } from './later';
import type { Walk } from './navigation';
import type { Sight } from './surface';
import type { PlacedSurface } from './use-surface';

interface GraphStageProps<Picture> {
  readonly placed: PlacedSurface<Picture>;
  /** What is drawn, and the walk of the keyboard along it; null while it is being made. */
  readonly picture: Picture | null;
  readonly walk: Walk | null;
  /** Stands in the place of a picture that is not there. */
  readonly children?: ReactNode;
}

/** From where a picture is seen that nobody has chosen to see a part of. */
function sightAfter({ step, view: { places } }: AppState): Sight {
  if (step === 'arrived') return 'first';
  return places === null ? 'as-before' : 'as-now';
}

/** The drawing surface of one lens, with the layer for the keyboard over it and the tools beside it. */
export function GraphStage<Picture>({ placed, picture, walk, children }: GraphStageProps<Picture>) {
  const { container, width, moved, told, failure, again } = placed;
  const [isArranged, setArranged] = useState(false);
  useEffect(() => whenArranged(() => setArranged(true)), []);
  // Drawn before what stands around it has its room, a picture would be drawn twice.
  const surface = isArranged ? placed.surface : null;
  const emphasis = useApp(emphasisOf);
  const selection = useApp((state) => state.view.selection);
  const camera = useApp((state) => state.view.camera);
  const { module: outOfSight } = useAwaited(OUT_OF_SIGHT, selection !== null || emphasis.subjects.size > 0);
  const { module: astray } = ASTRAY.use(camera !== null);
  const tools = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ on: unknown; picture: Picture; camera: Camera | null } | null>(null);

  useEffect(() => {
    if (!surface || width === 0 || !picture) return;
    const before = drawn.current;
    drawn.current = { on: surface, picture, camera };
    const isSame = before?.on === surface && before.picture === picture;
    // A gesture may have gone on since the surface told where it looks: led back there, the picture would jump.
    if (isSame && (before.camera === camera || told.current === camera)) return;
    told.current = undefined;
    if (isSame) {
      surface.look(camera ?? 'first');
      return;
    }
    const state = useApp.getState();
    // The page is laid out by now, though sizes are told a frame later: what is chosen comes into sight of the window that there is.
    surface.resized();
    // What an address leads to is seen as the address says; what a reader does goes on from what is seen.
    surface.draw(picture, emphasisOf(state), camera ?? sightAfter(state));
    announceReady();
  }, [surface, picture, width, camera, told]);
  useEffect(() => (surface && picture ? offerPicture(surface.onPaper) : undefined), [surface, picture]);
  const isShown = width > 0;
  useEffect(
    () => (surface?.drawing && picture && isShown ? offerDrawing(surface.drawing) : undefined),
    [surface, picture, isShown],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements have to be marked as well
  useEffect(() => surface?.emphasise(emphasis), [surface, picture, emphasis]);

  // What is chosen elsewhere, in the table or by the search, comes into sight.
  useEffect(() => {
    if (selection) surface?.reveal(selection);
  }, [surface, selection]);

  return (
    <>
      <div className={css.stage}>
        <div ref={container} className={css.surface} hidden={failure !== null} aria-hidden="true" />
        {failure ? (
          <FailedPart what={graphWords().inText} error={failure.error} again={again} />
        ) : (
          !picture && children
        )}
        {picture && outOfSight && <outOfSight.OutOfSight placed={placed} />}
        {astray && surface && picture && <astray.Astray surface={surface} moved={moved} />}
        {surface && picture && walk && (
          <FocusLayer
            surface={surface}
            walk={walk}
            moved={moved}
            leave={() => tools.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
          />
        )}
      </div>
      <GraphTools ref={tools} surface={surface} />
    </>
  );
}
