/** Where the page changed since the last telling. */
export interface Change {
  /** The nodes that changed, or whose children or attributes did, and that are still on the page; each once. */
  readonly nodes: readonly Node[];
  /** Too many to name: `nodes` is empty and everything is to be looked at. */
  readonly all: boolean;
}

export interface WatchOptions {
  /** Ends the watch for good. */
  readonly signal: AbortSignal;
  /** Names of the attributes that matter. */
  readonly attributes: readonly string[];
  /** Least time between two tellings, in ms. */
  readonly delay?: number;
  /** Asked after every change, before the page is drawn: whether it is to be told without delay, which happens once a second at most. */
  readonly isUrgent?: () => boolean;
  /** Changes of such nodes are not told: our own host and what is in it. */
  readonly ignore: (node: Node) => boolean;
}

/** A node more than this, and a change is told as a whole. */
const NODES = 500;
/** Longest time between a change and its telling, in ms. */
const LONGEST = 1000;
/** Time between two tellings in units of the time that the last one took: at most some 3 % of one core is ours. */
const REST = 30;

/**
 * Tells of changes under a document: content, text and the named attributes; at most once per `delay`, later where
 * telling is slow or the page floods, but within a second. Without a change there is no timer and no work. Gathers
 * in microtasks, so that it hears hidden tabs too, whose timers come late. Open shadow roots are watched from
 * `observe` on.
 */
export function watch(
  document: Document,
  onChange: (change: Change) => void,
  { signal, attributes, delay = 100, isUrgent, ignore }: WatchOptions,
): { observe(root: ShadowRoot): void } {
  const touched = new Set<Node>();
  let flooded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let hurried = Number.NEGATIVE_INFINITY;
  let pause = delay;
  /** Time that the changes of this round cost us, in ms. */
  let spent = 0;

  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    const all = flooded;
    const nodes = all ? [] : [...touched].filter((node) => node.isConnected);
    touched.clear();
    flooded = false;
    const began = performance.now();
    try {
      if (all || nodes.length > 0) onChange({ nodes, all });
    } finally {
      const cost = (spent + performance.now() - began) * REST;
      pause = Math.min(LONGEST, Math.max(delay, cost, all ? pause * 2 : pause / 2));
      spent = 0;
    }
  };

  const observer = new MutationObserver((records) => {
    const began = performance.now();
    for (const record of records) {
      if (flooded) break;
      if (ignore(record.target) || isOnly(record, ignore)) continue;
      touched.add(record.target);
      flooded = touched.size > NODES;
    }
    if (flooded) touched.clear();
    if (!flooded && touched.size === 0) return;
    const urgent = isUrgent?.() ?? false;
    const now = performance.now();
    spent += now - began;
    if (urgent && now > hurried + LONGEST) {
      hurried = now;
      tell();
    } else if (timer === undefined) {
      due = now + pause;
      timer = setTimeout(tell, pause);
    } else if (now > due + delay) {
      // The timer of a hidden tab is late; the page is not.
      tell();
    }
  });

  const observe = (root: Node) => {
    if (signal.aborted) return;
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      ...(attributes.length > 0 && { attributeFilter: [...new Set(attributes)] }),
    });
  };
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      touched.clear();
    },
    { once: true },
  );
  observe(document);
  return { observe };
}

/** Whether children were added or removed, and all of them are to be ignored. */
function isOnly({ addedNodes, removedNodes }: MutationRecord, ignore: (node: Node) => boolean): boolean {
  if (addedNodes.length + removedNodes.length === 0) return false;
  for (const node of addedNodes) if (!ignore(node)) return false;
  for (const node of removedNodes) if (!ignore(node)) return false;
  return true;
}
