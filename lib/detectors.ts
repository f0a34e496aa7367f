import type { Detector } from './types.ts';

const found = import.meta.glob<Detector>('./detectors/*.ts', { eager: true, import: 'default' });

/** Every detector by its id, which is its file's name, in the order of the ids. */
export const detectors: Readonly<Record<string, Detector>> = Object.fromEntries(
  Object.entries(found)
    .map(([path, detector]) => [path.replace(/^.*\/([^/]+)\.ts$/, '$1'), detector] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
