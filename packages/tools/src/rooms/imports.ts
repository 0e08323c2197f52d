import {readFileSync} from 'node:fs';
import ts from 'typescript';

/** One `import`, `export … from` or `import()` of a file. */
export interface Import {
  /** What stands between the quotes. */
  readonly from: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
  /** `import()`: fetched on demand. */
  readonly dynamic: boolean;
  readonly line: number;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const {phaseModifier, name, namedBindings} = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every(element => element.isTypeOnly);
}

function specifierOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? node.arguments[0] : undefined;
}

/** Everything a source file imports, as it is written there. */
export function importsOf(path: string): Import[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        from: specifier.text,
        typeOnly: isTypeOnly(node),
        dynamic: ts.isCallExpression(node),
        line,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `@hono/node-server/x.js` → `@hono/node-server`; undefined for a relative path. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/')) return undefined;
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
