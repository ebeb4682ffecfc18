import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** The files of the project that each file imports, as paths from the root. */
export type ImportsByFile = ReadonlyMap<string, readonly string[]>;

/** Folders with code that imports other code of the project. */
const FOLDERS = ['pages', 'components', 'islands', 'lib', 'lab', 'scripts'];

/** Locked projects of other package managers. */
const FOREIGN = 'lab/projects/';

const SOURCE = /\.(?:ts|tsx|mjs|mdx)$/;

/** An import of a page, among its prose. */
const PAGE_IMPORT = /^(?:import|export) .* from '.*'$/gm;

/** @returns what every source file of the project imports, but for imports of types only, which couple nothing that runs */
export function readImports(): ImportsByFile {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => SOURCE.test(file) && !file.startsWith(FOREIGN)),
  );
  return new Map(files.sort().map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.mdx') ? (text.match(PAGE_IMPORT) ?? []).join('\n') : text;
  const targets: string[] = [];
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target && ts.isStringLiteral(target)) targets.push(target.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return targets.flatMap((target) => resolved(file, target) ?? []);
}

/** What a node imports, if it imports more than types. */
function targetOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly ? undefined : node.moduleSpecifier;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

/** The file that an import names; `undefined` for a package. */
function resolved(file: string, target: string): string | undefined {
  if (!/^(?:@\/|\.)/.test(target)) return undefined;
  const path = target.startsWith('@/') ? target.slice(2) : normalize(join(dirname(file), target));
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find((one) => SOURCE.test(one) && existsSync(one));
}

/**
 * @param imports of every file
 * @param from where to begin
 * @returns every file that these import, and what those import, and so on
 */
export function reach(imports: ImportsByFile, from: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const next = [...from];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    for (const imported of imports.get(file) ?? []) {
      if (!reached.has(imported)) next.push(imported);
      reached.add(imported);
    }
  }
  return reached;
}
