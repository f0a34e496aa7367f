import { type Item, parseItem } from './classroom/item.ts';

const files = import.meta.glob<unknown>('./samples/*.json', { eager: true, import: 'default' });

/** Every conversation of the library by its id, which is its file's name, in the order of the ids. */
export const samples: Readonly<Record<string, Item>> = Object.fromEntries(
  Object.entries(files)
    .map(([path, content]) => [path.replace(/^.*\/([^/]+)\.json$/, '$1'), content] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, content]) => [id, parseItem(content, id)]),
);
