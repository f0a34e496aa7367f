import { browser } from './browser.ts';

/** How often a sign's marks were called useful and not useful. */
export interface Rating {
  readonly useful: number;
  readonly notUseful: number;
  /** How many ratings there were when the person last chose to keep the sign. */
  readonly kept: number;
}

/** What was seen in one week on one site. */
export interface Seen {
  /** ISO 8601 week, such as '2026-W48'. */
  readonly week: string;
  readonly site: string;
  readonly answers: number;
  /** How many marks of each sign. */
  readonly signs: Readonly<Record<string, number>>;
}

/** Everything that is counted: numbers only, never a word. */
export interface Counters {
  readonly ratings: Readonly<Record<string, Rating>>;
  /** The newest week first. */
  readonly seen: readonly Seen[];
  /** How many marks of each sign were called wrong, and under 'missed' how many passages were named that had none. */
  readonly reported: Readonly<Record<string, number>>;
}

/** One thing to count. */
export type Counted =
  | { readonly what: 'rating'; readonly detector: string; readonly useful: boolean; readonly by: 1 | -1 }
  | { readonly what: 'kept'; readonly detector: string }
  | { readonly what: 'seen'; readonly site: string; readonly signs: readonly string[] }
  | { readonly what: 'reported'; readonly sign: string; readonly by: 1 | -1 };

const NO_RATING: Rating = { useful: 0, notUseful: 0, kept: 0 };
/** Reads the counters out of what storage holds; what is not understood counts as nothing. */
export function parseCounters(raw: Readonly<Record<string, unknown>>): Counters {
  const ratings: Record<string, Rating> = {};
  const seen: Seen[] = [];
  const reported: Record<string, number> = {};
  for (const [key, value] of Object.entries(raw)) {
    const [kind, name = '', site = ''] = key.split(':');
    if (kind === 'rating') ratings[name] = ratingOf(value);
    if (kind === 'reported') reported[name] = countOf(value);
    if (kind === 'seen' && site !== '') seen.push(seenOf(name, site, value));
  }
  seen.sort((a, b) => (a.week === b.week ? (a.site < b.site ? -1 : 1) : a.week < b.week ? 1 : -1));
  return { ratings, seen, reported };
}

/** The key and the new value that counting one thing makes of what storage holds. */
export function counted(
  raw: Readonly<Record<string, unknown>>,
  one: Counted,
  week: string,
): readonly [key: string, value: unknown] {
  switch (one.what) {
    case 'rating': {
      const key = `rating:${one.detector}`;
      const rating = ratingOf(raw[key]);
      const kind = one.useful ? 'useful' : 'notUseful';
      return [key, { ...rating, [kind]: Math.max(0, rating[kind] + one.by) }];
    }
    case 'kept': {
      const key = `rating:${one.detector}`;
      const rating = ratingOf(raw[key]);
      return [key, { ...rating, kept: rating.useful + rating.notUseful }];
    }
    case 'reported': {
      const key = `reported:${one.sign}`;
      return [key, Math.max(0, countOf(raw[key]) + one.by)];
    }
    case 'seen': {
      const key = `seen:${week}:${one.site}`;
      const { answers, signs } = seenOf(week, one.site, raw[key]);
      const more: Record<string, number> = { ...signs };
      for (const sign of one.signs) more[sign] = (more[sign] ?? 0) + 1;
      return [key, { answers: answers + 1, signs: more }];
    }
  }
}

/** The ISO 8601 week of a day in the person's own time zone, such as '2026-W48'. */
export function weekOf(day: Date): string {
  const thursday = new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()));
  // The week belongs to the year of its Thursday.
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

let last: Promise<unknown> = Promise.resolve();

/** Counts one thing after the other, so that no tab's count is lost to another's. For the background alone. */
export function count(one: Counted): Promise<void> {
  const done = last.then(async () => {
    const [key, value] = counted(await browser.storage.local.get(null), one, weekOf(new Date()));
    await browser.storage.local.set({ [key]: value });
  });
  last = done.catch((error: unknown) => console.warn('caveat: not counted:', error));
  return done;
}

/** Reads all counters; none where storage fails. */
export async function readCounters(): Promise<Counters> {
  const raw = await browser.storage.local.get(null).catch((error: unknown) => {
    console.warn('caveat: the counters could not be read:', error);
    return {};
  });
  return parseCounters(raw);
}

/** Forgets what was seen by week and site. */
export async function forgetSeen(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key.startsWith('seen:')));
}

function ratingOf(value: unknown): Rating {
  if (!isRecord(value)) return NO_RATING;
  const { useful, notUseful, kept } = value;
  return { useful: countOf(useful), notUseful: countOf(notUseful), kept: countOf(kept) };
}

function seenOf(week: string, site: string, value: unknown): Seen {
  if (!isRecord(value)) return { week, site, answers: 0, signs: {} };
  const signs = isRecord(value.signs) ? value.signs : {};
  return {
    week,
    site,
    answers: countOf(value.answers),
    signs: Object.fromEntries(Object.entries(signs).map(([sign, of]) => [sign, countOf(of)])),
  };
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
