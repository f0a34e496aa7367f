import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../entrypoints/sidepanel/App.tsx';
import { clear, control, finding, pageState, press, show } from './stage.tsx';

type Props = Parameters<typeof App>[0];

const done = () => Promise.resolve(true);

const panel = (part: Partial<Props> = {}) => (
  <App
    conversation="1 https://claude.ai/chat/1"
    site={{ id: 'claude', title: 'Claude' }}
    state={pageState({ findings: [finding({})] })}
    paused={false}
    supported={['ChatGPT', 'Claude']}
    actions={{ show: done, dismiss: done, copy: done }}
    lending={{ offered: async () => [], lend: done }}
    {...part}
  />
);

const LIMITS = 'We look for patterns in the wording. We do not check facts. No mark does not mean correct.';

afterEach(clear);

describe('the side panel', () => {
  it.each<[string, Partial<Props>, string]>([
    ['findings', {}, '1 finding in this conversation'],
    ['none', { state: pageState() }, 'No patterns found.'],
    ['no answer', { state: pageState({ status: 'nothing-found', answers: 0 }) }, 'No answer found here.'],
    ['no chat', { state: null, site: null }, 'This page is not a chat that Caveat reads.'],
    ['off', { paused: true }, 'Caveat is off.'],
  ])('with %s says so, and always says its limits', async (_, part, sentence) => {
    const page = await show(panel(part));
    const announced = [...page.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' ');
    expect(announced).toContain(sentence);
    expect(page.querySelector('footer')?.textContent).toContain(LIMITS);
  });

  it('lists nothing while it is off', async () => {
    const page = await show(panel({ paused: true }));
    expect(page.querySelectorAll('li')).toHaveLength(0);
  });

  it('forgets what was dismissed when another conversation is shown', async () => {
    await show(panel());
    await press('Not useful: Praise, not evidence');
    await show(panel({ state: pageState() }));
    expect(control('Undo')).toBeTruthy();
    await show(panel({ conversation: '1 https://claude.ai/chat/2', state: pageState() }));
    expect(() => control('Undo')).toThrow();
  });
});
