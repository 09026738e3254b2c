import type { ProgrammeRow, ProgrammeSynonymRow } from '../../dataset/program.ts';

/** What people call a part of a programme when they look for one near them, beside the names of the release. */
const everydayNames: readonly (readonly [name: string, id: ProgrammeRow['id']])[] = [['panti', 'organisasi-sosial']];

/** Names and other names of the programmes, in lower case, and their programme. */
export const programmeNames = (
  programmes: readonly ProgrammeRow[],
  synonyms: readonly ProgrammeSynonymRow[],
): [name: string, id: string][] => {
  const all: [string, string][] = [
    ...programmes.flatMap(({ id, nama, nama_lengkap, nama_lama }) =>
      [nama, nama_lengkap, nama_lama].flatMap((name): [string, string][] => (name === null ? [] : [[name, id]])),
    ),
    ...synonyms.map(({ id_program, sebutan }): [string, string] => [sebutan, id_program]),
    ...everydayNames.map(([name, id]): [string, string] => [name, id]),
  ];
  return [...new Map(all.map(([name, id]) => [name.toLowerCase(), id]))];
};
