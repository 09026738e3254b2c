import { DataError } from '../src/lib/check/fault.ts';

/** `npm run data -- <command>`: the commands over `data/`, each a module of its own in `scripts/commands/`. */
const commands: Record<string, { usage: string; load: () => Promise<(args: string[]) => Promise<void>> }> = {
  check: {
    usage: 'check [folder]       validate every release (data/ where no folder is given)',
    load: async () => (await import('./commands/check.ts')).check,
  },
  import: {
    usage: 'import <folder>      write data/ from a folder of sources',
    load: async () => (await import('./commands/import.ts')).importSources,
  },
  accept: {
    usage: 'accept               accept the figures in the explainers as they read with the latest releases',
    load: async () => (await import('./commands/accept.ts')).accept,
  },
  diff: {
    usage: 'diff A B [--kunci x] what changed from A to B: releases (wilayah/2023.0.0) or CSV files',
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  quality: {
    usage: 'quality              measure the latest releases, and write the next release of mutu where it changed',
    load: async () => (await import('./commands/quality.ts')).quality,
  },
  withdraw: {
    usage: 'withdraw L013 …      take rows out of the next release: --why "…" --major [--date …] [--everywhere]',
    load: async () => (await import('./commands/withdraw.ts')).withdraw,
  },
  silsilah: {
    usage: 'silsilah [--contoh]  trace the codes of all editions of wilayah, and write the next release of silsilah',
    load: async () => (await import('./commands/lineage.ts')).lineage,
  },
  petak: {
    usage: 'petak [--tangan]     lay the map of tiles out anew (minutes), or only apply the corrections by hand',
    load: async () => (await import('./commands/tiles.ts')).tiles,
  },
  seal: {
    usage: 'seal                 record new releases in data/seal.json; sealed ones are never rewritten',
    load: async () => (await import('./commands/seal.ts')).seal,
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(
    `unknown command "${name}"; use one of:\n${Object.values(commands)
      .map((c) => `  npm run data -- ${c.usage}`)
      .join('\n')}`,
  );
  process.exitCode = 2;
} else {
  try {
    await (
      await command.load()
    )(args);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
