import { LENS_OF_MANY } from '../domain/lenses/lenses';
import { openMenu } from '../state/actions/page';
import { areSidesApart, summaryOfView } from '../state/selectors';
import { useApp } from '../state/store';
import { Later } from '../ui/Later';
import { PartBoundary } from '../ui/PartBoundary';
import parts from '../ui/parts.module.css';
import { shellWords } from '../words/page/shell';
import { graphWords } from '../words/views/graph';
import { summaryWords } from '../words/views/summary';
import { DRAWINGS } from './drawings';
import css from './GraphPanel.module.css';
import { Legend } from './Legend';
import { LensBar, LinesShown } from './LensBar';
import { MENU } from './later';
import { TWO_PICTURES } from './sides/later';

function MenuLater() {
  const menu = useApp((state) => state.menu);
  return (
    <Later part={MENU} what={shellWords().parts.menu} wanted={menu !== null} close={() => openMenu(null)}>
      {({ ContextMenu }) => menu && <ContextMenu key={`${menu.of} ${menu.x} ${menu.y}`} menu={menu} />}
    </Later>
  );
}

/** A picture of each side of a comparison, with a legend of both. */
function TwoPicturesLater() {
  return (
    <Later part={TWO_PICTURES} what={shellWords().parts.comparison} atFirst>
      {({ TwoPictures }) => <TwoPictures />}
    </Later>
  );
}

/**
 * The visible relationships as a graph. Each lens has a surface of its own, made anew when the lens changes.
 * @param isFigure whether it stands in a page of somebody else's, and has no controls of the app
 */
export function GraphPanel({ isFigure = false }: { readonly isFigure?: boolean }) {
  const say = graphWords();
  const lens = useApp((state) => state.view.lens);
  const { Drawing } = DRAWINGS[lens];
  const isApart = useApp(areSidesApart);
  const isReading = useApp(({ reading }) => reading.length > 0);
  const summary = useApp(summaryOfView);
  DRAWINGS[LENS_OF_MANY].useAhead(isReading);
  return (
    <section aria-label={say.title} className={css.panel}>
      {isFigure ? <LinesShown /> : <LensBar />}
      <PartBoundary what={say.inText} resetOn={lens}>
        {isApart ? <TwoPicturesLater /> : <Drawing />}
      </PartBoundary>
      <p className={parts.hidden}>{say.of(summaryWords().sentence(summary))}</p>
      {!isApart && <Legend isFigure={isFigure} />}
      {!isFigure && <MenuLater />}
    </section>
  );
}
