/** The samples of signs that the first picture has none of: those in cells, and the discs of a network. */
import { SampleInCell } from './CellSample';
import { DealingSample, SizeSample } from './dealings';
import { dealingOfSizes } from './disc-signs';
import css from './LaterSample.module.css';
import type { LaterLook } from './sign-entries';

/** What a view is about: something with two rings about it. */
function SubjectSample() {
  return (
    <svg aria-hidden="true" width="22" height="22" viewBox="0 0 22 22" className={css.subject}>
      {[6.75, 10].map((radius) => (
        <circle key={radius} cx="11" cy="11" r={radius} />
      ))}
      <circle cx="11" cy="11" r="4" />
    </svg>
  );
}

/** The sample of such a sign. */
export function LaterSample({ look }: { readonly look: LaterLook }) {
  if (look.type === 'subject') return <SubjectSample />;
  if (look.type === 'dealing') return <DealingSample dealing={look.dealing} />;
  return look.type === 'size' ? (
    <SizeSample dealing={dealingOfSizes(look.dealings)} />
  ) : (
    <SampleInCell look={look} />
  );
}
