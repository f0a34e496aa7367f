import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../lib/text/language.ts';

describe('short texts', () => {
  test.each([
    ['en', 'The war ended in 1945.'],
    ['en', 'Great question! Here is how you can do it.'],
    [
      'en',
      'Kaito Tanaka (Sapporo, 1987), Lucía Ferrer (Bilbao, 1642) and Orrin Vale were the winners of 2019.',
    ],
    ['en', 'What a brilliant insight!'],
    ['es', 'La respuesta depende de cuándo empezó el proyecto y de quién lo pagó.'],
    ['fr', "C'est une question à laquelle on ne peut pas répondre sans les chiffres."],
    ['de', 'Das hängt davon ab, wann man mit der Arbeit begonnen hat.'],
    ['it', 'Dipende da quando è iniziato il progetto e da chi lo ha pagato.'],
    ['pt', 'Isso depende de quando o projeto começou e de quem pagou.'],
    ['nl', 'Dat hangt ervan af wanneer het project is begonnen en wie het betaalt.'],
    ['sv', 'Det beror på när projektet började och vem som betalade för det.'],
    ['pl', 'To zależy od tego, kiedy projekt się zaczął i kto za niego zapłacił.'],
    ['tr', 'Bu, projenin ne zaman başladığına ve bunu kimin ödediğine bağlıdır.'],
    ['fi', 'Se riippuu siitä, milloin hanke alkoi ja kuka sen maksoi.'],
    ['id', 'Itu tergantung pada kapan proyek ini dimulai dan siapa yang membayar.'],
    ['vi', 'Điều đó phụ thuộc vào thời điểm dự án bắt đầu và ai là người trả tiền.'],
    ['ru', 'Это зависит от того, когда начался проект и кто за него заплатил.'],
    ['uk', 'Це залежить від того, коли почався проєкт і хто за нього заплатив.'],
    ['ar', 'يعتمد ذلك على متى بدأ المشروع ومن دفع ثمنه.'],
    ['hi', 'यह इस पर निर्भर करता है कि परियोजना कब शुरू हुई।'],
    ['zh', '这取决于项目什么时候开始，以及谁付钱。'],
    ['zh', '你可以用 Python 的 pandas 库来读取这个文件。'],
    ['ja', 'それはプロジェクトがいつ始まったかによります。'],
    ['ko', '그것은 프로젝트가 언제 시작되었는지에 달려 있습니다.'],
    ['th', 'ขึ้นอยู่กับว่าโครงการเริ่มเมื่อไหร่และใครเป็นผู้จ่าย'],
    ['und', ''],
    ['und', 'OK'],
    ['und', '7231 × 9999999 = 72310000000 - 7231'],
    ['und', 'K. Tanaka'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

const BULK = new URL('../../../shared/data/bulk_answers.jsonl', import.meta.url);

test.skipIf(!existsSync(BULK))('ordinary answers: 98 of 100 as labelled (../shared/data)', () => {
  const rows = readFileSync(BULK, 'utf8').trim().split('\n');
  const labelled = rows
    .map((row) => JSON.parse(row) as { lang: string; text: string })
    .filter(({ lang, text }) => lang !== 'code' && lang !== 'und' && /\p{L}{3}/u.test(text));
  const right = labelled.filter(({ lang, text }) => languageOf(withoutCode(text)) === lang).length;
  // What is left is mostly rows whose label is the prompt's language.
  expect(right / labelled.length).toBeGreaterThan(0.98);
});

function withoutCode(text: string): string {
  return text.replaceAll(/```[^`]*(?:```|$)|`[^`\n]*`|\\\([^)]*\)/g, ' ').replaceAll(/\s+/g, ' ');
}
