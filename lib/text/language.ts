/** A longer look changes almost no answer, and a fixed set of lengths lets a growing text be judged a few times only. */
const SAMPLES = [1000, 500, 250];
/** Below this a text is a name or a greeting rather than a sentence. */
const FEWEST_LETTERS = 10;
const REMEMBERED = 200;
const known = new Map<string, string>();

/**
 * BCP 47 main tag of a text's language, 'und' where it is too short or unclear; judged on its first 1,000
 * characters and remembered.
 *
 * Scripts and common words settle it: on the ordinary answers that the corpus test reads this is right more often
 * than `tinyld/light` (which lacks Vietnamese and takes English with many names for Finnish or Hungarian), at a
 * tenth of its time and size.
 */
export function languageOf(text: string): string {
  const size = SAMPLES.find((size) => size <= text.length) ?? text.length;
  const sample = text.slice(0, size);
  const remembered = known.get(sample);
  if (remembered !== undefined) return remembered;
  const language = isPlainEnglish(sample) ? 'en' : judge(sample);
  if (known.size >= REMEMBERED) known.clear();
  known.set(sample, language);
  return language;
}

const FEWEST_WORDS = 4;
const ENGLISH = / (?:the|of|and|that|with|this|you|are|from|is|to|for) /g;
const FOREIGN_LETTERS = /[\u0370-\u1FFF\u2E80-\uFAFF]/;

/** Whether the first words of a text are plainly English: most answers show it at once. */
export function isPlainEnglish(text: string): boolean {
  const opening = text.slice(0, 300);
  let words = 0;
  ENGLISH.lastIndex = 0;
  while (words < FEWEST_WORDS && ENGLISH.test(opening)) words += 1;
  return words === FEWEST_WORDS && !FOREIGN_LETTERS.test(opening);
}

function judge(sample: string): string {
  const latin = sample.length - sample.replaceAll(/[a-z]+/gi, '').length;
  const letters = /[^\0-\x7f]/.test(sample) ? count(sample, /\p{L}/gu) : latin;
  const isForeign = latin < 0.97 * letters;
  const unspaced = isForeign ? unspacedLanguage(sample, latin) : null;
  if (unspaced) return unspaced;
  if (letters < FEWEST_LETTERS) return 'und';
  return commonWordLanguage(sample) ?? (isForeign ? scriptLanguage(sample, letters) : null) ?? 'und';
}

/** Chinese, Japanese or Korean: a word has one to three characters, where a Latin word has about five. */
function unspacedLanguage(sample: string, latin: number): string | null {
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  const hangul = count(sample, /\p{Script=Hangul}/gu);
  if (hangul >= 4 && hangul > kana + han && hangul > latin / 3) return 'ko';
  if (kana + han < 4 || kana + han < latin / 5) return null;
  return kana > 0.1 * han ? 'ja' : 'zh';
}

/** Scripts that belong to one language, or mostly to one. */
const SCRIPTS: readonly (readonly [language: string, letter: RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
];

function scriptLanguage(sample: string, letters: number): string | null {
  return SCRIPTS.find(([, letter]) => count(sample, letter) > letters / 2)?.[0] ?? null;
}

/** The commonest words of a language; those that neighbours share stand with each, so that the others decide. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for with you are this it be as not by from or was have can your if will its which has an on use more their these how what but would at we he they one all about so when there out up my our into than some then first here let find make using given each no do',
  es: 'de la que el en los del se las por un para con no una su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos esto es son está ser puede tiene si aquí ha tu te puedes podemos cada dos tres ejemplo hemos sea he otra otro hay cuatro primero otra otro cuatro quién cuándo qué cómo dónde depende así solo fue son era él',
  fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont la avec son aux si mais nous ont être comme ou sa ces deux peut cette elle tout entre fait ses sans leur vous je on dont même aussi votre vos avez si voici donc chaque alors cela aura suis es ai pouvez avons étiez peuvent chez leurs',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn können kann ihr ich wir du diese dieser nun hier ihre haben alle',
  it: 'di che la il un in per una non sono si da con del le gli dei nel della al alla come più ma anche lo se ha dalla delle nella ed essere questo questa suo sua loro tra dal degli è ho hai abbiamo puoi possiamo ora ecco ogni quindi dopo prima avete hanno molto può dell su due vostra cui ai alle nei nelle sul',
  pt: 'de que do da em para com não uma os no se na por mais as dos como mas foi ao das tem seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos seus quem nas me esse eles você são é um aqui cada pode podemos vamos',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog naar uit door over wordt worden kan deze dit of je we hij zij ze hebben heeft was meer wat hier moet onze jouw veel geen',
  ca: 'de la el els les una per amb que del en més però són també aquest aquesta com no un al ha és es se pot seva seu molt aquí dels ser són fer',
  ro: 'de și în la a cu pe este nu din care să mai sunt ca o au fost pentru un se dar sau fi prin această acest după lui ale al cea cel când dacă poate',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu ska du eller detta vara här mycket',
  da: 'og i at det er en til på de som med for den af der ikke har et var han kan om fra vi du jeg sig men eller også efter ved hvis være skal her meget',
  nb: 'og i det er på en til som å for med at av ikke den har de et han kan om fra vi du jeg seg men eller også etter ved hvis være skal her mye',
  fi: 'ja on ei se että joka ovat voi tai kun sekä mutta kuin niin olla tämä jos myös hän oli hänen ole sitä mitä nyt vain vielä jo minun sinun siitä',
  hu: 'az és hogy nem is egy van ez meg de csak vagy mint ha azt még lehet kell volt már ezt szerint után így minden',
  pl: 'i w na z się nie do to jest że jak o przez dla są może być od po które jego za ale jako czy ich tym lub który ma tego co oraz przy',
  cs: 'a v na se je že s z o do pro jako jsou není by který které nebo ale také při ve to jeho za od po ze jsem',
  sk: 'a v na sa je že s z o do pre ako sú nie by ktorý ktoré alebo ale aj pri vo to jeho za od po zo som',
  hr: 'i u je na se da su za od ne koji koje kao ili s što može ali to biti iz koja nije po sve',
  tr: 've bir bu için ile da de çok olarak daha olan gibi ne kadar sonra ise değil veya var en her o ben sen şu ki mi ama',
  id: 'yang dan di ini itu dengan untuk dari pada tidak adalah ke dalam akan atau bisa anda juga kita dapat oleh saya ada sebagai karena lebih',
  sw: 'na ya wa kwa ni katika la za kuwa hii huo kama lakini yake pia cha sana leo',
  tl: 'ang ng mga sa na ay at ito hindi para kung siya ako',
  ha: 'da na ta ya ne ce ba shi wannan ita kuma don su babban',
  vi: 'và là của có trong không một các cho được với này những khi người để đã như bạn ta từ theo cần trên ra sẽ về',
  ru: 'и в не на что с по как это для от к из а но или он она его при так может если же бы мы вы то все было только ее их до за',
  uk: 'і в не на що з та як це для від до у й але або він вона його при так може якщо є було ми ви все тільки за про',
  bg: 'и в не на че с по като това за от към или но той тя да се е са може ако ще те ни беше във със',
  ar: 'في من على أن إلى هذا التي هذه أو مع عن الذي كان لا ما يمكن هو هي ذلك بين كل بعد قد إن ثم عند',
  fa: 'و در به از که این را با است برای آن یک می شود های کند تو دل ما هر تا بر هم یا بود',
  ur: 'کے میں ہے کی اور سے کا کو نے پر یہ ہیں کہ ایک',
  hi: 'है के में की और से का को हैं यह पर एक नहीं भी कि ने लिए',
  ne: 'छ हो र को मा छन् पनि भने यो लागि गर्न',
  mr: 'आहे आणि या च्या हे की ला आहेत तर होते',
};

/** Letters and marks that one language has alone among these. */
const PECULIAR: readonly (readonly [letters: RegExp, language: string])[] = [
  [/(?:ing|ed|ly|n['’]t)(?!\p{L})(?<=\p{L}{3}(?:ing|ed|ly)|t)/gu, 'en'],
  [/[ñ¿¡]/g, 'es'],
  [/[êœùë]|(?<!\p{L})[cdjlnmsqt]['’]/gu, 'fr'],
  [/[ãõ]/g, 'pt'],
  [/ß/g, 'de'],
  [/[łąęż]/g, 'pl'],
  [/[řěů]/g, 'cs'],
  [/[șțşţă]/g, 'ro'],
  [/[ğıİ]/g, 'tr'],
  [/[őű]/g, 'hu'],
  [/[ơưđạảấầậắếềểệịọốồộớờợụứừựỳỹ]/g, 'vi'],
  [/[іїєґ]/g, 'uk'],
  [/[ыэ]/g, 'ru'],
  [/[پچژگ]/g, 'fa'],
  [/[ٹڈڑے]/g, 'ur'],
];

// Pure, so that a script that never asks for a text's language does not hold these words.
const languages = /* @__PURE__ */ Object.keys(COMMON);
const languagesOf = /* @__PURE__ */ languagesByWord();

/** The places of languages in `languages` by their common words. */
function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, words] of Object.values(COMMON).entries())
    for (const word of new Set(words.split(' '))) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  return places;
}

/** The language whose common words and own letters are many and more than any other's; null where that is open. */
function commonWordLanguage(sample: string): string | null {
  const lower = sample.toLowerCase();
  const words = lower.match(/[\p{L}\p{M}]{2,}|[^\P{L}a-z]/gu) ?? [];
  const hits = languages.map(() => 0);
  const add = (place: number, more: number) => {
    hits[place] = (hits[place] ?? 0) + more;
  };
  // Of two that draw level, English is the likelier.
  add(languages.indexOf('en'), 0.5);
  for (const word of words) for (const place of languagesOf.get(word) ?? []) add(place, 1);
  for (const [letters, language] of PECULIAR) add(languages.indexOf(language), count(lower, letters));
  const most = Math.max(...hits);
  const [first, second] = languages.filter((_, place) => hits[place] === most);
  return most < Math.max(1, 0.08 * words.length) || second ? null : (first ?? null);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
