/** Serves what was built, with the real headers, for `npm start`, `npm run preview` and the browser tests. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isBusy, parsePort } from './port.mjs';
import { root } from './run.mjs';

/**
 * The port that PORT asks for, or an error that says what is wrong with it or who has it.
 * @param {string | undefined} text
 */
export async function freePort(text) {
  const port = parsePort(text);
  if (!(await isBusy(port))) return port;
  const other = port < 65_535 ? port + 1 : port - 1;
  throw new Error(
    `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${other} npm start`,
  );
}

/** So long a link may be, with all that a browser sends beside it. Node by itself takes 16 kB, and answers no more with a bare error. */
const MAX_HEAD = 256 * 1024;

const TOO_LONG = `<!doctype html>
<html lang="en">
<title>The link is too long · Armsgraph</title>
<h1>The link is too long.</h1>
<p>It has more than ${(MAX_HEAD / 1024).toFixed()} kB, the most that this server takes. Whoever sent it can choose fewer
values in the filters, and copy it again.</p>
<p><a href="/">Open the case file</a></p>
</html>
`;

/**
 * @param {string} status
 * @param {string} page
 */
const answer = (status, page) =>
  [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    'Content-Type: text/html; charset=utf-8',
    "Content-Security-Policy: default-src 'none'",
    `Content-Length: ${Buffer.byteLength(page)}`,
    '',
    page,
  ].join('\r\n');

/**
 * Lets a server take long links, which the app reads as far as they make sense, and say in words that one is longer yet.
 * @param {import('vite').PreviewServer['httpServer']} server
 */
function takeLongLinks(server) {
  // Read anew at every connection, though an option at the start alone.
  Object.assign(server, { maxHeaderSize: MAX_HEAD });
  // Vite has a bare answer of its own.
  server.removeAllListeners('clientError');
  server.on(
    'clientError',
    (/** @type {NodeJS.ErrnoException} */ { code }, /** @type {import('node:stream').Duplex} */ socket) => {
      // What of the link still comes is let pass: a browser that is cut off while it sends reads no answer.
      socket.resume();
      if (!socket.writable) socket.destroy();
      else if (code === 'HPE_HEADER_OVERFLOW')
        socket.end(answer('431 Request Header Fields Too Large', TOO_LONG));
      else socket.end(answer('400 Bad Request', ''));
    },
  );
}

/**
 * Serves dist/ on a port until the process ends, and says where.
 * @param {number} port
 */
export async function serve(port) {
  if (!existsSync(path.join(root, 'dist', 'index.html'))) {
    throw new Error('There is no dist/index.html to serve. Build it first: npm run build');
  }
  const { preview } = await import('vite');
  const { httpServer } = await preview({ root, preview: { port } });
  takeLongLinks(httpServer);
  console.log(`Armsgraph is ready: http://localhost:${port}`);
}
