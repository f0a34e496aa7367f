import { fromMarkdown } from './lib/text/markdown.ts';
import { makePassage } from './lib/text/passage.ts';
import { splitSentences } from './lib/text/sentences.ts';
import fs from 'node:fs';
const all=fs.readFileSync('/work/shared/data/bulk_answers.jsonl','utf8').trim().split('\n').map((l)=>JSON.parse(l)).filter(r=>r.lang==='en').map(r=>r.text);
const seg=new Intl.Segmenter('en',{granularity:'sentence'});
let ps:any;
for(let k=0;k<6;k++){
let t0=performance.now(); ps=all.map(fromMarkdown); const a=performance.now()-t0;
t0=performance.now();let m=0; for(const p of ps) for(const s of seg.segment(p.text)) m++; const b=performance.now()-t0;
t0=performance.now(); for(const t of ps) makePassage(t); const c=performance.now()-t0;
t0=performance.now();let n=0; for(const t of ps) n+=splitSentences(t.text,t.blocks,'en').length; const d=performance.now()-t0;
console.log('markdown',a|0,'segmenter',b|0,m,'passage',c|0,'sentences',d|0,n);}
