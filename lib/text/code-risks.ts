/** What a pattern in code leads to; each has its message and its number in the Common Weakness Enumeration. */
export type CodeRisk =
  | 'eval'
  | 'shell'
  | 'sql'
  | 'html'
  | 'unpickle'
  | 'tls'
  | 'token_check'
  | 'buffer'
  | 'pipe_to_shell'
  | 'permissions'
  | 'erase'
  | 'secret'
  | 'password_hash'
  | 'weak_hash'
  | 'weak_cipher'
  | 'random'
  | 'debug'
  | 'input_file'
  | 'hidden'
  | 'bidi';

/** Families of languages that share patterns. */
type Family = 'py' | 'js' | 'php' | 'java' | 'cs' | 'c' | 'sh' | 'go' | 'rb';

export interface CodePattern {
  readonly risk: CodeRisk;
  /** Empty: any language. */
  readonly families: readonly Family[];
  /** Stands in every match: most code holds none of these. */
  readonly has: readonly string[];
  readonly shape: RegExp;
  /** 0..1. */
  readonly strength: number;
  /** Where this stands in the block, the risk is dealt with. */
  readonly unless?: RegExp;
}

/** Weaknesses by their numbers on cwe.mitre.org. */
export const CWE: Readonly<Record<CodeRisk, number>> = {
  eval: 95,
  shell: 78,
  sql: 89,
  html: 79,
  unpickle: 502,
  tls: 295,
  token_check: 347,
  buffer: 120,
  pipe_to_shell: 494,
  permissions: 732,
  erase: 250,
  secret: 798,
  password_hash: 916,
  weak_hash: 327,
  weak_cipher: 327,
  random: 338,
  debug: 489,
  input_file: 98,
  hidden: 1007,
  bidi: 1007,
};

const FAMILIES: readonly (readonly [family: Family, names: string])[] = [
  ['py', 'python py python3 ipython jupyter'],
  ['js', 'javascript js jsx ts tsx typescript mjs node html vue svelte php'],
  ['php', 'php'],
  ['java', 'java kotlin kt scala groovy'],
  ['cs', 'csharp cs c# vb vbnet'],
  ['c', 'c cpp c++ cc h hpp objc arduino'],
  ['sh', 'bash sh shell zsh console terminal powershell ps1 ps dockerfile docker makefile yaml yml'],
  ['go', 'go golang'],
  ['rb', 'ruby rb erb rails'],
];

const NO_FAMILY = 'json css scss text txt plaintext markdown md xml csv toml ini diff latex tex r matlab sql';
const LANGUAGES = new Set(
  [NO_FAMILY, ...FAMILIES.map(([, names]) => names)].flatMap((names) => names.split(' ')),
);

/** What may follow "eval(" and is not the code of somebody else: a string by itself. */
const NOT_LITERAL = String.raw`(?!\s*(?:[rbu]?"[^"\n{$%]*"|[rbu]?'[^'\n{$%]*'|\x60[^\x60$]*\x60)\s*(?:[,)]|if(?!\w)))`;
/** An argument that is a variable, a call, a sum of strings or a string with variables in it. */
const called = (names: string, before = String.raw`(?<![\w.$>])`): RegExp =>
  new RegExp(String.raw`${before}(?:${names})\(${NOT_LITERAL}\s*[^\s)]`, 'g');
/** One of them stands in every query. */
const QUERIES = ['SELECT ', 'select ', 'INSERT ', 'insert ', 'UPDATE ', 'update ', 'DELETE ', 'delete '];
/** Words that open a query whose values come from elsewhere. */
const QUERY = String.raw`(?:select\s[^"'\n]{0,200}\sfrom\s|insert\s+into\s|update\s+[\w.]{1,60}\s+set\s|delete\s+from\s)`;
/** Names of tables and lists of columns cannot be passed as parameters. */
const NAME = String.raw`(?:(?:self|this|cls|\w{1,12})\.)?(?:\w{0,40}(?:quotename|table|tbl|column|columns|cols|fields|schema|placeholders|marks|db_?name|order_?by)\w{0,40})`;
const SECRETS = '(?:token|passw(?:or)?d|secret|otp|session_?id|salt|api_?key|nonce|passcode|reset_?code)';
const CLEANED = /DOMPurify|sanitiz|escapeHtml|escape_html|encodeURIComponent|htmlspecialchars|bleach\./i;

const SHELL_INSTALLERS = String.raw`(?!\s[^|\n]{0,200}(?:sh\.rustup\.rs|get\.docker\.com|raw\.githubusercontent\.com\/(?:nvm-sh|Homebrew|ohmyzsh)|ollama\.com|get\.k3s\.io|bun\.sh|deno\.land|astral\.sh|install\.python-poetry\.org|deb\.nodesource\.com|rvm\.io|sdkman\.io|get\.sdkman))`;

/** Well-known risky patterns, after Bandit, gitleaks, ESLint's security plug-in and CodeShield; the strengths are ours. */
const codePatterns: readonly CodePattern[] = [
  // Code from text.
  {
    risk: 'eval',
    families: ['py'],
    has: ['eval', 'exec'],
    shape: called('eval|exec', String.raw`(?<![\w.]|def )`),
    strength: 0.82,
  },
  {
    risk: 'eval',
    families: ['js', 'rb'],
    has: ['eval'],
    shape: called('eval', String.raw`(?<![\w.$]|function )`),
    strength: 0.85,
  },
  {
    risk: 'eval',
    families: ['js'],
    has: ['Function'],
    shape: /(?<!\w)new\s+Function\s*\(\s*(?!["'`][^"'`]*["'`]\s*\))[^)\s]/g,
    strength: 0.78,
  },
  {
    risk: 'eval',
    families: ['php'],
    has: ['eval', 'assert', 'create_function'],
    shape: /(?<![\w>:])(?:eval|assert|create_function)\s*\([^)\n]{0,80}\$/g,
    strength: 0.85,
  },

  // Commands from text.
  {
    risk: 'shell',
    families: ['py'],
    has: ['shell'],
    shape: new RegExp(String.raw`subprocess\.\w+\s*\(${NOT_LITERAL}[^;]{0,400}?shell\s*=\s*True`, 'g'),
    strength: 0.85,
  },
  {
    risk: 'shell',
    families: ['py'],
    has: ['shell'],
    shape: new RegExp(
      String.raw`(?<![\w.])(?:Popen|check_output|check_call)\s*\(${NOT_LITERAL}[^;]{0,400}?shell\s*=\s*True`,
      'g',
    ),
    strength: 0.85,
  },
  {
    risk: 'shell',
    families: ['py'],
    has: ['os.system', 'os.popen', 'getoutput'],
    shape: called(String.raw`os\.system|os\.popen[234]?|(?:commands|subprocess)\.get(?:status)?output`),
    strength: 0.8,
  },
  {
    risk: 'shell',
    families: ['js'],
    has: ['exec'],
    shape:
      /(?<![\w.])(?:exec|execSync)\s*\(\s*(?:`[^`\n]*\$\{|"[^"\n]*"\s*\+|'[^'\n]*'\s*\+|(?:cmd|command|req\.|userInput|input)\b)/g,
    strength: 0.85,
  },
  {
    risk: 'shell',
    families: ['js'],
    has: ['child_process', 'cp.'],
    shape: /(?<!\w)(?:child_process|cp)\.exec(?:Sync)?\s*\(\s*(?!["'][^"'\n]*["']\s*[,)])[^)\s]/g,
    strength: 0.85,
  },
  {
    risk: 'shell',
    families: ['php'],
    has: ['exec', 'system', 'passthru', 'popen'],
    shape: /(?<![\w>:$]|function )(?:exec|shell_exec|system|passthru|popen|proc_open)\s*\([^)\n]{0,120}\$/g,
    strength: 0.8,
    unless: /escapeshell/,
  },
  {
    risk: 'shell',
    families: ['java'],
    has: ['exec'],
    shape: new RegExp(String.raw`getRuntime\(\)\s*\.exec\s*\(${NOT_LITERAL}`, 'g'),
    strength: 0.76,
  },
  {
    risk: 'shell',
    families: ['c'],
    has: ['system', 'popen'],
    shape: /(?<![\w.>:]|std::)(?:system|popen)\s*\(\s*(?!["'])[a-z_]\w*/g,
    strength: 0.76,
  },
  {
    risk: 'shell',
    families: ['go'],
    has: ['exec.Command'],
    shape: /exec\.Command(?:Context)?\([^)\n]{0,40}"(?:ba|z)?sh",\s*"-c",\s*(?!")/g,
    strength: 0.82,
  },
  {
    risk: 'shell',
    families: ['rb'],
    has: ['system', '`', 'exec'],
    shape: /(?<![\w.])(?:system|exec)[ (]+"[^"\n]*#\{/g,
    strength: 0.8,
  },

  // Queries from text.
  {
    risk: 'sql',
    families: [],
    has: QUERIES,
    shape: new RegExp(
      String.raw`"\s*${QUERY}[^"\n]{0,300}"\s*(?:\+|&|\.(?=\s?\$)|%(?!\s*\())\s*(?!${NAME}\b)[\w$(]`,
      'gi',
    ),
    strength: 0.82,
  },
  {
    risk: 'sql',
    families: [],
    has: QUERIES,
    shape: new RegExp(
      String.raw`'\s*${QUERY}[^'\n]{0,300}'\s*(?:\+|&|\.(?=\s?\$)|%)\s*(?!${NAME}\b)[\w$(]`,
      'gi',
    ),
    strength: 0.82,
  },
  {
    risk: 'sql',
    families: [],
    has: ['format'],
    shape: new RegExp(String.raw`["']\s*${QUERY}[^\n]{0,300}["']\s*\.format\s*\(\s*(?!${NAME}\b)`, 'gi'),
    strength: 0.8,
  },
  {
    risk: 'sql',
    families: ['py', 'cs'],
    has: ['f"', "f'", '$"', 'F"'],
    shape: new RegExp(
      String.raw`(?<![\w$])[fF$]@?["']{1,3}\s*${QUERY}[^"\n]{0,300}?\{(?!${NAME}[\s.(\[}!:])`,
      'gi',
    ),
    strength: 0.82,
  },
  {
    risk: 'sql',
    families: ['js'],
    has: ['`'],
    shape: new RegExp(
      '(?<![\\w.)])`\\s*' +
        QUERY.replaceAll('"\'', '`') +
        '[^`]{0,400}?(?:=|like|values?)[^`]{0,80}?\\$\\{(?!' +
        NAME +
        '[\\s.(}])',
      'gi',
    ),
    strength: 0.8,
  },
  {
    risk: 'sql',
    families: ['php'],
    has: ['$'],
    shape: new RegExp(
      String.raw`"\s*${QUERY}[^"\n]{0,300}?(?:=|like|values|in)\s*\(?\s*['%]?\{?\$(?!${NAME})`,
      'gi',
    ),
    strength: 0.82,
    unless: /->prepare\(.{0,40}\?/,
  },
  {
    risk: 'sql',
    families: ['rb'],
    has: ['#{'],
    shape: /\.(?:where|find_by_sql|execute)\s*\(\s*"[^"\n]*#\{/g,
    strength: 0.82,
  },
  {
    risk: 'sql',
    families: ['go'],
    has: ['Sprintf'],
    shape: new RegExp(String.raw`Sprintf\(\s*["${'`'}]\s*${QUERY}[^\n]{0,200}%[sv]`, 'gi'),
    strength: 0.8,
  },
  {
    risk: 'sql',
    families: ['py'],
    has: ['execute'],
    shape: /\.execute(?:many)?\s*\(\s*f?"{1,3}[^"]{0,300}"{1,3}\s*(?:%\s*[\w(]|\.format\(|\+\s*\w)/g,
    strength: 0.78,
  },

  // Markup from text.
  {
    risk: 'html',
    families: ['js'],
    has: ['HTML'],
    shape:
      /\.(?:inner|outer)HTML\s*\+?=\s*(?!=)(?!\s*(?:"[^"\n]*"|'[^'\n]*'|`[^`$]*`)\s*(?:[;}]|$))[^\n;]{0,120}?(?:value|params|query|search|location|hash|req|user|input|comment|message|msg|response|data|title|name|text|result|content|body)/gim,
    strength: 0.76,
    unless: CLEANED,
  },
  {
    risk: 'html',
    families: ['js'],
    has: ['document.write'],
    shape: /document\.writ(?:e|eln)\s*\(\s*(?!\s*(?:"[^"\n]*"|'[^'\n]*')\s*\))[^)\s]/g,
    strength: 0.76,
    unless: CLEANED,
  },
  {
    risk: 'html',
    families: ['js'],
    has: ['dangerouslySet'],
    shape: /dangerouslySet(?:InnerHTML)\s*=\s*\{\{\s*__html:\s*(?!["'`])/g,
    strength: 0.76,
    unless: CLEANED,
  },
  {
    risk: 'html',
    families: ['js'],
    has: ['v-html', 'insertAdjacent'],
    shape: /(?<![\w-])v-html\s*=|insertAdjacent(?:HTML)\s*\([^,\n]{1,40},\s*(?!["'])/g,
    strength: 0.7,
    unless: CLEANED,
  },
  {
    risk: 'html',
    families: ['php'],
    has: ['echo', 'print', '<?='],
    shape: /(?:echo|print|<\?=)\s[^;\n]{0,200}\$_(?:GET|POST|REQUEST|COOKIE)\[/g,
    strength: 0.86,
    unless: /htmlspecialchars|htmlentities/,
  },
  {
    risk: 'html',
    families: ['py'],
    has: ['render_template_string', 'mark_safe'],
    shape: /(?:render_template_string|mark_safe)\s*\(\s*(?:f["']|request|["'][^"'\n]*["']\s*[+%])/g,
    strength: 0.82,
  },
  {
    risk: 'html',
    families: ['cs', 'go'],
    has: ['Html.Raw', 'template.HTML'],
    shape: /Html\.Raw\s*\(\s*(?!["'])|template\.HTML\s*\(\s*(?!["`])/g,
    strength: 0.72,
  },

  // Objects from bytes.
  {
    risk: 'unpickle',
    families: ['py'],
    has: ['pickle', 'dill', 'marshal'],
    shape: /(?<!\w)(?:c?[pP]ickle|dill|marshal)\.loads\s*\(/g,
    strength: 0.84,
  },
  {
    risk: 'unpickle',
    families: ['py'],
    has: ['pickle', 'shelve'],
    shape: /(?<!\w)(?:c?[pP]ickle|dill)\.load\s*\(|jsonpickle\.decode\s*\(|shelve\.open\s*\(/g,
    strength: 0.72,
  },
  {
    risk: 'unpickle',
    families: ['py'],
    has: ['yaml.load'],
    shape: /yaml\.load(?:_all)?\s*\((?![^)\n]*(?:Safe|Base|Full)Loader)/g,
    strength: 0.84,
  },
  {
    risk: 'unpickle',
    families: ['py'],
    has: ['yaml.unsafe_load', 'UnsafeLoader'],
    shape: /yaml\.unsafe_load|UnsafeLoader/g,
    strength: 0.86,
  },
  {
    risk: 'unpickle',
    families: ['php'],
    has: ['unserialize'],
    shape: /(?<![\w>:])unserialize\s*\(\s*\$/g,
    strength: 0.82,
  },
  {
    risk: 'unpickle',
    families: ['cs'],
    has: ['BinaryFormatter', 'TypeNameHandling'],
    shape: /new\s+BinaryFormatter\s*\(|TypeNameHandling\.(?:All|Auto|Objects)/g,
    strength: 0.84,
  },
  {
    risk: 'unpickle',
    families: ['rb'],
    has: ['Marshal.load', 'YAML.load'],
    shape: /Marshal\.load\s*\(|YAML\.load\s*\(\s*(?:params|request|input|data)/g,
    strength: 0.8,
  },
  {
    risk: 'unpickle',
    families: ['java'],
    has: ['readObject'],
    shape: /new\s+ObjectInputStream\s*\([^;]{0,400}\.readObject\s*\(/g,
    strength: 0.66,
  },

  // Certificates and signatures that are not checked.
  {
    risk: 'tls',
    families: [],
    has: ['verify', 'CERT_NONE', 'unverified', 'check_hostname'],
    shape:
      /(?<![\w.])verify\s*=\s*False(?!\w)|ssl\.CERT_NONE|_create_unverified_context|check_hostname\s*=\s*False/g,
    strength: 0.88,
  },
  {
    risk: 'tls',
    families: [],
    has: ['rejectUnauthorized', 'TLS_REJECT', 'InsecureSkipVerify'],
    shape:
      /rejectUnauthorized['"]?\s*:\s*false|NODE_TLS_REJECT_UNAUTHORIZED['"\]]*\s*=\s*['"]?0|InsecureSkipVerify:\s*true/g,
    strength: 0.88,
  },
  {
    risk: 'tls',
    families: [],
    has: ['VERIFYPEER', 'ALLOW_ALL', 'ServerCertificate', 'NoopHostname'],
    shape:
      /SSL_VERIFYPEER['"]?\s*(?:,|=>)\s*(?:false|0)|ALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier|ServerCertificate\w*(?:Callback)?\s*\+?=[^;\n]{0,80}=>\s*true/gi,
    strength: 0.86,
  },
  {
    risk: 'tls',
    families: ['sh'],
    has: ['curl', 'wget', 'StrictHostKey'],
    shape:
      /curl\s[^|\n]{0,120}(?<=\s)(?:-[a-zA-Z]*k[a-zA-Z]*|--insecure)\s|wget\s[^|\n]{0,120}--no-check-certificate|StrictHostKeyChecking[ =]no/g,
    strength: 0.78,
  },
  {
    risk: 'token_check',
    families: [],
    has: ['none', 'None', 'verify_signature'],
    shape: /alg(?:orithms?)?['"]?\s*[:=]\s*\[?\s*['"]none['"]|verify_signature['"]?\s*:\s*False/g,
    strength: 0.88,
  },

  // Memory.
  { risk: 'buffer', families: ['c'], has: ['gets'], shape: /(?<![\w.>])gets\s*\(/g, strength: 0.92 },
  {
    risk: 'buffer',
    families: ['c'],
    has: ['strcpy', 'strcat'],
    shape: /(?<!\w)str(?:cpy|cat)\s*\(\s*[^,()\n]{1,60},\s*(?!["'])[a-zA-Z_*&]/g,
    strength: 0.76,
  },
  {
    risk: 'buffer',
    families: ['c'],
    has: ['sprintf'],
    shape: /(?<!\w)v?sprintf\s*\([^,\n]{1,60},\s*"[^"\n]*%s/g,
    strength: 0.74,
  },
  {
    risk: 'buffer',
    families: ['c'],
    has: ['scanf'],
    shape: /(?<!\w)[fs]?scanf\s*\([^"\n]{0,40}"[^"\n]*%s/g,
    strength: 0.8,
  },
  {
    risk: 'buffer',
    families: ['c'],
    has: ['printf'],
    shape: /(?<!\w)(?:printf|syslog)\s*\(\s*[a-z_]\w*\s*\)/g,
    strength: 0.76,
  },

  // Commands that cannot be taken back.
  {
    risk: 'pipe_to_shell',
    families: ['sh'],
    has: ['curl', 'wget'],
    shape: new RegExp(
      String.raw`(?:curl|wget)${SHELL_INSTALLERS}\s[^|\n]{1,300}\|\s*(?:sudo\s+(?:-\w+\s+){0,3})?(?:env\s+)?(?:(?:ba|z|da|k)?sh|python3?)(?![\w.])`,
      'g',
    ),
    strength: 0.84,
  },
  {
    risk: 'pipe_to_shell',
    families: ['sh'],
    has: ['curl', 'wget'],
    shape: new RegExp(String.raw`(?:ba|z)?sh\s+(?:-c\s+"?\$\(|<\()\s*(?:curl|wget)${SHELL_INSTALLERS}`, 'g'),
    strength: 0.82,
  },
  {
    risk: 'pipe_to_shell',
    families: ['sh'],
    has: ['iex', 'Invoke-Expression', 'DownloadString'],
    shape:
      /(?:iex|Invoke-Expression)[^\n]{0,80}(?:DownloadString|irm |iwr )|(?:irm|iwr|Invoke-(?:WebRequest|RestMethod))\s[^|\n]{1,200}\|\s*(?:iex|Invoke-Expression)/gi,
    strength: 0.82,
  },
  {
    risk: 'permissions',
    families: ['sh'],
    has: ['chmod'],
    shape: /chmod\s+(?:-\w+\s+)?(?:0?777|a\+rwx|o\+w)(?!\d)/g,
    strength: 0.88,
  },
  {
    risk: 'permissions',
    families: ['py', 'php', 'js', 'c'],
    has: ['chmod', '777'],
    shape: /chmod(?:Sync)?\s*\([^)\n]{1,80},\s*(?:0o?777)\s*\)/g,
    strength: 0.84,
  },
  {
    risk: 'permissions',
    families: [],
    has: ['NOPASSWD', 'MODE_WORLD', 'public-read-write'],
    shape: /NOPASSWD:\s*ALL|MODE_WORLD_(?:READ|WRITE)ABLE|public-read-write/g,
    strength: 0.8,
  },
  {
    risk: 'erase',
    families: ['sh'],
    has: ['rm '],
    shape:
      /(?<!\w)rm\s+(?:-[a-zA-Z]+\s+|--[a-z-]+\s+){0,3}(?:\/(?:(?:usr|etc|var|home|boot|lib|bin|opt|root)\/?)?\*?(?=\s|$)|~\/?\*?(?=\s|$)|"?\$\{?HOME\}?"?\/?\*?(?=\s|$)|\/\*)/g,
    strength: 0.9,
  },
  {
    risk: 'erase',
    families: ['sh'],
    has: ['rm '],
    shape:
      /(?<!\w)rm\s+-(?:[a-zA-Z]*r[a-zA-Z]*f|[a-zA-Z]*f[a-zA-Z]*r)[a-zA-Z]*\s+"?\$\{?(?!\w*(?:tmp|temp|build|dist|out|cache|work))\w+\}?"?\/?\*?(?=\s|;|&|$)/gi,
    strength: 0.76,
  },
  {
    risk: 'erase',
    families: ['sh'],
    has: ['/dev/', ':()', ':|:'],
    shape:
      /(?<!\w)dd\s[^\n]{0,80}of=\/dev\/(?:sd[a-z]|nvme\d|hd[a-z]|disk\d)|mkfs(?:\.\w+)?\s+(?:-\w+\s+){0,3}\/dev\/(?:sd[a-z]|nvme\d)|>\s?\/dev\/sd[a-z]|:\(\)\s?\{\s?:\|:\s?&\s?\}\s?;\s?:/g,
    strength: 0.8,
  },

  // Keys, hashes, ciphers, chance.
  {
    risk: 'password_hash',
    families: [],
    has: ['md5', 'sha1', 'MD5', 'SHA1', 'SHA-1'],
    shape:
      /(?:md5|sha1|sha-1)[\w.]*['"]?\)?\s*[.(][^\n]{0,80}passw(?:or)?d|passw(?:or)?d\w*\s*(?:=|:|\.)[^\n]{0,60}(?:md5|sha1|sha-1)\W|hash_?passw(?:or)?d[\s\S]{0,160}?(?:md5|sha1|sha-1)\W/gi,
    strength: 0.82,
  },
  {
    risk: 'weak_hash',
    families: ['py', 'php', 'java', 'cs', 'go', 'rb', 'js'],
    has: ['md5', 'sha1', 'MD5', 'SHA1', 'SHA-1'],
    shape:
      /hashlib\.(?:md5|sha1)\s*\(|hashlib\.new\(\s*['"](?:md5|sha1)|MessageDigest\.getInstance\(\s*"(?:MD5|SHA-?1)"|DigestUtils\.(?:md5|sha1)\w*\(|Hashing\.(?:md5|sha1)\(|(?:MD5|SHA1)(?:CryptoServiceProvider|Managed)|(?:MD5|SHA1)\.Create\(|createHash\(\s*['"](?:md5|sha1)|(?<![\w>$])(?:md5|sha1)\s*\(\s*\$/g,
    strength: 0.56,
  },
  {
    risk: 'weak_cipher',
    families: [],
    has: ['DES', 'ECB', 'RC4', 'ecb', 'createCipher', 'mcrypt', 'RC2'],
    shape:
      /(?<!\w)(?:DES3?|ARC4|RC4|ARC2)\.new\s*\(|MODE_ECB|"(?:AES|DES|DESede|RSA)\/ECB|getInstance\(\s*"(?:DES|DESede|RC4|RC2)[/"]|(?:DES|TripleDES|RC2)CryptoServiceProvider|(?<![\w.])createCipher\s*\(|\.createCipher\s*\(|['"](?:aes-\d+-ecb|des-ede3?|rc4)['"]|mcrypt_encrypt|EVP_(?:des|rc4)_?\w*\s*\(|CipherMode\.ECB/g,
    strength: 0.82,
  },
  {
    risk: 'random',
    families: [],
    has: ['random', 'rand('],
    shape: new RegExp(
      String.raw`${SECRETS}\w{0,40}\s*(?:=|:|\+=)\s*[^\n]{0,80}?(?:(?<!secrets\.|System|crypto\.|_)random\.(?:choices?|randint|random|sample|randrange)|Math\.random|(?<![\w.])m?t?_?rand\()`,
      'gi',
    ),
    strength: 0.76,
    unless: /SystemRandom|import secrets|randomBytes|getRandomValues/,
  },
  {
    risk: 'random',
    families: ['py', 'js', 'php'],
    has: ['random', 'rand('],
    shape:
      /(?:def|function)\s+\w{0,40}(?:token|passw|secret|otp|salt|session_?id|api_?key)\w{0,40}\s*\([^\n]{0,80}\)[\s\S]{0,300}?(?<!secrets\.|System|crypto\.)(?:random\.(?:choices?|randint|sample)|Math\.random|mt_rand)\(/gi,
    strength: 0.74,
    unless: /SystemRandom|import secrets|randomBytes|getRandomValues/,
  },
  {
    risk: 'debug',
    families: ['py'],
    has: ['debug'],
    shape: /app\.run\s*\((?=[^)\n]*0\.0\.0\.0)[^)\n]*debug\s*=\s*True/g,
    strength: 0.84,
  },
  {
    risk: 'debug',
    families: ['py'],
    has: ['debug'],
    shape: /app\.run\s*\((?![^)\n]*0\.0\.0\.0)[^)\n]*debug\s*=\s*True/g,
    strength: 0.55,
  },
  {
    risk: 'input_file',
    families: ['php'],
    has: ['include', 'require', 'extract'],
    shape:
      /(?:include|require)(?:_once)?\s*\(?\s*[^;\n]{0,60}\$_(?:GET|POST|REQUEST)|(?<![\w>:])extract\s*\(\s*\$_/g,
    strength: 0.92,
  },

  // Characters that hide what code does.
  {
    risk: 'bidi',
    families: [],
    has: ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'],
    shape: /[\u202A-\u202E\u2066-\u2069]/g,
    strength: 0.9,
  },
  {
    risk: 'hidden',
    families: [],
    has: ['\u200B', '\u2060', '\uFEFF'],
    shape: /(?<=\w)[\u200B\u2060\uFEFF](?=\w)/g,
    strength: 0.8,
  },
];

/** By the name of a language, as far as it came up. */
const byLanguage = new Map<string, readonly CodePattern[]>();

/** The patterns that apply to code in a language, in order: all of them where no language is named. */
export function patternsOf(lang = ''): readonly CodePattern[] {
  const name = lang.toLowerCase();
  const known = LANGUAGES.has(name) ? byLanguage.get(name) : codePatterns;
  if (known) return known;
  const own = FAMILIES.filter(([, names]) => names.split(' ').includes(name)).map(([family]) => family);
  const patterns = codePatterns.filter(
    ({ families }) => families.length === 0 || families.some((family) => own.includes(family)),
  );
  byLanguage.set(name, patterns);
  return patterns;
}

/** One of them stands in every name that calls for a secret, in one of the cases in which names are written. */
export const SECRET_WORDS: readonly string[] =
  'key Key KEY secret Secret SECRET token Token TOKEN pass Pass PASS'.split(' ');
/** A name that calls for a secret, given a value in quotes. */
export const ASSIGNED =
  /(?<![\w])["']?([\w.]{0,40}(?:api_?key|apikey|secret(?:_?key)?|access_?token|auth_?token|passw(?:or)?d|passphrase|private_?key|client_?secret)\w{0,40})["']?\]?\s*(?:=|:|=>|:=)\s*["'`]([^"'`\s]{8,120})["'`]/gi;
