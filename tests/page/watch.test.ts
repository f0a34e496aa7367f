import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Change, watch } from '../../lib/page/watch.ts';

let controller: AbortController;
let told: Change[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p>one</p><p>two</p></main>';
  controller = new AbortController();
  told = [];
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const start = (onChange: (change: Change) => void = () => undefined) =>
  watch(
    document,
    (change) => {
      told.push(change);
      onChange(change);
    },
    {
      signal: controller.signal,
      attributes: ['data-busy'],
      ignore: (node) => node instanceof Element && node.closest('caveat-host') !== null,
    },
  );

const main = () => document.querySelector('main') as HTMLElement;
const p = () => document.querySelector('p') as HTMLElement;
/** Lets the observer hear, and time pass. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('what is told', () => {
  test.each<[name: string, change: () => void, nodes: () => Node[]]>([
    ['children', () => main().append('three'), () => [main()]],
    ['text', () => (p().firstChild as Text).appendData('!'), () => [p().firstChild as Text]],
    ['a named attribute', () => p().setAttribute('data-busy', ''), () => [p()]],
    ['each node once', () => main().append('a', 'b', 'c'), () => [main()]],
    [
      'what left the page by its parent alone',
      () => {
        (p().firstChild as Text).appendData('!');
        p().remove();
      },
      () => [main()],
    ],
  ])('%s', async (_, change, nodes) => {
    start();
    change();
    await pass(100);
    expect(told).toEqual([{ nodes: nodes(), all: false }]);
  });

  test.each<[name: string, change: () => void]>([
    ['other attributes', () => p().setAttribute('class', 'x')],
    ['our host coming', () => document.documentElement.append(document.createElement('caveat-host'))],
    ['nothing at all', () => undefined],
  ])('not told: %s', async (_, change) => {
    start();
    change();
    await pass(5000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('our host going, and what changes in it', async () => {
    const host = document.createElement('caveat-host');
    document.documentElement.append(host);
    start();
    host.append('chip');
    host.remove();
    await pass(5000);
    expect(told).toEqual([]);
  });

  test('a shadow root, once it is named', async () => {
    const root = p().attachShadow({ mode: 'open' });
    const watching = start();
    root.append('before');
    await pass(200);
    expect(told).toEqual([]);
    watching.observe(root);
    root.append('after');
    await pass(200);
    expect(told).toEqual([{ nodes: [root], all: false }]);
  });

  test('too many nodes to name', async () => {
    main().append(...Array.from({ length: 600 }, () => document.createElement('p')));
    start();
    for (const each of main().children) each.append('!');
    await pass(100);
    expect(told).toEqual([{ nodes: [], all: true }]);
  });
});

describe('when it is told', () => {
  test('at most once per delay, and no timer is left', async () => {
    start();
    for (let i = 0; i < 50; i += 1) {
      main().append('x');
      await pass(10);
    }
    expect(told.length).toBeGreaterThanOrEqual(4);
    expect(told.length).toBeLessThanOrEqual(5);
    await pass(1000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a page that floods is told less often, up to a second, and recovers', async () => {
    main().append(...Array.from({ length: 510 }, () => document.createElement('i')));
    start();
    const flood = async (frames: number) => {
      for (let i = 0; i < frames; i += 1) {
        for (const each of main().children) each.setAttribute('data-busy', String(i));
        await pass(50);
      }
    };
    // Told after 100, 200, 400, 800 and 1000 ms, and every second from then on.
    await flood(50);
    expect(told).toHaveLength(5);
    await flood(40);
    expect(told).toHaveLength(7);
    await pass(2000);
    for (let i = 0; i < 6; i += 1) {
      main().append('x');
      await pass(1000);
    }
    const calm = told.length;
    main().append('x');
    await pass(100);
    expect(told.length).toBe(calm + 1);
  });

  test('telling that takes long rests longer: some thirty times as long', async () => {
    start(() => vi.advanceTimersByTime(10));
    main().append('x');
    await pass(100);
    expect(told).toHaveLength(1);
    main().append('x');
    await pass(250);
    expect(told).toHaveLength(1);
    await pass(100);
    expect(told).toHaveLength(2);
  });

  test('a hidden tab, whose timers come late, is heard by its changes', async () => {
    start();
    main().append('x');
    await pass(0);
    // No timer fires while the clock goes on.
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 500);
    main().append('y');
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toEqual([{ nodes: [main()], all: false }]);
    vi.restoreAllMocks();
  });

  test('one that throws is told again', async () => {
    start(() => {
      if (told.length === 1) throw new Error('broken');
    });
    main().append('x');
    await expect(pass(100)).rejects.toThrow('broken');
    main().append('y');
    await pass(200);
    expect(told).toHaveLength(2);
  });

  test('never after the end', async () => {
    const watching = start();
    main().append('x');
    await pass(0);
    controller.abort();
    watching.observe(p().attachShadow({ mode: 'open' }));
    p().shadowRoot?.append('y');
    main().append('y');
    await pass(1000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a change that is urgent', () => {
  const urgently = (isUrgent: () => boolean) =>
    watch(document, (change) => told.push(change), {
      signal: controller.signal,
      attributes: [],
      ignore: () => false,
      isUrgent,
    });

  test('is told before the page is drawn', async () => {
    urgently(() => true);
    p().append('!');
    await pass(0);
    expect(told).toEqual([{ nodes: [p()], all: false }]);
  });

  test('comes before what waits, and takes it along', async () => {
    let urgent = false;
    urgently(() => urgent);
    p().append('!');
    await pass(10);
    expect(told).toEqual([]);
    urgent = true;
    main().append('three');
    await pass(0);
    expect(told).toEqual([{ nodes: [p(), main()], all: false }]);
    await pass(5000);
    expect(told).toHaveLength(1);
  });

  test('is told once a second at most; in between it waits as others do', async () => {
    urgently(() => true);
    for (let i = 0; i < 10; i += 1) {
      p().append('!');
      await pass(0);
    }
    expect(told).toHaveLength(1);
    await pass(100);
    expect(told).toHaveLength(2);
    await pass(1000);
    p().append('!');
    await pass(0);
    expect(told).toHaveLength(3);
  });

  test('is asked for after every change, and not where only ours changed', async () => {
    const asked = vi.fn(() => false);
    watch(document, (change) => told.push(change), {
      signal: controller.signal,
      attributes: [],
      ignore: (node) => node === p(),
      isUrgent: asked,
    });
    p().append('!');
    await pass(0);
    expect(asked).not.toHaveBeenCalled();
    main().append('three');
    await pass(0);
    expect(asked).toHaveBeenCalledOnce();
  });
});
