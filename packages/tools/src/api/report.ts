import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {filesOf} from '../files.ts';
import type {Workspace} from '../packages.ts';

const printer = ts.createPrinter({removeComments: true, newLine: ts.NewLineKind.LineFeed});

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations[0]?.name.getText() ?? '';
  const named = statement as ts.Statement & {name?: ts.Node};
  return named.name?.getText() ?? statement.getText();
}

function isImport(statement: ts.Statement): boolean {
  const isEmptyExport = ts.isExportDeclaration(statement) && statement.getText() === 'export {};';
  return ts.isImportDeclaration(statement) || isEmptyExport;
}

/** What one module gives, as declarations without comments, by name: moving code about changes nothing here. */
export function moduleReport(path: string, text: string): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return source.statements
    .filter(statement => !isImport(statement))
    .map(statement => ({
      name: nameOf(statement),
      text: printer
        .printNode(ts.EmitHint.Unspecified, statement, source)
        .replace(/^export declare /, 'export '),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({text: declaration}) => declaration)
    .join('\n');
}

/** Everything a package promises to those who import it, in one text that is easy to compare. */
export function apiReport({folder, manifest}: Workspace): string {
  const parts = filesOf('dist/**/*.d.ts', folder).map(path => {
    const module = path.replace(/^dist\//, '').replace(/\.d\.ts$/, '.js');
    return {module, text: moduleReport(path, readFileSync(join(folder, path), 'utf8'))};
  });
  const sections = parts
    .filter(({text}) => text !== '')
    .map(({module, text}) => `## ${module}\n\n\`\`\`ts\n${text}\n\`\`\`\n`);
  return `<!-- @generated: \`npm run api:accept\` after you have read the difference. -->

# API of ${manifest.name}

${sections.join('\n')}`;
}
