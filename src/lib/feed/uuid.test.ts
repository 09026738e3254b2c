import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { uuidOfName } from './uuid.ts';

const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest();

test('a name has the UUID that RFC 9562 gives as its example of version 5', () => {
  expect(uuidOfName('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com', sha1)).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
