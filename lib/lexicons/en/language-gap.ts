import type { Lexicon } from '../../lexicons.ts';

export const languageGap: Lexicon['languageGap'] = {
  asked: [
    '(in|into|to|from) (arabic|bengali|chinese|mandarin|czech|danish|dutch|english|finnish|french|german|greek|hausa|hebrew|hindi|hungarian|indonesian|italian|japanese|korean|malay|nepali|norwegian|persian|farsi|polish|portuguese|romanian|russian|spanish|swahili|swedish|tagalog|tamil|telugu|thai|turkish|ukrainian|urdu|vietnamese|yoruba|zulu|amharic)',
    '(translate|translation|translated|language|speak|vocabulary|phrases|words for)',
  ],
};
