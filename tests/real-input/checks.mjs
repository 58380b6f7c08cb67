/** Counts what held and what did not; the first failures are told in full. */
export const createChecks = () => {
  const shown = 20;
  let passed = 0;
  let failed = 0;

  /** Several things about one row are one check. */
  const check = (what, faults) => {
    if (faults.length === 0) passed += 1;
    else {
      failed += 1;
      if (failed <= shown) console.log(`  ✗ ${what}: ${faults.join('; ')}`);
    }
    return faults.length === 0;
  };

  return {
    check,
    /** One check whose outcome is always told. */
    tell: (what, faults) => check(what, faults) && console.log(`  ✓ ${what}`),
    sum: () => ({ passed, failed }),
  };
};

/** What differs, in words; nothing when it is the same. */
export const differs = (name, found, expected) =>
  found === expected
    ? []
    : [`${name} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];
