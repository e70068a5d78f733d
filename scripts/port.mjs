/** Which port to serve on, and whether somebody else already does. */
import { connect } from 'node:net';

/** The port on which the site is served unless PORT says otherwise. */
export const usualPort = 4173;

/**
 * Reads a port number as people write it, or throws an error that says what is wrong with it.
 * @param {string | undefined} text
 */
export function parsePort(text) {
  if (text === undefined || text.trim() === '') return usualPort;
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new Error(
    `PORT is "${text}", which is not a port. Give a whole number from 1 to 65535: PORT=8080 npm start`,
  );
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const finish = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => finish(true));
    socket.on('timeout', () => finish(false));
    socket.on('error', () => finish(false));
  });
}

/**
 * Tells whether anything answers on a port of this machine, under either of the addresses "localhost" stands for:
 * to listen on one of them works although another program has the other one.
 * @param {number} port
 */
export async function isBusy(port) {
  const found = await Promise.all([answers(port, '127.0.0.1'), answers(port, '::1')]);
  return found.includes(true);
}

/**
 * The first port from a number upwards on which nothing answers.
 * @param {number} from
 */
export async function firstFreePort(from) {
  let port = from;
  while (await isBusy(port)) port += 1;
  return port;
}
