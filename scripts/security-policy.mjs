/**
 * What the page may load and run, stated once; header and meta element are both rendered from it.
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
  'frame-ancestors': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  // The one policy that names addresses of scripts: those of our workers, in src/worker/start-worker.ts.
  'trusted-types': ['armsgraph-worker'],
};

/** Browsers ignore these in a meta element, and say so in the console. */
const headerOnly = new Set(['frame-ancestors']);

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

/** @param {readonly string[]} names */
function render(names) {
  return names.map((name) => [name, ...(directives[name] ?? [])].join(' ')).join('; ');
}

/** The whole policy, as the value of a `Content-Security-Policy` header. */
export function policyForHeader() {
  return render(Object.keys(directives));
}

/** The part of the policy that a page can state about itself, for hosts that send no headers. */
export function policyForMeta() {
  return render(Object.keys(directives).filter((name) => !headerOnly.has(name)));
}

/**
 * Every header that a host of the built site should send with every file.
 * @returns {Record<string, string>}
 */
export function securityHeaders() {
  return {
    'Content-Security-Policy': policyForHeader(),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  };
}
