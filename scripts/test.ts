import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outFolder } from './folders.ts';
import { outsideOutcome } from './outside-check.ts';

/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. Ends with a table of the steps and a line
 * `N passed, N failed`: each test counts, and each other step counts as one.
 */
interface Step {
  readonly name: string;
  readonly run: () => Outcome;
}
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'guyub-test-'));
const bin = (name: string) => join('node_modules', '.bin', name);

/** Runs a command with its output shown; passes where it ends with 0. */
function command(file: string, ...args: string[]): Outcome {
  const { status } = spawnSync(file, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
const script = (path: string) => command(process.execPath, path);

/** Runs the tests of a Vitest project and counts them. A run that tests nothing has failed. */
function tests(project: string): Outcome {
  const report = join(reports, `${project}.json`);
  const { failed } = command(
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const passed = numPassedTests ?? 0;
  return { passed, failed: Math.max(numFailedTests ?? 0, failed, passed === 0 ? 1 : 0) };
}

/**
 * Runs the checker of standards that `CHECK_STANDARDS` names, on the built site: a program that is no part of the project,
 * with rules of its own.
 */
function outsideCheck(file: string): Outcome {
  const { stdout, stderr, error } = spawnSync(file, [outFolder()], { encoding: 'utf8' });
  console.log(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim());
  return outsideOutcome(stdout ?? '');
}

const steps: Step[] = [
  { name: 'types of the code', run: () => command(bin('tsc'), '--noEmit', '-p', 'tsconfig.json') },
  { name: 'types of the pages', run: () => command(bin('astro'), 'check', '--minimumSeverity', 'hint') },
  { name: 'lint', run: () => command(bin('eslint'), '.', '--max-warnings', '0') },
  { name: 'format', run: () => command(bin('prettier'), '--check', '.') },
  { name: 'unit tests', run: () => tests('unit') },
  { name: 'component tests', run: () => tests('components') },
  { name: 'build', run: () => script('scripts/build.ts') },
];
/** Steps that need a site to look at. */
const afterBuild: Step[] = [
  { name: 'check of the site', run: () => script('scripts/check-site.ts') },
  { name: 'tests of the downloads', run: () => tests('distributions') },
  { name: 'browser tests', run: () => tests('browser') },
];
const checker = process.env['CHECK_STANDARDS'];
if (checker) afterBuild.push({ name: 'standards, outside', run: () => outsideCheck(checker) });

const lines: string[] = [];
const total = { passed: 0, failed: 0 };
function take({ name, run }: Step): Outcome {
  console.log(`\n=== ${name}`);
  const begun = performance.now();
  const outcome = run();
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  lines.push(`${name.padEnd(22)} ${seconds.padStart(6)} s  ${outcome.passed} passed, ${outcome.failed} failed`);
  return outcome;
}

const outcomes = steps.map(take);
if (outcomes.at(-1)?.failed === 0) afterBuild.forEach(take);
else lines.push('check of the site and browser tests: left out, there is no build');
rmSync(reports, { recursive: true });
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
