import type { Engine } from '../../lib/engine.ts';
import { send } from '../../lib/platform/messages.ts';
import { ENGINE } from './engine-name.ts';

/** Has the background run the engine's script in this frame, once. Throws where that is refused. */
export async function loadEngine(): Promise<Engine> {
  const world = globalThis as { [ENGINE]?: Engine };
  if (!world[ENGINE]) await send('engine:load', {});
  if (!world[ENGINE]) throw new Error('the engine could not be loaded: reload the page');
  return world[ENGINE];
}
