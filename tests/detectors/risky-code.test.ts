// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is code of other languages
import { describe, expect, test } from 'vitest';
import { agreesWithExamples, findingsIn, marks } from './marked.ts';

/** A fenced block. */
const block = (lang: string, code: string): [string] => [`\`\`\`${lang}\n${code}\n\`\`\``];

describe('marks patterns of known weaknesses', () => {
  marks('risky-code', [
    block('python', '[[total = eval(formula)]]'),
    block('python', '[[exec(request.args["code"])]]'),
    block('js', '[[const sum = eval(box.value);]]'),
    block('js', "[[const run = new Function('a', body);]]"),
    block('php', '[[eval($_GET["x"]);]]'),
    block('python', '[[os.system("rm " + path)]]'),
    block('python', '[[subprocess.check_output(f"ping {host}", shell=True)]]'),
    block('js', '[[exec(`convert ${file} out.png`);]]'),
    block('java', '[[Runtime.getRuntime().exec("cmd " + name);]]'),
    block('go', '[[exec.Command("sh", "-c", input)]]'),
    block('python', '[[cur.execute(f"SELECT * FROM boats WHERE name = \'{name}\'")]]'),
    block('java', '[[String q = "SELECT * FROM boats WHERE id = " + id;]]'),
    block('php', '[[$q = "SELECT * FROM boats WHERE name=\'$name\'";]]'),
    block('js', '[[db.query(`SELECT * FROM boats WHERE id = ${id}`);]]'),
    block('js', '[[list.innerHTML = `<li>${comment}</li>`;]]'),
    block('jsx', '[[<div dangerouslySetInnerHTML={{ __html: post }} />]]'),
    block('php', '[[echo "Hello " . $_GET["name"];]]'),
    block('python', '[[state = pickle.loads(body)]]'),
    block('python', '[[config = yaml.load(text)]]'),
    block('php', '[[$cart = unserialize($cookie);]]'),
    block('python', '[[requests.get(url, verify=False)]]'),
    block('js', '[[https.get({ host, rejectUnauthorized: false });]]'),
    block('python', '[[jwt.decode(token, key, algorithms=["none"])]]'),
    block('c', '[[strcpy(name, input);]]'),
    block('c', '[[scanf("%s", name);]]'),
    block('bash', '[[wget -qO- https://boats.invalid/setup.sh | bash]]'),
    block('bash', '[[chmod -R 777 /srv/boats]]'),
    block('bash', '[[rm -rf /]]'),
    block('bash', '[[rm -rf "$TARGET"/*]]'),
    block('python', '[[secret_key = "p8Qz41Lm!w30sdX2"]]'),
    block('php', '[[$hash = md5($password);]]'),
    block('java', '[[Cipher c = Cipher.getInstance("DES/CBC/PKCS5Padding");]]'),
    block('js', '[[const token = Math.random().toString(36);]]'),
    block('', '[[data = pickle.loads(body)]]'),
    block('js', '[[const role = "user\u202E admin";]]'),
  ]);
});

describe('leaves alone', () => {
  marks('risky-code', [
    block('python', 'model.eval()'),
    block('python', 'total = eval("2 + 3")'),
    block('python', 'def eval(self, x):\n    return x'),
    block('scheme', '(eval (cons 1 2))'),
    block('js', 'const found = pattern.exec(line);'),
    block('python', 'os.system("clear")'),
    block('python', 'subprocess.run(["ls", folder], shell=False)'),
    block('python', 'cur.execute("SELECT * FROM boats WHERE id = %s", (id,))'),
    block('python', 'ids = pd.read_sql(f"SELECT id FROM {self.table_name}", conn)'),
    block('js', 'sql`SELECT * FROM boats WHERE id = ${id}`'),
    block('js', "list.innerHTML = '';"),
    block('js', 'list.innerHTML = DOMPurify.sanitize(comment);'),
    block('php', 'echo htmlspecialchars($_GET["name"]);'),
    block('python', 'config = yaml.load(text, Loader=yaml.SafeLoader)'),
    block('python', 'requests.get(url, verify="ca.pem")'),
    block('c', 'scanf("%31s", name);'),
    block('c', 'strcpy(name, "boat");'),
    block('c', 'fgets(line, sizeof line, stdin);'),
    block('bash', 'curl -O https://boats.invalid/data.csv'),
    block('bash', "curl --proto '=https' -sSf https://sh.rustup.rs | sh"),
    block('bash', 'rm -rf ./build node_modules'),
    block('dockerfile', 'RUN rm -rf /var/lib/apt/lists/*'),
    block('bash', 'chmod 755 run.sh'),
    block('python', 'api_key = os.environ["API_KEY"]'),
    block('python', 'api_key = "<your-api-key>"'),
    block('python', 'password_field = "form-input-37b"'),
    block('python', 'digest = hashlib.md5(data).hexdigest()'),
    block('js', 'const x = Math.random() * width;'),
    block('python', 'token = secrets.token_hex(16)'),
    block('python', '# never write eval(user_input)\nvalue = int(user_input)'),
    block('python', '# BAD: anybody can run code here\nvalue = eval(user_input)'),
    ['This is vulnerable to SQL injection:\n\n```js\ndb.query(`SELECT * FROM boats WHERE id = ${id}`);\n```'],
    ['```python\nvalue = eval(text)\n```\n\nBe careful: `eval` on untrusted input is dangerous.'],
    ['In short, `eval(x)` runs x.'],
    ['The function calls eval(x) and chmod 777.'],
  ]);
});

test('each pattern names its weakness, once a block', () => {
  const found = findingsIn('risky-code', '```python\na = eval(x)\nb = eval(y)\nos.system(z)\n```');
  expect(found.map(({ because }) => [because?.key, because?.href])).toEqual([
    ['risky_code_eval', 'https://cwe.mitre.org/data/definitions/95.html'],
    ['risky_code_shell', 'https://cwe.mitre.org/data/definitions/78.html'],
  ]);
});

test('what is seldom harmful is a note at thorough only', () => {
  const answer = '```python\napp.run(debug=True)\n```';
  expect(findingsIn('risky-code', answer)).toEqual([]);
  expect(findingsIn('risky-code', answer, undefined, 'thorough')[0]?.level).toBe('note');
});

agreesWithExamples('risky-code');
