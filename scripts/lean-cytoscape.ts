/**
 * Leaves out of Cytoscape what this app never asks of it: a quarter of what a first visit would fetch. The package
 * enters all of it in lists, where no bundler can tell that it is not used; taken off the lists, the code falls away.
 */
import type { Plugin } from 'vite';

/** The module as the package ships it. */
const ENGINE = /\/cytoscape\/dist\/cytoscape\.esm\.mjs$/;

/** A passage of the engine, and what takes its place. */
interface Cut {
  readonly what: string;
  readonly passage: RegExp;
  readonly instead: string;
}

const CUTS: readonly Cut[] = [
  {
    what: 'the algorithms on graphs, such as shortest paths and clusters',
    passage: /^\[elesfn\$\w+(, [\w$]+)*, tarjanStronglyConnected\$1\](?=\.forEach)/m,
    instead: '[]',
  },
  {
    // Written into the lists of algorithms afterwards, which keeps all of a list though nothing asks for it.
    what: 'the short names of algorithms',
    passage: /^elesfn\$[lmnv]\.\w+ = .*;$/gm,
    instead: '',
  },
  {
    what: 'walks through the graph, which are made and not only written down',
    passage: /^var elesfn\$v = \{[\s\S]*?^\};$/m,
    instead: 'var elesfn$v = {};',
  },
  {
    what: 'the list of layouts, of which one is asked for: the positions are ours',
    passage: /^var layout = \[\{[^\]]*\}\];$/m,
    instead: "var layout = [{ name: 'preset', impl: PresetLayout }];",
  },
  {
    // A method of something that is used counts as used itself; as a variable of its own it does not.
    what: 'the other layouts',
    passage: /^(BreadthFirst|Circle|Concentric|Cose|Grid|Null|Random)Layout\.prototype\.(\w+) = /gm,
    instead: 'var $1$2 = ',
  },
  {
    what: 'the list of shapes that no node has',
    passage: /^ +this\.generate(CutRectangle|Barrel|BottomRoundrectangle|RoundPolygon)\(.*\);\n/gm,
    instead: '',
  },
  {
    what: 'the shapes that no node has, with pies and stripes in nodes',
    passage:
      /^(BRp|CRp)\$(\d)\.(generate(?:CutRectangle|Barrel|BottomRoundrectangle|RoundPolygon)|draw(?:RoundPolygonPath|BottomRoundRectanglePath|CutRectanglePath|BarrelPath|Pie|Stripe)) = /gm,
    instead: 'var $1$2$3 = ',
  },
  {
    what: 'lines with right angles or corners, and lines from a node to itself',
    passage: /^BRp\$c\.(findTaxiPoints|findSegmentsPoints|findLoopPoints|findCompoundLoopPoints) = /gm,
    instead: 'var $1 = ',
  },
  {
    what: 'moving pictures',
    passage: /^var corefn\$8 = \{[\s\S]*?^\};$/m,
    instead: 'var corefn$8 = { animated: () => false, startAnimationLoop() {}, stopAnimationLoop() {} };',
  },
  {
    what: 'movements of elements',
    passage: /^var elesfn\$i = \{[\s\S]*?^\};$/m,
    instead: 'var elesfn$i = { animated: () => false };',
  },
  {
    what: 'the functions that movements are made of',
    passage: /(?<=^\[)define\$3, (?=define\$2, define\$1\]\.forEach)/m,
    instead: '',
  },
  {
    // Written into a prototype, which keeps it.
    what: 'a movement by itself',
    passage: /^extend\(anifn, \{[\s\S]*?^\}\);$|^anifn\.\w+ = anifn\.\w+;$/gm,
    instead: '',
  },
  {
    what: 'the bounds of nodes that hold others',
    passage: /^elesfn\$b\.updateCompoundBounds = [\s\S]*?^\};$/m,
    instead: 'elesfn$b.updateCompoundBounds = function () { return this; };',
  },
  {
    what: 'the box that is drawn while choosing',
    passage: /^CRp\$5\.drawSelectionRectangle = [\s\S]*?^\};$/m,
    instead: 'CRp$5.drawSelectionRectangle = function () {};',
  },
  {
    what: 'the parts of a graph that hang together',
    passage:
      /^extend\(elesfn\$2, \{\n {2}components: [\s\S]*?^\}\);\nelesfn\$2\.componentsOf = elesfn\$2\.components;$/m,
    instead: '',
  },
  {
    what: 'heads that no line has',
    passage:
      /^ {2}defineArrowShape\('(?:triangle-backcurve|triangle-tee|circle-triangle|triangle-cross)', \{[\s\S]*?^ {2}\}\);$/gm,
    instead: '',
  },
  {
    what: 'pictures as files: ours are made of what it draws',
    passage: /^CRp\$2\.(png|jpg) = /gm,
    instead: 'var $1OfEngine = ',
  },
  {
    what: 'styles that change bit by bit',
    passage: /^styfn\$8\.updateTransitions = [\s\S]*?^\};$/m,
    instead: 'styfn$8.updateTransitions = function () {};',
  },
  {
    what: 'the ways in which movements begin and end',
    passage: /^var easings = \{[\s\S]*?^\};$/m,
    instead: 'var easings = {};',
  },
  {
    what: 'springs',
    passage: /^var generateSpringRK4 = (?=function \(\) \{$)/m,
    instead: 'var generateSpringRK4 = /* @__PURE__ */ ',
  },
  {
    what: 'choosing all in a box',
    passage: /^BRp\$e\.getAllInBox = /m,
    instead: 'var getAllInBox = ',
  },
  {
    what: 'elements as JSON, and elements that change their ends',
    passage: /^elesfn\$1\.(jsons?|move) = /gm,
    instead: 'var elements_$1 = ',
  },
  {
    what: 'the whole as JSON',
    passage: /^ {2}json: function json\(obj\) \{\n[\s\S]*?^ {2}\},?$/m,
    instead: '',
  },
  {
    what: 'styles as text',
    passage: /^styfn\$3\.appendFromString = /m,
    instead: 'var appendFromString = ',
  },
  {
    what: 'colours that run into each other',
    passage: /^CRp\$5\.(createGradientStyleFor|gradientFillStyle|gradientStrokeStyle) = /gm,
    instead: 'var $1 = ',
  },
  {
    what: 'the names of colours, save those that it sets by itself',
    passage: /^ {2}(?!black:|white:)[a-z]+: \[\d+, \d+, \d+\],?\n/gm,
    instead: '',
  },
  {
    what: 'drawing by WebGL',
    passage: /(?<=^\[CRp\$b,.*) CRp\$4,(?=.*\]\.forEach)/m,
    instead: '',
  },
  {
    what: 'data by paths: what our elements hold lies at their top',
    passage: /^( +)var path = isPathLike && toPath\(name\);$/m,
    instead: '$1var path = false;',
  },
  {
    what: 'reading and writing by paths',
    passage: /path && single\._private\[p\.field\]\[name\] === undefined/g,
    instead: 'false',
  },
  {
    what: 'the library for paths',
    passage: /^var (get|set|toPath)Exports = .*\nvar \1 = .*$/gm,
    instead: '',
  },
  {
    // The one of a library, with ways to end it early that nobody takes.
    what: 'waiting until nothing has happened for a while',
    passage: /^var debounceExports = .*\nvar debounce = .*$/m,
    instead:
      'var debounce = (act, pause) => { let timer; return function (...all) { clearTimeout(timer); timer = setTimeout(() => act.apply(this, all), pause); }; };',
  },
];

/**
 * The engine without what is not used.
 * @throws Error where a passage is not found: another version of the package needs other cuts.
 */
export function leanEngine(code: string): string {
  return CUTS.reduce((text, { what, passage, instead }) => {
    if (text.search(passage) < 0) throw new Error(`Cytoscape has changed: cannot leave out ${what}.`);
    return text.replace(passage, instead);
  }, code);
}

/** Makes the engine lean in the built site. */
export function leanCytoscape(): Plugin {
  return {
    name: 'armsgraph:lean-cytoscape',
    apply: 'build',
    transform: { filter: { id: ENGINE }, handler: (code) => leanEngine(code) },
  };
}
