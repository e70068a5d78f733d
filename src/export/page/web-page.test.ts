import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../data/read-dataset';
import { rowsWith } from '../../domain/columns/facet-index';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import { htmlText } from '../../domain/text/html';
import { APP_FILES } from '../fixtures/app-files';
import { exportedView } from '../fixtures/exported-view';
import { MAX_WRITTEN_OUT, WEB_PAGE } from './web-page';

const written = (view = exportedView()) => String(WEB_PAGE.write(view));

/** What stands in an element of a page. */
function inside(page: string, id: string): string {
  const [, content = ''] = new RegExp(`id="${id}">([\\s\\S]*?)</(?:script|style)>`).exec(page) ?? [];
  return content;
}

const base64 = (text: string) => createHash('sha256').update(text).digest('base64');

describe('a page in one file', () => {
  it('holds the app as it is, under a policy that names its hashes and allows nothing else', () => {
    const page = written();
    expect(inside(page, 'one-file-app')).toBe(APP_FILES.script);
    expect(inside(page, 'one-file-style')).toBe(APP_FILES.style);
    const [, policy = ''] = /^<meta http-equiv="Content-Security-Policy" content="(.*)">$/m.exec(page) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${base64(APP_FILES.script)}'`,
      `style-src 'sha256-${base64(APP_FILES.style)}'`,
      'img-src data:',
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types armsgraph-worker',
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style'));
    // Browsers look for the encoding no further.
    expect(page.indexOf('charset')).toBeLessThan(1024);
  });

  it('holds what is shown as a dataset that passes the check, and the notices word for word', () => {
    const whole = exportedView();
    const view = exportedView(whole.dataset, rowsWith(whole.index, 'to', 'XEA'));
    const page = written(view);
    const check = readDataset(inside(page, 'one-file-data'));
    expect(check.ok && check.statement.relationships.map(({ id }) => id)).toEqual(
      view.relationships.map(({ id }) => id),
    );
    expect(JSON.parse(inside(page, 'one-file-notices'))).toBe(APP_FILES.notices);
    expect(JSON.parse(inside(page, 'one-file-facts'))).toMatchObject({
      permalink: view.about.permalink,
      dataset: { id: check.ok && check.statement.id },
      members: [{ id: view.dataset.id }],
      isWhole: false,
    });
    expect(JSON.parse(inside(written(whole), 'one-file-facts'))).toMatchObject({ isWhole: true });
  });

  it('says without a script what it is, with the sentence, the terms and the link', () => {
    const { dataset } = exportedView();
    const [, readable = ''] = /<div id="root">([\s\S]*?)<\/div>/.exec(written()) ?? [];
    for (const words of [dataset.title, dataset.credit, dataset.licence, 'allow JavaScript'])
      expect(readable).toContain(words);
    expect(readable).toContain('<a href="https://armsgraph.example/?v=1');
  });

  it('has every relationship with its words for whoever reads without a script, and says where there are more', () => {
    const { dataset, relationships } = exportedView();
    const noscript = (page: string) => /<noscript>([\s\S]*?)<\/noscript>/.exec(page)?.[1] ?? '';
    const all = noscript(written());
    expect(all.match(/<article>/g)).toHaveLength(relationships.length);
    for (const { claims } of relationships)
      for (const { citation } of claims)
        if (citation.type === 'quotation') expect(all).toContain(htmlText(citation.quote.exact));
    expect(all).not.toContain('Here are the first');
    const [one] = relationships;
    if (!one) throw new Error('the view shows nothing');
    const many = noscript(
      written({ ...exportedView(dataset), relationships: Array.from({ length: 501 }, () => one) }),
    );
    expect(many.match(/<article>/g)).toHaveLength(MAX_WRITTEN_OUT);
    expect(many).toContain('the first 500 of 501 relationships');
  });

  it('keeps of moved nodes those that it has, so that nothing has to be said when it opens', () => {
    const view = exportedView();
    const permalink = `${view.about.permalink}&pin=XEA:1:2~nowhere:3:4~category..aircraft:5:6&z=1`;
    const page = written({ ...view, about: { ...view.about, permalink } });
    const facts: { permalink: string } = JSON.parse(inside(page, 'one-file-facts'));
    expect(facts.permalink).toBe(permalink.replace('~nowhere:3:4', ''));
    const none = `${view.about.permalink}&pin=nowhere:3:4&z=1`;
    const other = written({ ...view, about: { ...view.about, permalink: none } });
    expect(JSON.parse(inside(other, 'one-file-facts')).permalink).toBe(`${view.about.permalink}&z=1`);
  });

  it('lets no text end an element, or become one', () => {
    const evil = '</script><img src=x onerror=alert(1)><!--';
    const dataset = { ...smallDataset(), title: evil, credit: evil, licence: evil, description: evil };
    const [first] = dataset.members;
    const member = { ...first, ...{ id: dataset.id, title: evil, credit: evil, licence: evil } };
    const page = written(
      exportedView({ ...dataset, members: [{ ...dataset.members[0], ...member }] } as typeof dataset),
    );
    expect(page).not.toMatch(/<img|<!--/);
    expect(page.match(/<\/script>/g)).toHaveLength(4);
    expect(inside(page, 'one-file-data')).toContain('\\u003c/script>\\u003cimg');
  });

  it.each(['</SCRIPT>', '<!--', '\r', '\0'])(
    'is not written of a script that would not stand in it: %j',
    (end) => {
      const app = { ...APP_FILES, script: `'${end}'` };
      expect(() => WEB_PAGE.write(exportedView(undefined, undefined, { app }))).toThrow('cannot stand');
    },
  );
});
