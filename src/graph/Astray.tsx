import { graphWords } from '../words/views/graph';
import css from './Astray.module.css';
import type { Surface } from './surface';

interface AstrayProps {
  readonly surface: Surface<never>;
  /** Changes whenever the camera has moved. */
  readonly moved: number;
}

/** The way back for whoever a link, or a gesture, led to where nothing is drawn. */
export function Astray({ surface, moved }: AstrayProps) {
  const say = graphWords();
  return (
    <div className={css.astray} data-moved={moved} role="status">
      {surface.isAstray?.() && (
        <>
          <p>{say.astray}</p>
          <button type="button" onClick={() => surface.fit()}>
            {say.wholePicture}
          </button>
        </>
      )}
    </div>
  );
}
