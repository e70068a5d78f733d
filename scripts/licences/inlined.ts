/**
 * Code of others that a package holds in its own files, where no bundler sees whose it is. Each is under the MIT
 * License, and most come without a notice that would say so.
 */
export interface Inlined {
  /** The package that holds it. */
  readonly inside: string;
  readonly name: string;
  readonly copyright: string;
  readonly home: string;
  /** What stands in the package's code as long as it holds this. */
  readonly sign: string;
}

/** Every such part of the packages that we ship. */
export const INLINED: readonly Inlined[] = [
  {
    inside: 'cytoscape',
    name: 'lodash',
    copyright:
      'Copyright OpenJS Foundation and other contributors. Based on Underscore.js, copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors',
    home: 'https://lodash.com',
    sign: 'same name as other `lodash` methods',
  },
  {
    inside: 'cytoscape',
    name: 'heap',
    copyright: 'Copyright Xueqiao Xu and contributors',
    home: 'https://github.com/qiao/heap.js',
    sign: 'function requireHeap',
  },
  {
    inside: 'cytoscape',
    name: 'jQuery',
    copyright: 'Copyright OpenJS Foundation and other contributors',
    home: 'https://jquery.org/license',
    sign: 'Event object based on jQuery events',
  },
  {
    inside: 'cytoscape',
    name: 'Thenable',
    copyright: 'Copyright (c) 2013-2014 Ralf S. Engelschall',
    home: 'https://github.com/rse/thenable',
    sign: 'Embeddable Minimum Strictly-Compliant Promises',
  },
  {
    inside: 'cytoscape',
    name: 'bezier-easing',
    copyright: 'Copyright (c) 2014 Gaëtan Renaudeau',
    home: 'https://github.com/gre/bezier-easing',
    sign: 'Bezier curve function generator. Copyright Gaetan Renaudeau',
  },
  {
    inside: 'cytoscape',
    name: 'Framer.js',
    copyright: 'Copyright Koen Bok',
    home: 'https://github.com/koenbok/Framer',
    sign: 'Adapted from Framer.js, copyright Koen Bok',
  },
];
