/** Which of the reads answers a path below the prefix, and what stands in its variable part. */
export const createMatcher = <Read extends { path: string }>(reads: readonly Read[]) => {
  const exact = new Map(reads.filter(({ path }) => !path.includes(':')).map((r) => [r.path, r]));
  const varying = reads
    .filter(({ path }) => path.includes(':'))
    .map((read) => ({ read, parts: read.path.split('/') }));

  return (path: string): { read: Read; parameters: Record<string, string> } | null => {
    const fixed = exact.get(path);
    if (fixed) return { read: fixed, parameters: {} };
    const parts = path.split('/');
    for (const { read, parts: pattern } of varying) {
      const parameters = parametersOf(pattern, parts);
      if (parameters) return { read, parameters };
    }
    return null;
  };
};

const parametersOf = (pattern: string[], parts: string[]): Record<string, string> | null => {
  if (pattern.length !== parts.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const actual = parts[index] ?? '';
    if (part.startsWith(':')) {
      // Ids and slugs: nothing else is looked up in the database.
      if (!/^[a-z0-9-]{1,120}$/.test(actual)) return null;
      parameters[part.slice(1)] = actual;
    } else if (part !== actual) {
      return null;
    }
  }
  return parameters;
};
