import { createElement, memo } from 'react';
import type { IconShape } from './icons';

/** An icon in the colour and size of the text around it; always beside words, so hidden from those who hear them. */
export const Icon = memo(function Icon({ shape, size = 16 }: { shape: IconShape; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shape.map(([tag, attributes], i) => createElement(tag, { ...attributes, key: i }))}
    </svg>
  );
});
