import { describe, expect, it } from 'vitest';
import { caseFile } from '../../scripts/case-file';
import { formatPermalink, parsePermalink } from './codec';
import { viewWithNearest } from './nearest-view';
import { resolveView } from './resolve';

const dataset = caseFile();

/** The link to what is shown once what was probably meant by each wrong part of a link has been taken. */
function taken(link: string): string | null {
  const parsed = parsePermalink(link);
  const { view, notices } = resolveView(parsed.view, dataset);
  let current: typeof view | null = view;
  for (const notice of [...parsed.notices, ...notices]) current = current && viewWithNearest(current, notice);
  return current && formatPermalink(current, { complete: false });
}

describe('what was probably meant', () => {
  it.each([
    ['a value of a facet', '?party=VEM~RUS', '?party=RUS~VEN'],
    ['a value that is left out', '?from=!RUZ', '?from=!RUS'],
    ['several values of one facet', '?party=VEM~IRM', '?party=VEN~IRN'],
    ['a word', '?view=tabel', '?view=table'],
    ['a name of a parameter', '?form=RUS', '?from=RUS'],
    ['a span of years', '?years=2007..2005', '?years=2005..2007'],
    ['a centre', '?around=IRM~2~on', '?around=IRN~2~on'],
    ['a centre among others', '?around=VEN~1,IRM~2~on,RUS~9', '?around=VEN~1,RUS~3,IRN~2~on'],
    ['a direction', '?around=VEN~1,IRN~2~bak', '?around=VEN~1,IRN~2~back'],
    ['a selection', '?sel=rsu-ven-tor-m1', '?sel=rus-ven-tor-m1'],
  ])('of %s is taken into the view', (_, link, meant) => {
    expect(taken(link)).toBe(meant);
  });

  it('cannot be taken where it is another dataset, or where nothing comes near', () => {
    expect(taken('?d=russia-venezuela-iran@newest')).toBeNull();
    expect(taken('?years=soon')).toBeNull();
  });
});
