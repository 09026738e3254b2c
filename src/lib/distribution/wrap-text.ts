/**
 * Breaks a line at spaces so that none is longer than `width`, a word that is longer itself apart. The lines after the
 * first of an item (`- …`) are indented by two spaces.
 */
export function wrapText(text: string, width: number): string {
  const indent = text.startsWith('- ') ? '  ' : '';
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line.trim() === '') {
      line = longer;
      continue;
    }
    lines.push(line);
    line = indent + word;
  }
  return [...lines, line].join('\n');
}
