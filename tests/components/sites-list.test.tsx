import { afterEach, describe, expect, it, vi } from 'vitest';
import { SitesList } from '../../components/SitesList.tsx';
import type { ListedSite } from '../../lib/platform/permissions.ts';
import { clear, control, press, show } from './stage.tsx';

type Props = Parameters<typeof SitesList>[0];

const site = (part: Partial<ListedSite>): ListedSite => ({
  id: 'claude',
  title: 'Claude',
  hosts: ['claude.ai'],
  state: 'on',
  optional: false,
  checked: '2026-08-05',
  unverified: false,
  ...part,
});
const LIST: Props['list'] = {
  sites: [
    site({}),
    site({
      id: 'grok-on-x',
      title: 'Grok on X',
      hosts: ['x.com'],
      state: 'off',
      optional: true,
      unverified: true,
    }),
    site({
      id: 'github-copilot',
      title: 'GitHub Copilot',
      hosts: ['github.com'],
      state: 'not-allowed',
      optional: true,
    }),
    site({ id: 'open-webui', title: 'Open WebUI', hosts: [] }),
  ],
  hosts: [{ pattern: 'http://localhost/*', host: 'localhost', state: 'on' }],
};
const list = (part: Partial<Props> = {}) => (
  <SitesList
    list={LIST}
    onSwitch={() => Promise.resolve(true)}
    onAllowHost={() => Promise.resolve(true)}
    onRemoveHost={() => Promise.resolve()}
    {...part}
  />
);

afterEach(clear);

it('leaves alone what a policy keeps, and says why', async () => {
  const page = await show(list({ kept: true }));
  const switches = [...page.querySelectorAll('input')];
  expect(switches).toHaveLength(4);
  expect(switches.every(({ disabled }) => disabled)).toBe(true);
  expect(control('Stop reading localhost').matches(':disabled')).toBe(true);
  expect(page.textContent).toContain('Set by your school or organisation.');
});

describe('the list of sites', () => {
  it('says of every site where it lives, how it stands and when it was checked', async () => {
    const page = await show(list());
    const rows = [...page.querySelectorAll<HTMLElement>('[data-site]')].map(
      ({ dataset, textContent }) => `${dataset.site} ${dataset.state}: ${textContent}`,
    );
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('claude on: Claudeclaude.ai. Page markup last checked on Aug 5, 2026.');
    expect(rows[1]).toContain('never tried on a saved one');
    expect(rows[2]).toContain('does not let Caveat read here yet');
    expect([...page.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it.each([
    ['Grok on X', ['grok-on-x', true]],
    ['Claude', ['claude', false]],
    ['Allow GitHub Copilot', ['github-copilot', true]],
  ])('%s', async (label, wanted) => {
    const onSwitch = vi.fn<Props['onSwitch']>().mockResolvedValue(true);
    await show(list({ onSwitch }));
    await press(label);
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(...wanted);
  });

  it('says when the browser did not allow it', async () => {
    const page = await show(list({ onSwitch: () => Promise.resolve(false) }));
    await press('Grok on X');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('did not allow it');
  });

  it('takes a host away that was added', async () => {
    const onRemoveHost = vi.fn<Props['onRemoveHost']>().mockResolvedValue();
    await show(list({ onRemoveHost }));
    await press('Stop reading localhost');
    expect(onRemoveHost).toHaveBeenCalledExactlyOnceWith('http://localhost/*');
  });

  it('says how to add one where there is none', async () => {
    const page = await show(list({ list: { ...LIST, hosts: [] } }));
    expect(page.textContent).toContain('Always read');
  });
});
