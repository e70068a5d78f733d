/** What befalls published links on their way: the same view, or a word about it; never another view in silence. */
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../scripts/case-file';
import { formatPermalink, parsePermalink } from './codec';
import golden from './golden.json';
import { queryIn } from './mending';
import type { Notice } from './notice';
import { resolveView } from './resolve';
import type { View } from './view';

const LINKS = (golden as readonly { link: string }[]).map(({ link }) => link);
const dataset = caseFile();

/** What is shown for an address, and all that is said of it but that the data has a later version. */
function shown(address: string): { view: View; notices: Notice[] } {
  const { search, hash } = new URL(address, 'https://armsgraph.example/');
  const parsed = parsePermalink(queryIn({ search, hash }));
  const resolved = resolveView(parsed.view, dataset);
  const said = [...parsed.notices, ...resolved.notices];
  return {
    view: resolved.view,
    notices: said.filter(({ parameter }) => parameter !== 'd' && parameter !== 'files'),
  };
}

const swapCase = (text: string) =>
  text.replace(/[a-z]+|[A-Z]+/g, (run) =>
    run === run.toUpperCase() ? run.toLowerCase() : run.toUpperCase(),
  );
const values = (link: string, change: (value: string) => string) =>
  link.replace(/(?<=[?&](?!d=|v=|files=)[a-z]+=)[^&]+/g, change);

/** Damage whose meaning is plain: the same view is shown. */
const MENDED: Readonly<Record<string, (link: string) => string>> = {
  ...Object.fromEntries(
    [...'.,;:)>"\'”’»]}*!'].map((sign) => [`${sign} at its end`, (link: string) => link + sign]),
  ),
  'several signs at its end': (link) => `${link}.”)`,
  'an escaped quotation mark at its end': (link) => `${link}%22`,
  'an escaped curly quotation mark at its end': (link) => `${link}%E2%80%9D`,
  'a space at its end': (link) => `${link}%20`,
  'a no-break space at its end': (link) => `${link}\u00a0`,
  'a zero-width space at its end': (link) => `${link}\u200b`,
  'a soft hyphen at its end': (link) => `${link}\u00ad`,
  '&amp; for &': (link) => link.replaceAll('&', '&amp;'),
  '&amp;amp; for &': (link) => link.replaceAll('&', '&amp;amp;'),
  '&#38; for &': (link) => link.replaceAll('&', '&#38;'),
  '&#x26; for &': (link) => link.replaceAll('&', '&#x26;'),
  '; for &': (link) => link.replaceAll('&', ';'),
  '# before it': (link) => `#${link}`,
  '# for ?': (link) => link.replace('?', '#'),
  '#! before it': (link) => `#!/${link}`,
  'encoded as a whole': (link) => `?${encodeURIComponent(link.slice(1))}`,
  'encoded as a whole with its question mark': (link) => `?${encodeURIComponent(link)}`,
  'encoded as a whole twice': (link) => `?${encodeURIComponent(encodeURIComponent(link.slice(1)))}`,
  'values encoded': (link) => values(link, encodeURIComponent),
  'signs encoded': (link) => values(link, (value) => value.replaceAll('~', '%7E').replaceAll('!', '%21')),
  'values encoded twice': (link) =>
    values(link, (value) => encodeURIComponent(value.replaceAll('~', '%7E').replaceAll('-', '%2D'))),
  'names in capitals': (link) => link.replace(/(?<=[?&])[a-z]+(?==)/g, (name) => name.toUpperCase()),
  'values in the other case': (link) => values(link, swapCase),
  'soft hyphens in it': (link) => values(link, (value) => value.replaceAll('-', '-\u00ad')),
  'hyphens that do not break': (link) => values(link, (value) => value.replaceAll('-', '\u2011')),
  'en dashes for hyphens': (link) => values(link, (value) => value.replaceAll('-', '–')),
  'zero-width spaces in it': (link) => values(link, (value) => value.replace(/./gu, '$&\u200b')),
  '… for ..': (link) => values(link, (value) => value.replaceAll('..', '…')),
  'marks of a campaign': (link) => `${link}&utm_source=letter&fbclid=abc`,
  'marks of a campaign before it': (link) => link.replace('?', '?utm_source=letter&'),
  'an empty fragment': (link) => `${link}#`,
  'a fragment of a text': (link) => `${link}#:~:text=Tor-M1`,
  'two question marks': (link) => `?${link}`,
  'double ampersands': (link) => link.replaceAll('&', '&&'),
};

/** Damage after which it cannot be known what was meant: something is said. */
const TOLD: Readonly<Record<string, (link: string) => string>> = {
  'cut in its middle': (link) => link.slice(0, Math.ceil(link.length / 2)),
  'cut before its last letter': (link) => link.slice(0, -1),
  'shown shortened': (link) => `${link.slice(0, -4)}…`,
  'another parameter name': (link) => link.replace(/[a-z]+=(?=[^&]*$)/, 'x$&'),
  'a letter too many in its last value': (link) => `${link}x`,
};

const isSame = (a: View, b: View) => JSON.stringify(a) === JSON.stringify(b);

describe('a published link', () => {
  it.each(Object.entries(MENDED))('shows the same with %s', (_, mangle) => {
    for (const link of LINKS) expect(shown(mangle(link)).view, mangle(link)).toEqual(shown(link).view);
  });

  it.each(Object.entries({ ...MENDED, ...TOLD }))(
    'never shows another view in silence with %s',
    (_, mangle) => {
      for (const link of LINKS) {
        const { view, notices } = shown(mangle(link));
        if (notices.length === 0) expect(isSame(view, shown(link).view), mangle(link)).toBe(true);
      }
    },
  );

  it('says what was taken where signs were changed or left out', () => {
    const link = LINKS.find((text) => text.includes('sel=rus-ven-tor-m1')) ?? '';
    const said = (mangle: (text: string) => string) =>
      shown(mangle(link)).notices.map(({ message }) => message);
    expect(said((text) => `${text}.`)).toEqual([
      'The full stop at its end was not taken as part of the link.',
    ]);
    expect(said((text) => `${text}.”)`)).toEqual(['“.”)” at its end was not taken as part of the link.']);
    expect(said((text) => text.replaceAll('&', ';'))).toEqual(['“;” was read as “&”.']);
    expect(said((text) => text.replace('party=VEN', 'Party=ven'))).toEqual([
      '“Party” was read as “party”.',
      '“ven” was read as “VEN”.',
    ]);
  });
});

describe('a complete link as it is written today', () => {
  it('is told to be cut wherever it was cut', () => {
    for (const published of LINKS) {
      const { view } = shown(published);
      const link = formatPermalink(view, { complete: true, dataset });
      for (let length = '?v=1'.length; length < link.length; length++) {
        const cut = link.slice(0, length);
        expect(shown(cut).notices.length, cut).toBeGreaterThan(0);
      }
      expect(shown(link)).toEqual({ view: shown(link).view, notices: [] });
    }
  });
});
