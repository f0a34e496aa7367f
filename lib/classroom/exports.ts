import type { Role } from '../types.ts';
import type { ItemTurn } from './item.ts';

/** A conversation out of a file, as it can be taken into the workbench. */
export interface Exported {
  /** '' where the file has no name for it. */
  readonly title: string;
  readonly turns: readonly ItemTurn[];
}

/**
 * The conversations in an exported file: ChatGPT's and Claude's JSON, lists of {role, content} or {from, value}, our
 * own JSON Lines, and any of these one a line. Null where it is none of them. Conversations without a word are left out.
 */
export function readExport(text: string): readonly Exported[] | null {
  const values = jsonOf(text) ?? linesOf(text);
  if (!values) return null;
  const found = conversationsIn(values);
  return found && found.length > 0 ? found : null;
}

/** Text in which both sides are named at the beginning of lines ('You said:', 'Assistant:'), as turns; null where they are not. */
export function readTranscript(text: string): readonly ItemTurn[] | null {
  const turns: { role: Role; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, speaker, said = ''] = SPEAKER.exec(line) ?? [];
    if (speaker !== undefined) turns.push({ role: roleOf(speaker), lines: said === '' ? [] : [said] });
    else if (turns.length > 0) turns.at(-1)?.lines.push(line);
    else if (line.trim() !== '') return null;
  }
  const said = turns.map(({ role, lines }) => ({ role, text: lines.join('\n').trim() }));
  const hasBoth = new Set(said.map(({ role }) => role)).size === 2;
  return hasBoth ? said.filter((turn) => turn.text !== '') : null;
}

const SPEAKER =
  /^(?:#{1,6} |\*\*)?(You said|You|User|Human|Me|Prompt|ChatGPT said|ChatGPT|Claude|Gemini|Copilot|Assistant|Answer)(?::(?:\*\*)?|\*\*:?)[ \t]*(.*)$/i;

function roleOf(speaker: string): Role {
  return /^(?:you|user|human|me|prompt)/i.test(speaker) ? 'user' : 'assistant';
}

type Fields = Readonly<Record<string, unknown>>;

function jsonOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(value) ? value : [value];
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function linesOf(text: string): readonly unknown[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (!lines[0]?.trimStart().startsWith('{')) return null;
  const values = lines.map((line) => jsonOf(line)?.[0]);
  return values.every((value) => value !== undefined) ? values : null;
}

function conversationsIn(values: readonly unknown[]): readonly Exported[] | null {
  const entries = values.filter(isFields);
  if (entries.length !== values.length) return null;
  // A bare list of messages is one conversation.
  if (
    entries.some((entry) => ('role' in entry && 'content' in entry) || ('from' in entry && 'value' in entry))
  ) {
    return named('', messagesIn(entries));
  }
  const found = entries.map(conversationOf);
  return found.every((one) => one !== null) ? found.flat() : null;
}

/** The conversations that an object stands for; null where it is nothing that we know. */
function conversationOf(entry: Fields): readonly Exported[] | null {
  const title = [entry.title, entry.name, entry.id].find((one) => typeof one === 'string') ?? '';
  const name = typeof title === 'string' ? title : '';
  // Open WebUI keeps the conversation in one more layer.
  if (isFields(entry.chat)) return conversationOf({ title: name, ...entry.chat });
  if (isFields(entry.mapping)) return named(name, fromChatGpt(entry.mapping, entry.current_node));
  if (Array.isArray(entry.chat_messages))
    return named(name, fromClaude(entry.chat_messages.filter(isFields)));
  for (const key of ['messages', 'conversation', 'conversations', 'turns', 'history']) {
    const messages = entry[key];
    if (key === 'history' && typeof entry.text === 'string') break;
    if (Array.isArray(messages) && messages.length > 0 && messages.every(isFields)) {
      const inner = messages.every((one) => 'mapping' in one || 'chat_messages' in one || 'messages' in one);
      return inner ? conversationsIn(messages) : named(name, messagesIn(messages));
    }
  }
  return typeof entry.text === 'string' ? named(name, fromOwnLine(entry, entry.text)) : null;
}

function named(title: string, turns: readonly ItemTurn[]): readonly Exported[] {
  return turns.length > 0 ? [{ title, turns }] : [];
}

/** Lists of {role, content} and of {from, value}; what is neither the person's nor the chatbot's is left out. */
function messagesIn(messages: readonly Fields[]): ItemTurn[] {
  return joined(
    messages.flatMap(({ role, from, author, isCreatedByUser, content, value, text }) => {
      // LibreChat names models, and says only of the person who it is.
      const told = typeof isCreatedByUser === 'boolean' ? (isCreatedByUser ? 'user' : 'assistant') : role;
      const speaker = ROLES[String(told ?? from ?? author ?? '').toLowerCase()];
      const said = wordsOf(content ?? value ?? text);
      return speaker && said !== '' ? [{ role: speaker, text: said }] : [];
    }),
  );
}

const ROLES: Readonly<Record<string, Role>> = {
  user: 'user',
  human: 'user',
  prompter: 'user',
  assistant: 'assistant',
  gpt: 'assistant',
  bot: 'assistant',
  model: 'assistant',
  chatgpt: 'assistant',
  claude: 'assistant',
};

/** One line of what the command line reads: {"text", "prompt"?, "history"?, "versions"?}. */
function fromOwnLine({ prompt, history, versions }: Fields, text: string): ItemTurn[] {
  const earlier = Array.isArray(history) ? messagesIn(history.filter(isFields)) : [];
  const asked: ItemTurn[] = typeof prompt === 'string' ? [{ role: 'user', text: prompt }] : [];
  const others = Array.isArray(versions) ? versions.filter((one) => typeof one === 'string') : [];
  return [...earlier, ...asked, { role: 'assistant', text, ...(others.length > 0 && { versions: others }) }];
}

/** Claude's export: its messages in order, with their text in parts. */
function fromClaude(messages: readonly Fields[]): ItemTurn[] {
  return joined(
    messages.flatMap(({ sender, text, content }) => {
      const role = ROLES[String(sender)];
      const parts = Array.isArray(content) ? content.filter(isFields) : [];
      const said = wordsOf(parts.filter(({ type }) => type === 'text')) || wordsOf(text);
      const tools = parts.flatMap(({ type, name }) => (type === 'tool_use' ? toolOf(name) : []));
      return role && said !== '' ? [{ role, text: said, tools }] : [];
    }),
  );
}

/** ChatGPT's export: a tree of messages, of which the conversation is the way from the root to the current one. */
function fromChatGpt(mapping: Fields, current: unknown): ItemTurn[] {
  const nodes = new Map(
    Object.entries(mapping).flatMap(([id, node]) => (isFields(node) ? [[id, node]] : [])),
  );
  const childrenOf = (id: unknown): string[] => {
    const children = nodes.get(String(id))?.children;
    return Array.isArray(children) ? children.filter((child) => typeof child === 'string') : [];
  };
  const last = typeof current === 'string' && nodes.has(current) ? current : lastLeaf(nodes, childrenOf);
  const way: string[] = [];
  for (let at: unknown = last; typeof at === 'string' && nodes.has(at) && !way.includes(at); ) {
    way.unshift(at);
    at = nodes.get(at)?.parent;
  }
  return joined(
    way.flatMap((id) => {
      const turn = messageOf(nodes.get(id));
      if (turn?.role === 'user') return turn;
      // Asked again: other children of the same question, beside an answer or the tool that it begins with.
      const { parent } = nodes.get(id) ?? {};
      const siblings = messageOf(nodes.get(String(parent)))?.role === 'user' ? childrenOf(parent) : [];
      const versions = siblings.flatMap((one) => (one === id ? [] : firstAnswer(one, nodes, childrenOf)));
      const answer: ItemTurn = turn ?? { role: 'assistant', text: '' };
      return versions.length > 0 ? { ...answer, versions } : answer;
    }),
  );
}

function lastLeaf(
  nodes: ReadonlyMap<string, Fields>,
  childrenOf: (id: unknown) => string[],
): string | undefined {
  return [...nodes.keys()].findLast((id) => childrenOf(id).length === 0);
}

/** What the chatbot says first on a branch, past tools and hidden messages. */
function firstAnswer(
  from: string,
  nodes: ReadonlyMap<string, Fields>,
  childrenOf: (id: unknown) => string[],
): string[] {
  const seen = new Set<string>();
  for (let at: string | undefined = from; at !== undefined && !seen.has(at); at = childrenOf(at)[0]) {
    seen.add(at);
    const turn = messageOf(nodes.get(at));
    if (turn?.role === 'user') return [];
    if (turn && turn.text !== '') return [turn.text];
  }
  return [];
}

/** A message of ChatGPT's export; tools have no words of their own. */
function messageOf(node: Fields | undefined): ItemTurn | null {
  const message = isFields(node?.message) ? node.message : {};
  const author = isFields(message.author) ? message.author : {};
  const content = isFields(message.content) ? message.content : {};
  const metadata = isFields(message.metadata) ? message.metadata : {};
  if (author.role === 'tool') return { role: 'assistant', text: '', tools: toolOf(author.name) };
  const role = ROLES[String(author.role)];
  const isSaid = content.content_type === 'text' || content.content_type === 'multimodal_text';
  const isHidden = metadata.is_visually_hidden_from_conversation === true;
  if (!role || !isSaid || isHidden || (message.recipient ?? 'all') !== 'all') return null;
  const text = withSources(wordsOf(content.parts), metadata.content_references);
  return text === '' ? null : { role, text };
}

/** Citation marks of ChatGPT stand between characters of private use; where their source is known, it is linked. */
function withSources(text: string, references: unknown): string {
  let linked = text;
  for (const reference of Array.isArray(references) ? references.filter(isFields) : []) {
    const { matched_text: mark, items } = reference;
    if (typeof mark !== 'string' || mark.trim() === '') continue;
    const [source] = Array.isArray(items) ? items.filter(isFields) : [];
    const { title, url } = source ?? reference;
    const link =
      typeof url === 'string' && /^https?:/.test(url)
        ? ` ([${typeof title === 'string' ? title.replaceAll(/[[\]]/g, '') : url}](<${url}>))`
        : '';
    linked = linked.replaceAll(mark, () => link);
  }
  return linked.replaceAll(/\uE200[^\uE200\uE201]*\uE201|【[^【】]{1,60}†[^【】]{0,60}】/g, '').trim();
}

function toolOf(name: unknown): string[] {
  const word = String(name).toLowerCase();
  if (/search|web|browser|fetch/.test(word)) return ['search'];
  if (/python|repl|code|analysis|bash/.test(word)) return ['code'];
  return word.includes('file') ? ['file'] : [];
}

/** Messages of one side that follow each other are one turn, its tools those of all of them. */
function joined(turns: readonly ItemTurn[]): ItemTurn[] {
  const whole: ItemTurn[] = [];
  for (const turn of turns) {
    const before = whole.at(-1);
    if (before?.role !== turn.role) {
      whole.push(turn);
      continue;
    }
    const tools = [...new Set([...(before.tools ?? []), ...(turn.tools ?? [])])];
    const versions = [...(before.versions ?? []), ...(turn.versions ?? [])];
    whole[whole.length - 1] = {
      role: turn.role,
      text: [before.text, turn.text].filter((text) => text !== '').join('\n\n'),
      ...(tools.length > 0 && { tools }),
      ...(versions.length > 0 && { versions }),
    };
  }
  return whole
    .filter(({ text }) => text !== '')
    .map(({ tools = [], ...turn }) => ({ ...turn, ...(tools.length > 0 && { tools }) }));
}

/** The words of a message: a string, or parts of which some are text. */
function wordsOf(content: unknown): string {
  if (typeof content === 'string') return content.trim();
  if (!Array.isArray(content)) return isFields(content) ? wordsOf(content.text ?? content.parts) : '';
  return content
    .map((part: unknown) => (typeof part === 'string' ? part : isFields(part) ? wordsOf(part.text) : ''))
    .filter((part) => part !== '')
    .join('\n\n')
    .trim();
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
