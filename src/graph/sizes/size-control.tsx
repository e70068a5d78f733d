import { signsOfPicture } from '../../state/selectors';
import { useApp } from '../../state/store';
import { Later } from '../../ui/Later';
import { laterPart } from '../../ui/later-part';
import { shellWords } from '../../words/page/shell';

/** What is chosen and said of sizes. */
const SIZES = laterPart(() => import('./size-parts'));

/** The control that says by what discs are as large as they are. */
export function SizeControl() {
  return (
    <Later part={SIZES} what={shellWords().parts.size}>
      {({ SizeChoice }) => <SizeChoice />}
    </Later>
  );
}

/** What is to be known of sizes that follow a measure. */
export function SizeNotesLater() {
  const { module } = SIZES.use(true);
  return module && <module.SizeNotes />;
}

/** What sizes say, in the legend, where they follow a measure. */
export function SizesInLegend() {
  const signs = useApp(signsOfPicture);
  const { module } = SIZES.use(signs.sized !== undefined);
  return signs.sized && module && <module.SizeLegend signs={signs} />;
}
