import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { compactDecorators, decoratorsCode, decoratorsModule } from './compact-decorators.mjs';
import { minifyTemplates } from './minify-templates.mjs';

/**
 * Lets Rollup read TypeScript sources, where `./name.js` means `./name.ts`, and renders them small.
 * @returns {import('rollup').Plugin}
 */
export function bundleTypeScript() {
  return {
    name: 'bundle-typescript',
    resolveId(source, importer) {
      if (source === decoratorsModule) return source;
      if (!importer || !source.startsWith('.')) return null;
      const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    load: (id) => (id === decoratorsModule ? decoratorsCode : null),
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const { outputText } = ts.transpileModule(compactDecorators(minifyTemplates(code, id), id), {
        compilerOptions: {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ES2022,
          verbatimModuleSyntax: true,
        },
      });
      // The package's list of modules with side effects is about dist, and says nothing of sources.
      return { code: outputText, moduleSideEffects: true };
    },
  };
}
