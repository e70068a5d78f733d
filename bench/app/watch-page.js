/**
 * Runs in the app's page before anything else: notes when pictures of the graph are on the screen, when the reader did
 * something, and what held the page up. `watched.ts` says what the benchmark reads of it.
 */

/** Fewer lines than this are no network: the surface is cleared once before anything is there to draw. */
const LEAST_LINES = 50;

/** @type {import('./watched').Watched} */
const watched = {
  pictures: [],
  clicks: [],
  panels: null,
  tasks: [],
  brought: null,
  joined: null,
  readable: null,
  first: null,
  ready: null,
};
window.watched = watched;

/** Lines drawn for the present picture, on the page or on a copy to be used for it. */
let lines = 0;
let drawn = false;
/** Listens for the moment after a frame was handed to the screen. */
const afterFrame = new MessageChannel();
/** @type {(() => void)[]} */
const waiting = [];
afterFrame.port1.onmessage = () => {
  for (const act of waiting.splice(0)) act();
};

/**
 * One message for all who wait: a second one would come after whatever the page itself has put off till then.
 * @param {() => void} act
 */
function whenFrameEnds(act) {
  waiting.push(act);
  if (waiting.length === 1) afterFrame.port2.postMessage(null);
}

function isReadable() {
  const words = document.querySelector('section[aria-label="Graph"]')?.textContent ?? '';
  return /Showing the \d+ strongest of/.test(words) && !words.includes('Laying out the network');
}

/** The graph is drawn in frames, so that what it draws is on the screen when the frame ends. */
function notePicture() {
  drawn = false;
  const picture = { end: performance.now(), next: Number.NaN };
  watched.pictures.push(picture);
  if (watched.readable === null && lines >= LEAST_LINES && isReadable()) watched.readable = picture.end;
  lines = 0;
  requestAnimationFrame((time) => {
    picture.next = time;
  });
}

/**
 * @param {'clearRect' | 'stroke'} method
 * @param {(context: CanvasRenderingContext2D) => void} note
 */
function watchDrawing(method, note) {
  const original = CanvasRenderingContext2D.prototype[method];
  /**
   * @this {CanvasRenderingContext2D}
   * @param {never[]} args
   */
  CanvasRenderingContext2D.prototype[method] = function noted(...args) {
    note(this);
    return Reflect.apply(original, this, args);
  };
}

watchDrawing('stroke', () => {
  lines += 1;
});
watchDrawing('clearRect', ({ canvas }) => {
  if (drawn || !canvas.isConnected) return;
  drawn = true;
  whenFrameEnds(notePicture);
});

document.addEventListener(
  'click',
  () => {
    watched.clicks.push({ start: performance.now() });
  },
  { capture: true },
);

/** The panels that count: the filters and the timeline. */
const COUNTING = 'section[aria-label="Filters"], section[aria-label="Timeline"]';

/** Notes when the frame ends in which counts have changed. */
function watchPanels() {
  /** @param {Node} node */
  const counts = (node) => (node instanceof Element ? node : node.parentElement)?.closest(COUNTING);
  new MutationObserver((changes) => {
    if (!changes.some(({ target }) => counts(target))) return;
    requestAnimationFrame(() =>
      whenFrameEnds(() => {
        watched.panels = performance.now();
      }),
    );
  }).observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
}
watchPanels();

/** Where the picture is no canvas, as the matrix, it is there when the frame ends in which its elements have changed. */
function watchElements() {
  let isNoted = false;
  new MutationObserver((changes) => {
    const graph = document.querySelector('section[aria-label="Graph"]');
    if (isNoted || !graph || graph.querySelector('canvas')) return;
    if (!changes.some(({ target }) => graph.contains(target))) return;
    isNoted = true;
    requestAnimationFrame(() =>
      whenFrameEnds(() => {
        isNoted = false;
        notePicture();
      }),
    );
  }).observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
}
watchElements();

/** The title of the page counts the relationships: it changes when those of the files have joined. */
function watchTitle() {
  const title = document.querySelector('title');
  if (!title) return;
  new MutationObserver(() => {
    watched.joined ??= performance.now();
  }).observe(title, { childList: true, characterData: true, subtree: true });
}

document.addEventListener(
  'change',
  ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    watched.brought = performance.now();
    watchTitle();
  },
  { capture: true },
);

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ start: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

new MutationObserver(() => {
  if (document.documentElement.dataset['ready'] === 'true') watched.ready ??= performance.now();
}).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });

/** The picture that comes with the page is seen in the frame that begins once it is in its place. */
const inPlace = new MutationObserver(() => {
  if (!document.querySelector('svg[data-shown]')) return;
  inPlace.disconnect();
  requestAnimationFrame(() =>
    whenFrameEnds(() => {
      watched.first = performance.now();
    }),
  );
});
inPlace.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-shown'] });
