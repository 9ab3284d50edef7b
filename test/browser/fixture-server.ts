/**
 * The whole web on one loopback port: TLS and plain HTTP, every host name, pages of `test/pages/`.
 *
 * Browsers under test resolve every name to it, so what it records is what left the browser: it is also the egress trap.
 * It cannot see UDP (WebRTC) nor a connection closed before its request. Used by `npm start` too: no imports from test tools.
 */
import { readFile } from 'node:fs/promises';
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
// A certificate made at run time without the openssl binary, which a fresh Windows or macOS machine need not have (MIT, pure JavaScript).
import { generate } from 'selfsigned';
import { pageFor } from '../pages/hosts';

export interface SeenRequest {
  host: string;
  path: string;
  method: string;
  /** Its heads by name in small letters, as they came. */
  headers: IncomingHttpHeaders;
}

/** A page that a spec makes itself; `cut` is refused as without a network, `never` is asked for and does not arrive, `endless` begins and does not end, and what is `broken` ends before its end. */
export type MadePage =
  | 'cut'
  | 'never'
  | 'endless'
  | { body: string; type?: string; status?: number; broken?: boolean; headers?: Readonly<Record<string, string>> };
/** Answers for an address before the pages of `test/pages/`; undefined leaves it to them. */
export type MakePage = (host: string, path: string) => MadePage | undefined;

export interface FixtureServer {
  readonly port: number;
  /** Everything that arrived since the start or the last clear(), in order. */
  requests(): SeenRequest[];
  clear(): void;
  /** Pages that a spec makes itself, from now on; nothing = those of `test/pages/` alone. */
  show(make?: MakePage): void;
  close(): Promise<void>;
}

const PAGES = new URL('../pages/', import.meta.url);
/** First byte of a TLS record that carries a handshake. */
const TLS_HANDSHAKE = 0x16;

async function answer(host: string, path: string, response: ServerResponse, make?: MakePage): Promise<void> {
  const made = make?.(host, path);
  if (made === 'never') return;
  if (made === 'cut') {
    response.destroy();
    return;
  }
  if (made === 'endless') {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write('<!doctype html><p>It goes on.');
    return;
  }
  if (made) {
    const { body, type = 'text/html; charset=utf-8', status = 200, broken, headers } = made;
    if (broken) {
      response.writeHead(status, { 'Content-Type': type, 'Content-Length': String(2 * body.length) });
      response.write(body, () => response.destroy());
      return;
    }
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers }).end(body);
    return;
  }
  if (path.startsWith('/favicon')) {
    response.writeHead(204).end();
    return;
  }
  const { file, headers } = pageFor(host, path);
  const body = await readFile(new URL(file, PAGES));
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers })
    .end(body);
}

/** Starts the server on a free port of 127.0.0.1 (or the port given) with a fresh self-signed certificate. */
export async function start(port = 0, madeBy?: MakePage): Promise<FixtureServer> {
  const certificate = await generate([{ name: 'commonName', value: 'many-hands fixture' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  let make = madeBy;
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();

  const record = (request: IncomingMessage): SeenRequest => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const entry = { host, path: request.url ?? '/', method: request.method ?? 'GET', headers: request.headers };
    seen.push(entry);
    return entry;
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    const { host, path } = record(request);
    request.resume();
    answer(host, new URL(path, 'https://fixture').pathname, response, make).catch(() => response.writeHead(500).end());
  };

  const secure = createHttpsServer({ key: certificate.private, cert: certificate.cert }, onRequest);
  const plain = createHttpServer(onRequest);
  for (const protocol of [secure, plain]) {
    // WebSocket and CONNECT attempts leave the browser as well: they are recorded, then refused.
    protocol.on('upgrade', (request, socket) => {
      record(request);
      socket.destroy();
    });
    protocol.on('connect', (request, socket) => {
      record(request);
      socket.destroy();
    });
    protocol.on('clientError', (_error, socket) => socket.destroy());
  }
  secure.on('tlsClientError', (_error, socket) => socket.destroy());

  const listener = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => listener.once('error', reject).listen(port, '127.0.0.1', resolve));

  return {
    port: (listener.address() as AddressInfo).port,
    requests: () => [...seen],
    clear: () => {
      seen.length = 0;
    },
    show: (made) => {
      make = made;
    },
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
