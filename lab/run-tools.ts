import type { ToolReport } from './language';
import { run } from './run-command';

/** One tool to run over a program: the name that reports show, the program, its arguments. */
export type Tool = [name: string, program: string, args: string[]];

/**
 * Runs formatters, linters and type checkers one after another.
 * @param tools what to run
 * @param folder where
 * @returns what each said; exit status 0 means that it is content
 */
export async function runTools(tools: Tool[], folder: string): Promise<ToolReport[]> {
  const reports: ToolReport[] = [];
  for (const [tool, program, args] of tools) {
    const { status, stdout, stderr } = await run(program, args, { cwd: folder });
    reports.push({ tool, ok: status === 0, output: `${stdout}${stderr}` });
  }
  return reports;
}
