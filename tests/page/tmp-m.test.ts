import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { read } from '../../lib/page/reading.ts';
import { findTurns } from '../../lib/page/turns.ts';
import { findUnknownTurns, UNKNOWN } from '../../lib/page/unknown.ts';
import { sites } from '../../lib/sites.ts';
const W = (t: string) => new Set(t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
function measure(name: string, html: string, id: string) {
  document.documentElement.innerHTML = html;
  let root: Element | ShadowRoot = document.body;
  for (const t of document.querySelectorAll('template[shadowrootmode]')) { const r = t.parentElement!.attachShadow({mode:'open'}); r.append((t as HTMLTemplateElement).content); root = r; }
  const { dialect, turns } = findTurns(root, sites[id]!);
  const say = (role: string) => turns.filter((t) => t.role === role).map((t) => read(t.bodies, dialect!, { breaks: true }).passage.text).filter(Boolean);
  const un = findUnknownTurns(root);
  const got = un.filter((t) => t.role === 'assistant').map((t) => read(t.bodies, UNKNOWN).passage.text).filter(Boolean);
  const want = say('assistant'), users = say('user');
  const f = (t: string) => t.replaceAll(/\s+/g, ' ').trim();
  const exact = want.length === got.length && want.every((w, i) => f(w) === f(got[i]!));
  const asUser = users.some((u) => got.some((g) => g.includes(u)));
  return [name, got.length === 0 ? 'refused' : exact ? 'exact' : want.length === got.length ? 'near' : `other ${got.length}/${want.length}`, asUser ? 'USER READ' : '', exact || !got.length ? '' : JSON.stringify(got.map(g=>g.slice(0,160)))].join(' | ');
}
test('x', () => {
  const out: string[] = [];
  for (const f of readdirSync('tests/sites/fixtures')) {
    const id = Object.keys(sites).filter((o) => f.startsWith(`${o}-`)).sort((a, b) => b.length - a.length)[0]!;
    out.push(measure(f, readFileSync(`tests/sites/fixtures/${f}`, 'utf8'), id));
  }
  for (const d of readdirSync('../shared/sites/captures')) if (!d.endsWith('.md')) for (const f of readdirSync(`../shared/sites/captures/${d}`)) out.push(measure(`cap ${d}/${f}`, readFileSync(`../shared/sites/captures/${d}/${f}`, 'utf8'), d));
  document.documentElement.innerHTML = readFileSync('../shared/sites/skeletons/unknown/hashed.html', 'utf8');
  out.push('HASHED ' + JSON.stringify(findUnknownTurns(document.body).map((t) => [t.role, read(t.bodies, UNKNOWN).passage.text.slice(0, 60), t.settled])));
  console.log(out.join('\n'));
});
