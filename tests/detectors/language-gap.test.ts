import { describe, expect, test } from 'vitest';
import { analyze, contextOf } from '../../lib/analyze.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { agreesWithExamples, findingsIn, marks } from './marked.ts';

describe('notes answers in languages with few checks', () => {
  marks('language-gap', [
    ['[[Mto huu ni mrefu na una samaki wengi sana katika maji yake.]] Watu wanapenda mto huu.'],
    ['[[Sông này dài và có nhiều cá trong nước của nó.]]'],
    ['[[Эта река длинная, и в ней много рыбы.]] Люди любят её.'],
    ['[[이 강은 길고 물고기가 많이 있습니다.]]'],
    ['[[แม่น้ำสายนี้ยาวและมีปลาจำนวนมาก]]'],
    ['[[यह नदी लंबी है और इसमें बहुत मछलियाँ हैं।]]'],
    ['[[هذا النهر طويل وفيه كثير من الأسماك.]]'],
    ['[[Ta rzeka jest długa i ma w sobie wiele ryb, które pływają.]]'],
    ['[[Bu nehir çok uzun ve içinde çok sayıda balık var.]]'],
    ['[[Sungai ini panjang dan ada banyak ikan di dalam airnya.]]'],
    ['[[Ο ποταμός αυτός είναι μακρύς και έχει πολλά ψάρια.]]'],
    ['[[הנהר הזה ארוך ויש בו הרבה דגים.]]'],
    ['[[Ця річка довга, і в ній є багато риби.]]'],
    ['[[این رودخانه بلند است و ماهی های زیادی در آن هست.]]'],
    ['[[இந்த ஆறு நீளமானது, அதில் நிறைய மீன்கள் உள்ளன.]]'],
    [
      '[[这条河很长，里面有很多鱼，人们喜欢在河边散步，也喜欢在那里钓鱼和野餐，孩子们在岸上玩耍，老人们坐在树下聊天，大家都觉得这里很美。]]',
      'How long is the river near the old mill, and which fish live in it in the long winter months?',
    ],
  ]);
});

describe('leaves alone', () => {
  marks('language-gap', [
    ['The river is long and has many fish.'],
    ['El río es largo y tiene muchos peces.'],
    ['La rivière est longue et il y a beaucoup de poissons.'],
    ['Der Fluss ist lang und es gibt viele Fische in ihm.'],
    ['O rio é longo e tem muitos peixes na água.'],
    ['Il fiume è lungo e ci sono molti pesci.'],
    ['这条河很长，里面有很多鱼。'],
    ['この川は長くて、魚がたくさんいます。'],
    ['The word "хорошо" means good.'],
    ['`привет`'],
    ['Да.'],
    ['42'],
    ['```\nэто код, а не текст ответа\n```'],
    [
      'Kalamazoo, Kenosha, Kokomo, Kankakee, Keene, Kerrville, Killeen, Kingman',
      'Which towns begin with the letter K?',
    ],
    [
      '这条河很长，里面有很多鱼，人们喜欢在河边散步，也喜欢在那里钓鱼和野餐，孩子们在岸上玩耍，老人们坐在树下聊天，大家都觉得这里很美。',
      'Tell me in Chinese how long the river near the old mill is, and which fish live in it.',
    ],
    ['Эта река длинная, и в ней много рыбы.', 'Translate: This river is long and has many fish.'],
  ]);
});

test('it is about the whole answer, and told once a chat', () => {
  const answer = fromMarkdown('Эта река длинная, и в ней много рыбы.');
  expect(findingsIn('language-gap', 'Эта река длинная, и в ней много рыбы.')[0]).toMatchObject({
    whole: true,
    level: 'note',
    because: { key: 'language_gap_few_checks', values: { language: 'ru' } },
  });
  const before = {
    id: '1',
    role: 'assistant',
    passage: answer,
    versions: [],
    tools: [],
    settled: true,
  } as const;
  const { findings } = analyze(answer, contextOf(undefined, [before]), { sensitivity: 'balanced' });
  expect(findings.filter(({ detector }) => detector === 'language-gap')).toEqual([]);
});

agreesWithExamples('language-gap');
