import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ts: 'text/javascript; charset=utf-8',
};

const FILES = ['index.html', 'style.css', 'chat.ts', 'answers.ts', 'markdown.ts'];

export interface DemoServer {
  /** Address of the chat, ending in '/'. */
  readonly url: string;
  close(): void;
}

/** Serves the demo chat on this machine alone, at a free port unless one is given. */
export function serveDemo(port = 0): Promise<DemoServer> {
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://demo.localhost').pathname.slice(1) || 'index.html';
    if (!FILES.includes(name)) {
      response.writeHead(404).end();
      return;
    }
    const text = await readFile(join(import.meta.dirname, name), 'utf8');
    response.writeHead(200, {
      'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain',
      'content-security-policy': "default-src 'self'; img-src data:",
    });
    response.end(name.endsWith('.ts') ? stripTypeScriptTypes(text) : text);
  });
  return new Promise((listening, failed) => {
    server.on('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const at = typeof address === 'object' && address ? address.port : port;
      listening({
        url: `http://demo.localhost:${at}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
