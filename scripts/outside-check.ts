/**
 * What a checker outside of the project found, by its closing line `N faults in: …`. A checker that cannot run, or ends
 * without that line, has found nothing: it counts as no test, and fails none.
 */
export function outsideOutcome(output: string): { passed: number; failed: number } {
  const [, faults] = /^(\d+) faults in: (?!nothing)/m.exec(output) ?? [];
  if (faults === undefined) return { passed: 0, failed: 0 };
  return Number(faults) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
