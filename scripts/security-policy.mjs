/**
 * What the page may load and run, stated once; header and meta element are both rendered from it. It may stand in
 * frames of anybody's: there it is a figure without the controls of the app (src/state/address/embedding.ts).
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // The one policy that names addresses of scripts: those of our workers, in src/worker/start-worker.ts.
  'trusted-types': ['armsgraph-worker'],
};

/** Powerful features of browsers that a page about documents never asks for. */
const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The whole policy, as the value of a `Content-Security-Policy` header. */
export function policyForHeader() {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** The policy as a page states it about itself, for hosts that send no headers. */
export function policyForMeta() {
  return policyForHeader();
}

/**
 * Every header that a host of the built site should send with every file.
 * @returns {Record<string, string>}
 */
export function securityHeaders() {
  return {
    'Content-Security-Policy': policyForHeader(),
    // All of it is public and asks for nobody: a frame that an article keeps in a sandbox has no origin of its own.
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  };
}
