import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA on a page or on a part of it, a line each; shadow roots count. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(`${SOURCE}; undefined`);
  const results = await page.evaluate(
    (part, levels) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: unknown, options: object): Promise<AxeResults> };
      };
      const options = { runOnly: { type: 'tag', values: levels }, resultTypes: ['violations'] };
      return axe.run(part ?? document, options);
    },
    part,
    LEVELS,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
