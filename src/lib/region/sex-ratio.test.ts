import { expect, test } from 'vitest';
import { sexRatio } from './sex-ratio.ts';

test('sexRatio counts men per 100 women, and knows none where there are no women', () => {
  expect(sexRatio({ laki_laki: 110, perempuan: 100 })).toBe(110);
  expect(sexRatio({ laki_laki: 45, perempuan: 50 })).toBe(90);
  expect(sexRatio({ laki_laki: 5, perempuan: 0 })).toBeNull();
});
