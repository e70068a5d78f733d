/**
 * parse5, which reads a page by the rules of the standard, as browsers do: the policy comes first and names what really
 * stands in the page, nothing leads to another file, the dataset opens to the same relationships, and without a script
 * they can be read.
 */
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { BLOCK } from '../../src/data/one-file';
import { MAX_WRITTEN_OUT } from '../../src/export/page/web-page';
import { type Judge, oneByOne, textOf, type WrittenFile } from './judge';
import { faultsOfOwn } from './own-reader';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: Node): Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;

/** The text in an element that holds nothing else. */
const textIn = ({ childNodes }: Element) =>
  childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Whether an element is run or applied where it stands, so that the policy must name its hash. */
const isApplied = (element: Element) =>
  element.tagName === 'style' ||
  (element.tagName === 'script' && attribute(element, 'type') !== 'application/json');

/** What fetches something, or is run, without being asked. */
const FETCHING = /^(?:src|srcset|data|poster|background|manifest|style|on.*)$/;
const EMPTY_ICON = 'data:,';

function otherFiles(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const { tagName, attrs } = element;
    const fetching = attrs.filter(({ name }) => FETCHING.test(name));
    const isLink = tagName === 'link' && attribute(element, 'href') !== EMPTY_ICON;
    return fetching.length > 0 || isLink || tagName === 'base' ? [`<${tagName}> leads to another file`] : [];
  });
}

function faultsOfPolicy(elements: readonly Element[]): string[] {
  const first = elements[elements.findIndex(({ tagName }) => tagName === 'head') + 1];
  const isFirst = first && attribute(first, 'http-equiv') === 'Content-Security-Policy';
  const policy = (isFirst && attribute(first, 'content')) || '';
  const named = new Set(policy.match(/sha256-[\w+/=]+/g));
  const applied = elements.filter(isApplied);
  const hashes = applied.map(
    (element) => `sha256-${createHash('sha256').update(textIn(element)).digest('base64')}`,
  );
  return [
    ...(isFirst ? [] : ['the policy does not come first']),
    ...(policy.includes('unsafe') ? ['the policy allows what is not safe'] : []),
    ...(policy.includes("require-trusted-types-for 'script'") ? [] : ['Trusted Types are not required']),
    ...hashes.filter((hash) => !named.has(hash)).map((hash) => `the policy does not name ${hash}`),
    ...[...named].filter((hash) => !hashes.includes(hash)).map((hash) => `${hash} is of nothing in the page`),
  ];
}

/** Without a script, the first of the relationships are written out, whatever their texts are. */
function faultsOfReadable(elements: readonly Element[], { view }: WrittenFile): string[] {
  const expected = Math.min(view.relationships.length, MAX_WRITTEN_OUT);
  const found = elements.filter(({ tagName }) => tagName === 'article').length;
  return found === expected ? [] : [`${found} relationships are read without a script, not ${expected}`];
}

/** A page in one file. */
export const webPage: Judge = {
  name: 'parse5',
  judge: oneByOne((file) => {
    const faults: string[] = [];
    const page = parse(textOf(file), {
      scriptingEnabled: false,
      onParseError: ({ code, startLine }) => faults.push(`${code}, line ${startLine}`),
    });
    const elements = elementsIn(page);
    const data = elements.find((element) => attribute(element, 'id') === BLOCK.data);
    return [
      ...faults,
      ...otherFiles(elements),
      ...faultsOfPolicy(elements),
      ...faultsOfReadable(elements, file),
      ...(data ? faultsOfOwn(file, textIn(data)) : ['there is no dataset in it']),
    ];
  }),
};
