import { expect, test } from 'vitest';
import { addressOrPath, kindsOf } from './external-dataset.ts';

test('kindsOf maps each kind to its programme and keeps the original word', () => {
  expect(kindsOf('tksk|psm', 'Contoh')).toEqual([
    { program: 'tksk', kata_asal: 'tksk' },
    { program: 'psm', kata_asal: 'psm' },
  ]);
  expect(kindsOf('panti', 'Contoh')).toEqual([{ program: 'organisasi-sosial', kata_asal: 'panti' }]);
  expect(kindsOf('lks|psks', 'Contoh')).toEqual([
    { program: 'organisasi-sosial', kata_asal: 'lks' },
    { program: 'lainnya', kata_asal: 'psks' },
  ]);
});
test('kindsOf never takes the certified profession for PSM', () => {
  expect(kindsOf('peksos', 'Contoh')).toEqual([{ program: 'lainnya', kata_asal: 'peksos' }]);
});
test('kindsOf does not take a labour body for an LKS', () => {
  expect(kindsOf('lks', 'Lembaga Kerja Sama (LKS) Tripartit')).toEqual([{ program: 'lainnya', kata_asal: 'lks' }]);
});
test('kindsOf passes an unknown kind on, for the check to refuse', () => {
  expect(kindsOf('contoh', 'Contoh')).toEqual([{ program: 'contoh', kata_asal: 'contoh' }]);
});
test('addressOrPath tells an address from a path without host', () => {
  expect(addressOrPath('https://contoh.example/a')).toEqual({ address: 'https://contoh.example/a', path: '' });
  expect(addressOrPath('/dataset/a')).toEqual({ address: '', path: '/dataset/a' });
  expect(addressOrPath('dataset/a')).toEqual({ address: '', path: 'dataset/a' });
  expect(addressOrPath('')).toEqual({ address: '', path: '' });
});
