/** Sheets that every workbook has beside its data. */
export const coverName = 'Tentang';
export const dictionaryName = 'Kamus data';

/** Longest name of a sheet. Source: Excel specifications and limits. */
const longest = 31;
/** Names that are taken; a spreadsheet tells no capitals apart, and keeps `History` for itself. */
const taken = new Set([coverName, dictionaryName, 'history'].map((name) => name.toLowerCase()));

/** Name of the sheet of a table: the table's own, cut to 31 characters; `data tentang` where another sheet has it. */
export const dataSheetName = (table: string): string =>
  (taken.has(table.toLowerCase()) ? `data ${table}` : table).replace(/[[\]/\\:*?]/g, '-').slice(0, longest);
