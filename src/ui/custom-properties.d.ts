import 'react';

declare module 'react' {
  interface CSSProperties {
    /** What style sheets of ours read of an element, such as `--share`. */
    [property: `--${string}`]: string | number;
  }
}
