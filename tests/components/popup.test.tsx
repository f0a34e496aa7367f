import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../entrypoints/popup/App.tsx';
import type { PageState } from '../../lib/types.ts';
import { clear, control, finding, pageState, press, settings, show } from './stage.tsx';

type Props = Parameters<typeof App>[0];

const REACH: Props['reach'] = {
  host: null,
  read: () => Promise.resolve(null),
  always: () => Promise.resolve(true),
  switchSite: () => Promise.resolve(true),
};

const popup = (part: Partial<Props> = {}) => (
  <App
    settings={settings()}
    site={{ id: 'claude', title: 'Claude', onByDefault: true }}
    state={pageState()}
    preview={null}
    incognito={false}
    supported={['ChatGPT', 'Claude', 'Gemini']}
    reach={REACH}
    choose={() => Promise.resolve()}
    openPanel={() => Promise.resolve()}
    {...part}
  />
);

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

describe('the popup', () => {
  it.each<[string, Partial<Props>, string]>([
    ['read', {}, '1 answer read.'],
    ['reading', { state: pageState({ status: 'reading', answers: 0 }) }, 'Reading this conversation…'],
    ['nothing found', { state: pageState({ status: 'nothing-found', answers: 0 }) }, 'No answer found here.'],
    ['off here', { state: pageState({ status: 'off' }) }, 'Caveat is off on Claude.'],
    ['off everywhere', { settings: settings({ paused: true }) }, 'Caveat is off.'],
    ['stopped', { state: pageState({ status: 'stopped' }) }, 'Caveat has stopped on this page.'],
    ['a chat that was not reached', { state: null }, 'Caveat has not started on this page.'],
    ['no chat', { state: null, site: null }, 'This page is not a chat that Caveat reads.'],
  ])('says how things stand: %s', async (_, part, sentence) => {
    const page = await show(popup(part));
    expect(page.querySelector('[role=status]')?.textContent).toContain(sentence);
  });

  it('names the sites that are read where the page is none', async () => {
    const page = await show(popup({ state: null, site: null }));
    expect(page.querySelector('details')?.textContent).toContain('ChatGPT, Claude, and Gemini');
  });

  it('counts by level and says how much was read', async () => {
    const findings = [finding({ id: '1' }), finding({ id: '2', level: 'stop' }), finding({ id: '3' })];
    const page = await show(popup({ state: pageState({ findings }) }));
    expect([...page.querySelectorAll('.level-counts li')].map((one) => one.textContent)).toEqual([
      'Stop 1',
      'Note 2',
    ]);
    expect(page.textContent).toContain('12 of 14 sentences read.');
    expect(page.textContent).toContain('No mark does not mean correct.');
  });

  it.each([
    [{ what: 'fr', why: 'language' }, 'Wording in French was not read'],
    [{ what: 'und', why: 'language' }, 'its language could not be told'],
    [{ what: 'praise', why: 'failed' }, 'One part of the reading failed: Praise, not evidence.'],
    [{ what: 'a1', why: 'too_long' }, 'One answer is very long'],
  ])('says what was not read and why: %o', async (unread, sentence) => {
    const page = await show(popup({ state: pageState({ unread: [unread, unread] }) }));
    expect(page.textContent?.split(sentence).length).toBe(2);
  });

  it('gives back what was hidden', async () => {
    const choose = vi.fn<Props['choose']>().mockResolvedValue();
    const hidden = settings({ detectors: { praise: false, pressure: true }, dismissed: new Set(['abc']) });
    const page = await show(popup({ settings: hidden, choose }));
    expect(page.textContent).toContain('You have hidden 2 marks or kinds of marks.');
    [...page.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Show them again')
      ?.click();
    expect(choose.mock.calls).toEqual([
      ['detector:praise', null],
      ['dismissed:abc', null],
    ]);
  });

  it('never calls a page without findings correct', async () => {
    const page = await show(popup());
    expect(page.textContent).toContain('No patterns found.');
    expect(page.textContent).toContain('No mark does not mean correct.');
  });

  it.each<[string, Partial<Props>, Parameters<Props['choose']>]>([
    ['Use Caveat', {}, ['paused', true]],
    ['Use Caveat', { settings: settings({ paused: true }) }, ['paused', null]],
    ['Thorough', {}, ['sensitivity', 'thorough']],
  ])('stores the choice of %s', async (name, part, stored) => {
    const choose = vi.fn<Props['choose']>().mockResolvedValue();
    await show(popup({ ...part, choose }));
    await press(name);
    expect(choose).toHaveBeenCalledExactlyOnceWith(...stored);
  });

  it.each<[lock: 'sensitivity' | 'sites' | 'signs', names: string[]]>([
    ['sensitivity', ['Quiet', 'Balanced', 'Thorough']],
    ['sites', ['Read answers on Claude']],
    ['signs', ['Sure wording', 'Pressure']],
  ])('leaves alone what a policy keeps, and says why: %s', async (lock, names) => {
    const policy = { locked: new Set([lock]), classroomOnly: false };
    const hidden = { detectors: { praise: false }, quiet: new Set(['claude/pressure']) };
    const page = await show(popup({ settings: settings({ policy, ...hidden }) }));
    for (const name of names) expect(control(name).matches(':disabled'), name).toBe(true);
    expect(control('Use Caveat').matches(':disabled')).toBe(false);
    expect(page.textContent).toContain('school or organisation');
    expect(page.textContent?.includes('You have hidden')).toBe(lock !== 'signs');
  });

  it('stays off where a policy opens the classroom only', async () => {
    const policy = { locked: new Set<never>(), classroomOnly: true };
    await show(popup({ settings: settings({ paused: true, policy }) }));
    expect(control('Use Caveat').matches(':disabled')).toBe(true);
  });

  it('says which signs are seen so often that they are shown one level lower', async () => {
    const page = await show(popup({ state: pageState({ quieter: ['no-source', 'praise'] }) }));
    expect(page.textContent).toContain('shown one level lower: No source given and Praise, not evidence.');
  });

  it.each<[string, Partial<Props>, boolean]>([
    ['off', {}, false],
    ['on', { settings: settings({ sites: { claude: false } }) }, true],
  ])('switches the site %s within the click', async (_, part, on) => {
    const switchSite = vi.fn<Props['reach']['switchSite']>().mockResolvedValue(true);
    await show(popup({ ...part, reach: { ...REACH, switchSite } }));
    control('Read answers on Claude').click();
    expect(switchSite).toHaveBeenCalledExactlyOnceWith('claude', on);
  });

  it('says when the browser did not allow a site', async () => {
    const page = await show(popup({ reach: { ...REACH, switchSite: () => Promise.resolve(false) } }));
    await press('Read answers on Claude');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('did not allow it');
  });

  describe('on a page that is not read by itself', () => {
    const unknown = { site: null, state: null };

    it.each<[string, Partial<Props>, boolean]>([
      ['no chat', unknown, true],
      ['a chat that was not reached', { state: null }, true],
      ['nothing found', { state: pageState({ status: 'nothing-found', answers: 0 }) }, true],
      [
        'nothing found where it was asked for',
        { state: pageState({ status: 'nothing-found', answers: 0, asked: true }) },
        false,
      ],
      ['read', {}, false],
      ['off here', { state: pageState({ status: 'off' }) }, false],
    ])('"Read this page" is offered: %s', async (_, part, offered) => {
      const page = await show(popup(part));
      expect(page.textContent?.includes('Read this page')).toBe(offered);
    });

    it('reads the page within the click, and says where the browser lets nobody in', async () => {
      const read = vi.fn<Props['reach']['read']>().mockResolvedValue(null);
      const page = await show(popup({ ...unknown, reach: { ...REACH, read } }));
      await press('Read this page');
      expect(read).toHaveBeenCalledOnce();
      expect(page.querySelector('[role=alert]')?.textContent).toContain('lets no extension read');
    });

    it.each([
      [new Set<string>(), true],
      [new Set(['http://localhost/*']), false],
    ])('always reads its host, or no longer', async (hosts, wanted) => {
      const always = vi.fn<Props['reach']['always']>().mockResolvedValue(true);
      const reach = { ...REACH, host: 'http://localhost/*', always };
      await show(popup({ ...unknown, settings: settings({ hosts }), reach }));
      control('Always read localhost').click();
      expect(always).toHaveBeenCalledExactlyOnceWith('http://localhost/*', wanted);
    });

    it('adds no host from a private window', async () => {
      const reach = { ...REACH, host: 'http://localhost/*' };
      const page = await show(popup({ ...unknown, incognito: true, reach }));
      expect(page.textContent).not.toContain('Always read');
    });
  });

  it.each<[string, Partial<PageState>, string]>([
    [
      'the day of the selectors',
      { status: 'nothing-found', answers: 0, checked: '2026-08-05' },
      'last checked on Aug 5, 2026',
    ],
    [
      'that the site changed',
      { status: 'nothing-found', answers: 0, unread: [{ what: '2026-08-05', why: 'site_changed' }] },
      'There is a chat here that Caveat cannot read',
    ],
    [
      'that no speaker is certain',
      { site: '', status: 'nothing-found', answers: 0, asked: true },
      'so nothing is read',
    ],
    ['what proved the speakers', { site: '', foundBy: 'structure' }, 'by the structure of the page'],
    ['the front end', { foundBy: 'front-end' }, 'Read as a page of Claude.'],
  ])('names %s', async (_, part, sentence) => {
    const page = await show(popup({ state: pageState(part), ...(part.site === '' && { site: null }) }));
    expect(page.textContent).toContain(sentence);
  });

  it('says when a choice could not be stored, and shows what still holds', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const page = await show(popup({ choose: () => Promise.reject(new Error('disk full')) }));
    await press('Use Caveat');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('could not be saved');
    expect((control('Use Caveat') as HTMLInputElement).checked).toBe(true);
    await press('Quiet');
    expect((control('Balanced') as HTMLInputElement).checked).toBe(true);
  });

  it('opens the side panel within the click', async () => {
    const openPanel = vi.fn<Props['openPanel']>().mockResolvedValue();
    await show(popup({ openPanel }));
    control('Open the side panel').click();
    expect(openPanel).toHaveBeenCalledOnce();
  });

  it('says when the side panel was refused', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const page = await show(popup({ openPanel: () => Promise.reject(new Error('no gesture')) }));
    await press('Open the side panel');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('could not be opened');
  });

  it.each([
    [true, true],
    [false, false],
  ])('in a private window (%s) says that choices are forgotten (%s)', async (incognito, said) => {
    const page = await show(popup({ incognito }));
    expect(page.textContent?.includes('choices are forgotten')).toBe(said);
  });

  it('shows no switch for a page that is no chat', async () => {
    await show(popup({ state: null, site: null }));
    expect(() => control('Read answers on Claude')).toThrow();
  });
});
