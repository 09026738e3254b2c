import type { StackedColumn } from '../charts/stacked-columns.ts';
import { stackedColumns } from '../charts/stacked-columns.ts';
import type { FigureRow } from '../dataset/angka.ts';
import { grades } from '../dataset/shared.ts';
import { formatNumber } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { Field } from '../package/field.ts';
import type { AnyRow } from '../package/table.ts';
import type { CitedRelease, Picture } from './picture.ts';

const number = (value: number) => formatNumber(value, 'id');
const words = messages.id.grade;

const count = (name: string, title: string, description: string, example: string): Field => ({
  name,
  type: 'integer',
  title,
  description,
  example,
  constraints: { required: true, minimum: 0 },
  'guyub:unit': 'angka',
});
const fields: readonly Field[] = [
  {
    name: 'tahun',
    type: 'year',
    title: 'Tahun',
    description: 'Tahun yang dibicarakan angka itu (tanggal acuannya), bukan tahun halamannya terbit.',
    example: '2021',
    constraints: { required: true },
  },
  ...grades.map((grade) =>
    count(`mutu_${grade.toLowerCase()}`, `Mutu ${grade}`, `Banyaknya baris tabel angka. ${words[grade]}.`, '5'),
  ),
  count('angka', 'Semua', 'Banyaknya baris tabel angka yang bertanggal acuan tahun itu.', '38'),
];

/**
 * How old our figures are: how many rows of the table speak of each year, by grade. Rows are counted, never their values, so
 * that figures of any unit may stand side by side. `null` where there is no figure.
 */
export function figureAge(release: CitedRelease, figures: readonly FigureRow[]): Picture | null {
  const years = figures.map(yearOf).sort((a, b) => a - b);
  const [first] = years;
  const last = years.at(-1);
  const middle = years[Math.floor((years.length - 1) / 2)];
  if (first === undefined || last === undefined || middle === undefined) return null;
  const columns = Array.from({ length: last - first + 1 }, (_, i): StackedColumn => {
    const inYear = figures.filter((row) => yearOf(row) === first + i);
    return {
      name: String(first + i),
      values: grades.map((grade) => inYear.filter(({ mutu }) => mutu === grade).length),
    };
  });
  const total = ({ values }: StackedColumn) => values.reduce((sum, value) => sum + value, 0);
  const until = years.filter((year) => year <= middle).length;
  const ofGrade = grades.map((grade) => figures.filter(({ mutu }) => mutu === grade).length);
  return {
    id: 'umur-angka',
    topic: 'data',
    releases: [release],
    title: `${number(until)} dari ${number(years.length)} angka kami bicara tentang tahun ${middle} atau sebelumnya`,
    text: `Angka tertua tentang ${first}, terbaru tentang ${last}; tahun tengahnya ${middle}. ${grades.map((grade, i) => `Mutu ${grade} ${number(ofGrade[i] ?? 0)} angka`).join(', ')}. ${columns.map((column) => `${column.name}: ${number(total(column))}`).join('; ')}.`,
    unit: 'angka, yaitu baris tabel kami',
    date: `tahun acuan ${first} sampai ${last}`,
    notes: [
      'Yang dihitung adalah barisnya, bukan isinya: satu angka bisa tentang lembaga, orang, atau lainnya.',
      `Tahun tengah: paling sedikit separuh angka tentang tahun itu atau sebelumnya.`,
    ],
    table: {
      fields,
      rows: columns.map((column): AnyRow => ({
        tahun: Number(column.name),
        ...Object.fromEntries(grades.map((grade, i) => [`mutu_${grade.toLowerCase()}`, column.values[i] ?? 0])),
        angka: total(column),
      })),
    },
    draw: (width) =>
      stackedColumns(columns, {
        width,
        parts: grades.map((grade, i) => ({ name: words[grade], class: `chart-part-${i + 1}` })),
        format: number,
        tip: ({ name, values }, part) => `${name}, mutu ${grades[part] ?? ''}: ${number(values[part] ?? 0)} angka`,
        marker: { name: String(middle), text: `tahun tengah: ${middle}` },
      }),
  };
}

const yearOf = ({ tanggal_acuan }: FigureRow): number => Number(tanggal_acuan.slice(0, 4));
