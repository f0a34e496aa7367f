import { describe } from 'vitest';
import { agreesWithExamples, marks } from './marked.ts';

describe('marks predictions worded as facts', () => {
  marks('forecast-as-fact', [
    ['[[Robots will replace every cashier by 2035]].'],
    ['[[Rents will double within ten years]].'],
    ['[[The stock market is going to crash next spring]].'],
    ['[[Bitcoin will reach $2 million in 2031]].'],
    ['[[Unemployment will fall to 2% next year]].'],
    ['[[Newspapers are doomed to vanish]].'],
    ['[[Cash will disappear before long]].'],
    ['[[The euro will collapse this decade]].'],
    ['[[The population of the valley will halve by 2060]].'],
    ['[[Translators will be out of work soon]].'],
    ['[[The ruling party is certain to lose the next election]].'],
    ['[[House prices will never fall again]].'],
    ['[[Teachers are going to earn twice as much in five years]].'],
    ['[[Electric cars will make up 80% of sales by 2032]].'],
    ['[[Inflation is set to rise above 9% next year]].'],
    ['Save early. [[Wages will stagnate over the next decade]].'],
  ]);
});

describe('leaves alone', () => {
  marks('forecast-as-fact', [
    ['Robots may replace cashiers by 2035.'],
    ['Rents will probably double within ten years.'],
    ['Rents will double within ten years if nothing is built.'],
    ['When supply falls, prices will rise.'],
    ['The bank forecasts that prices will rise 3% next year.'],
    ['According to the council, the population will halve by 2060.'],
    ['Will the euro collapse this decade?'],
    ['Prices will rise 3% next year [2].'],
    ['The market will open at nine next year.'],
    ['This chapter will cover jobs and wages.'],
    ['You will need 20% more flour next year.'],
    ['Water will boil sooner on a mountain.'],
    ['The election will take place in 2028.'],
    ['Nobody knows whether wages will fall next year.'],
    ['By 1990 the price of oil would double.'],
    ['I may be wrong, but rents will double within ten years.'],
    ['Robots will rule the world by 2200.', 'Write a science fiction story about robots'],
    ['Prices will rise 12% next year.', 'A shop raises its prices by 12%. What happens?'],
    ['> Robots will replace every cashier by 2035.'],
    ['Companies will ask you for your papers.'],
  ]);
});

agreesWithExamples('forecast-as-fact');
