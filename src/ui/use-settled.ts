import { useEffect, useState } from 'react';

/** Nobody who types pauses for so long between two letters, in milliseconds. */
const PAUSE = 500;

/** A value once it has stayed the same for a moment: so that what is said of it is said once, and not at every letter. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
