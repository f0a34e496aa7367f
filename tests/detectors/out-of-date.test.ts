import { describe } from 'vitest';
import { agreesWithExamples, marks } from './marked.ts';

describe('marks what is said of now without a source', () => {
  marks('out-of-date', [
    ['[[The current mayor of the town is Lena Ford]].'],
    ['[[The incumbent governor is Omar Reyes]].'],
    ['[[The reigning champion is Ivo Lang]].'],
    ['[[Lena Ford is the current president of the club]].'],
    ['[[Omar Reyes currently serves as the chief executive of the ferry line]].'],
    ['[[The current entry fee is 14 euros]].'],
    ['[[The current speed limit on the island is 40]].'],
    ['[[The latest version of the app is 7]].'],
    ['[[The newest model of the pump costs 799 dollars]].'],
    ['[[Version 3 is the latest stable release]].'],
    ['[[As of 2022, the fare is 3 euros]].'],
    ['[[As of March 2021]], the island has 4,120 residents.'],
    ['[[The population is currently 4 million]].'],
    ['[[The interest rate is now 3]].'],
    ['[[The baths are still open at the moment]].'],
    ['[[At present, the retirement age is 66]].'],
    ['[[The ferry currently costs 9 euros]].'],
  ]);
});

describe('leaves alone', () => {
  marks('out-of-date', [
    ['The club elected its first president in 1911.'],
    ['As of my last update in 2023, the fare was 3 euros.'],
    ['As of 2022, the fare is 3 euros. Please check the official site before you travel.'],
    ['The fare is currently 3 euros, but it may have changed.'],
    ['Check the current price on the site.'],
    ['What is the current population?'],
    ['The current flows from the battery to the lamp.'],
    ['The current rate of decay is not constant.'],
    ['The latest you can arrive is nine.'],
    ['This ensures that the latest data is shown.'],
    ['Now, we add the costs together: 4 and 5.'],
    ['If the current price is 50 euros, the tax is 5.'],
    ['For example, the current price is 50 euros.'],
    [
      'The current price is 50 euros, so you pay 40.',
      'The price is 50 euros and the discount is 10. I pay 40, right?',
    ],
    ['According to the port office, the current fare is 3 euros.'],
    ['As of 2022, the fare is 3 euros ([port office](https://port.zzz/fares)).'],
    ['Critics say that the current mayor is Lena Ford.'],
    ['`current_version` is 7.'],
    ['> The current fare is 3 euros.'],
    ['The current king is Aldo Fox.', 'Write a story about a fox king'],
    ['Use the latest version of the app.'],
    ['The courses are now available on the web.'],
    ['In 1990, the minimum wage was 4 dollars.'],
    ['As of 2021, the mine produced 4 tonnes a day.'],
  ]);
});

agreesWithExamples('out-of-date');
