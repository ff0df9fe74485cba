import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints, at the end, how many cases of each suite passed and failed; a file that cannot be read is a failed one. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = new Map<string, { passed: number; failed: number }>();
    for (const module of modules) {
      if (module.errors().length > 0) counts.set(module.relativeModuleId, { passed: 0, failed: 1 });
      for (const test of module.children.allTests()) {
        const suite = suiteOf(test);
        const count = counts.get(suite) ?? { passed: 0, failed: 0 };
        const { state } = test.result();
        if (state === 'skipped') continue;
        count[state === 'passed' ? 'passed' : 'failed'] += 1;
        counts.set(suite, count);
      }
    }
    const rows = [...counts].sort(([a], [b]) => a.localeCompare(b));
    const width = Math.max(0, ...rows.map(([suite]) => suite.length));
    console.log(`\n${'suite'.padEnd(width)}  passed  failed`);
    for (const [suite, { passed, failed }] of rows) {
      console.log(`${suite.padEnd(width)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}`);
    }
    const total = (key: 'passed' | 'failed') => rows.reduce((sum, [, count]) => sum + count[key], 0);
    console.log(`\ntest:keras: ${total('passed')} passed, ${total('failed')} failed`);
  }
}

/** The outermost `describe`. */
function suiteOf(test: TestCase): string {
  const parts = test.fullName.split(' > ');
  return parts.length > 1 ? (parts[0] as string) : test.module.moduleId;
}
