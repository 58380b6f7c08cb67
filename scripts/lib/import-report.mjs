/** What an import did, or would do, for a person to read: a line a row, the faults, the sum. */
export const reportLines = ({ rows, faults, ignored, written }, { dryRun }) => [
  '',
  ...table(rows),
  ...(ignored.length > 0 ? ['', `Columns left unread: ${ignored.join(', ')}`] : []),
  ...(faults.length > 0 ? ['', 'To correct:'] : []),
  ...faults.map(({ line, words }) => `  line ${line}: ${words}`),
  '',
  sum(rows),
  verdict({ rows, faults, written }, dryRun),
];

const table = (rows) => {
  if (rows.length === 0) return [];
  const columns = rows.map(({ line, outcome, name, slug, changes }) => [
    String(line),
    outcome,
    name,
    slug,
    changes.join(', '),
  ]);
  const all = [['line', 'outcome', 'name', 'slug', 'changed'], ...columns];
  const widths = all[0].map((_, index) => Math.max(...all.map((cells) => cells[index].length)));
  return all.map((cells) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padStart(widths[0]) : cell.padEnd(widths[index])))
      .join('  ')
      .trimEnd(),
  );
};

const sum = (rows) => {
  const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
  return `${count('new')} new, ${count('changed')} changed, ${count('unchanged')} unchanged`;
};

const verdict = ({ rows, faults, written }, dryRun) => {
  if (faults.length > 0)
    return `Nothing was written: ${faults.length === 1 ? 'one thing' : `${faults.length} things`} to correct first.`;
  if (rows.length === 0) return 'Nothing was written: the file has no rows.';
  if (dryRun) return 'Nothing was written: this was a dry run.';
  return written ? 'Written.' : 'Nothing was written.';
};
