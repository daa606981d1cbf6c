/** Each row as a sentence that stands by itself: what its columns are called, and what it has in them. */
export function tableRows(rows: readonly string[][]): string[] {
  const [names = [], ...others] = rows;
  if (others.length === 0) return [names.filter((cell) => cell !== '').join('，')];
  return others.map((row) =>
    row
      .map((cell, column) => ({ name: names[column] ?? '', cell }))
      .filter(({ cell }) => cell !== '')
      .map(({ name, cell }) => (name === '' || name === cell ? cell : `${name}：${cell}`))
      .join('；'),
  );
}
