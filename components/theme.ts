import type { SettingsStore } from '../lib/platform/settings.ts';
import type { Theme } from '../lib/types.ts';

/** Shows a page in the theme that the person chose, and follows the choice until the signal aborts. */
export function followTheme(store: SettingsStore, root: HTMLElement, signal: AbortSignal): void {
  const apply = ({ theme }: { readonly theme: Theme }) => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  void store.read().then(apply);
  store.watch(apply, signal);
}
