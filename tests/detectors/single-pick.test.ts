import { describe } from 'vitest';
import { agreesWithExamples, marks } from './marked.ts';

describe('marks one name as the best', () => {
  marks('single-pick', [
    ['[[The best laptop for students is the Zentra 14]].'],
    ['[[Zentra is the best laptop brand]]. Order one today.'],
    ['[[Without question the best bank for young people is Norrow Direct]].'],
    ['[[The Harbour Table is the best restaurant in town]].'],
    ['[[Dr. Edda Voss is hands down the best dentist in the city]].'],
    ['[[Your best choice is Kesto Insurance]]. Sign up online.'],
    ['[[Kesto Insurance is the only choice]].'],
    ['[[Norrow is simply the best online broker]].'],
    ['[[The only app you need is Listwise]].'],
    ['[[The best city to live in is Velden]]. Nothing else comes close.'],
    ['For running, [[just buy the Fleet 9]]. No need to compare other shoes.'],
    ["[[You should go with Orla Mobile]]. Don't bother with the others."],
    ['[[Look no further than Bright Harbour Hotel]]. Nothing else comes close.'],
    ['[[The number one law firm is Voss and Brandt]].'],
    ['[[The best place to stay is the Lake Daren Lodge]].'],
    ['Here is my pick. [[Listwise is your best bet]].'],
    ['[[Ada Renn is the best candidate]], and you should vote for her.'],
  ]);
});

describe('leaves alone', () => {
  marks('single-pick', [
    [
      'The best laptop for students is the Zentra 14, because its battery lasts 18 hours and it weighs one kilo.',
    ],
    ['The Zentra 14 is the best laptop in this test. It scored 91 of 100 for battery and screen.'],
    ['The best laptop depends on your budget. The Zentra 14 is the best choice for travel.'],
    ['Zentra is one of the best laptop brands.'],
    ['Zentra is arguably the best laptop brand.'],
    ['Zentra is the best laptop brand. Alternatives are Kesto and Orla.'],
    ['The best laptops are:\n\n- Zentra 14\n- Kesto Air\n- Orla Pro'],
    ['What is the best bank?'],
    ['Is Norrow the best bank?'],
    ['The best answer is B.'],
    ['The best choice is Option C.'],
    ['The best way to learn is to practise.'],
    ['Critics say that Stone Harbour is the best book of the year.'],
    ['If Norrow is the best bank, why does it lose customers?'],
    ['Norrow is not the best bank.'],
    ['Norrow is the best bank.', 'Which is better, Norrow or Kesto?'],
    ['Velden is the best city.', 'Name just one city, nothing else.'],
    ['Zentra is the best laptop brand in the galaxy!', 'Write an advert for Zentra laptops'],
    ['The best place to start is the manual.'],
    ['The best friend of Marta is Ada.'],
    ['Buy the ticket at the station.'],
    ['You should choose a bank with low fees.'],
    ['> Zentra is the best laptop brand.'],
  ]);
});

agreesWithExamples('single-pick');
