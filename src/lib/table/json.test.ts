import { expect, test } from 'vitest';
import type { AnyRow } from '../package/table.ts';
import { formatJson } from './json.ts';

const fields = [{ name: 'id' }, { name: 'jumlah' }];

test('formatJson writes fields in their order and null where a row has no value', () => {
  const rows: AnyRow[] = [{ jumlah: 0, id: 'a' }, { id: '</script>\n"' }];
  expect(formatJson(fields, rows)).toBe('[\n{"id":"a","jumlah":0},\n{"id":"</script>\\n\\"","jumlah":null}\n]\n');
});
