import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';

const NAMES = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'eval',
]);

/** Every place in a script, as 'line:column what', where it could reach the network or run text as code. */
export function doorsOut(code: string): string[] {
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  const doors: string[] = [];
  full(tree, (node) => {
    const door = doorIn(node as Shape);
    if (door) doors.push(`${node.loc?.start.line}:${node.loc?.start.column} ${door}`);
  });
  return doors;
}

/** The fields of a syntax node that matter here. */
interface Shape extends Node {
  readonly name?: string;
  readonly value?: unknown;
  readonly property?: Shape;
  readonly callee?: Shape;
  readonly source?: Shape | null;
  /** The pieces of a template literal: one where nothing is filled in. */
  readonly quasis?: readonly { readonly value: { readonly cooked?: string } }[];
}

function doorIn(node: Shape): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return named(node.name);
    case 'MemberExpression':
      // `a[fetch]` is an identifier of its own; `a.fetch` and `a['fetch']` are not.
      return named(node.property?.type === 'Literal' ? node.property.value : node.property?.name);
    case 'CallExpression':
    case 'NewExpression':
      return node.callee?.name === 'Function' ? 'Function()' : undefined;
    case 'ImportExpression':
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source && !isOwnFile(node.source) ? 'import from elsewhere' : undefined;
    default:
      return undefined;
  }
}

function named(name: unknown): string | undefined {
  return typeof name === 'string' && NAMES.has(name) ? name : undefined;
}

function isOwnFile(source: Shape): boolean {
  const [only, ...others] = source.quasis ?? [];
  const path = only && others.length === 0 ? only.value.cooked : source.value;
  return typeof path === 'string' && /^(?:\.{0,2}\/)(?!\/)/.test(path);
}
