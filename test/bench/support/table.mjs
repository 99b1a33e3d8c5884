/** Prints rows with the same keys as a table; numbers are aligned on the right. */
export function printTable(rows) {
  const [first] = rows;
  if (!first) return;
  const heads = Object.keys(first);
  const cells = rows.map(row => heads.map(head => cellOf(row[head])));
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map(row => row[i].length)));
  const line = (row, source) =>
    row
      .map((text, i) =>
        typeof source?.[heads[i]] === 'number' ? text.padStart(widths[i]) : text.padEnd(widths[i]),
      )
      .join('  ');
  console.log(`  ${line(heads)}`);
  console.log(`  ${widths.map(width => '-'.repeat(width)).join('  ')}`);
  cells.forEach((row, i) => {
    console.log(`  ${line(row, rows[i])}`);
  });
}

function cellOf(value) {
  if (typeof value !== 'number') return String(value ?? '');
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}
