import { createServer, type Server } from 'node:http';

export interface LoggingProxy {
  /** 'host:port' for the browser. */
  readonly address: string;
  /** Every host that was asked for so far. */
  readonly hosts: ReadonlySet<string>;
  close(): void;
}

/** A forward proxy that notes each host it is asked for and lets nothing through. */
export function loggingProxy(): Promise<LoggingProxy> {
  const hosts = new Set<string>();
  const server: Server = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '/', 'http://unknown').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.add((request.url ?? '').replace(/:\d+$/, ''));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return new Promise((listening, failed) => {
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || !address) return failed(new Error('the proxy has no port'));
      listening({
        address: `127.0.0.1:${address.port}`,
        hosts,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
