/** The columns of a foreign key, or of what it leads to, as a list: Table Schema lets one stand alone. */
export const columnsOf = (columns: string | readonly string[]): readonly string[] =>
  typeof columns === 'string' ? [columns] : columns;
