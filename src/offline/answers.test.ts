import { describe, expect, it } from 'vitest';
import { answerTo } from './answers';

const SITE = 'https://host.example/some/folder/';

const asked = (path: string, opensPage = false) =>
  answerTo({ address: new URL(path, SITE).href, method: 'GET', opensPage }, SITE);

const NOTHING = { do: 'nothing' };
const KEPT_PAGE = { do: 'kept first', file: `${SITE}index.html` };

describe('what opens a window', () => {
  it.each([
    '',
    'index.html',
    '?v=1&d=russia-venezuela-iran@1.2.1&lens=systems&party=VEN&view=graph',
    '?q=preset',
  ])('is the page that is kept, for the link “%s”', (link) => {
    expect(asked(link, true)).toEqual(KEPT_PAGE);
  });

  it.each(['?reset', '?reset=', '?v=1&reset=1', 'index.html?reset'])(
    'is the page that deletes, for “%s”',
    (link) => {
      expect(asked(link, true)).toEqual({ do: 'redirect', to: `${SITE}reset.html` });
    },
  );

  it('is the link that was meant, where its “?” was escaped', () => {
    expect(asked('%3Fv=1&party=VEN#x', true)).toEqual({ do: 'redirect', to: `${SITE}?%3Fv=1&party=VEN#x` });
  });

  it('is the page that deletes as the network has it, and as it is kept only without a network', () => {
    expect(asked('reset.html', true)).toEqual({ do: 'network first', file: `${SITE}reset.html` });
  });

  it('is a file of the site that is kept, where a link leads to one', () => {
    expect(asked('licences.txt', true)).toEqual({ do: 'kept first', file: `${SITE}licences.txt` });
  });

  it.each(['other/', 'other/index.html', '../', '../other.html'])(
    'is left to the network at “%s”, which is no page of the site',
    (link) => {
      expect(asked(link, true)).toEqual(NOTHING);
    },
  );
});

describe('what a page asks for', () => {
  it.each(['assets/index-Ab_1.js', 'datasets/russia-venezuela-iran.json', 'favicon.svg'])(
    'is kept: %s',
    (file) => {
      expect(asked(file)).toEqual({ do: 'kept first', file: `${SITE}${file}` });
    },
  );

  it.each(['', 'index.html', 'datasets/russia-venezuela-iran.json?again=1'])(
    'is left to the network where it asks what is served now: “%s”',
    (file) => {
      expect(asked(file)).toEqual(NOTHING);
    },
  );

  it.each(['../assets/index-Ab_1.js', 'https://other.example/some/folder/favicon.svg', 'blob:x', 'data:,x'])(
    'is left to the network outside of the folder: %s',
    (file) => {
      expect(asked(file)).toEqual(NOTHING);
    },
  );

  it('is left to the network where it is more than a question', () => {
    expect(answerTo({ address: `${SITE}favicon.svg`, method: 'POST', opensPage: false }, SITE)).toEqual(
      NOTHING,
    );
  });
});
