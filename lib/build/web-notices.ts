import { join } from 'node:path';
import type { Plugin } from 'vite';
import { noticesFile, noticesFor } from './third-party.ts';

/** Puts the notices of the packages that pages hold beside them, style sheets among them, and names the file in every script. */
export function webNotices(): Plugin {
  const styles = new Set<string>();
  return {
    name: 'third-party-notices',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css($|\?)/.test(id)) return;
      styles.add(id);
      for (const found of importedStyles(code)) styles.add(found);
    },
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const held = scripts.flatMap(({ modules }) => Object.keys(modules));
      this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesFor([...held, ...styles]) });
      for (const script of scripts)
        script.code = `/*! Holds work of others: see ${noticesFile} where this comes from. */\n${script.code}`;
    },
  };
}

/** The style sheets and fonts of packages that a style sheet names; they become no modules of their own. */
function importedStyles(code: string): readonly string[] {
  return [...code.matchAll(/(?:@import\s+(?:url\()?|url\()["'](@?\w[\w-]*\/[^"':]*)["']/g)].map(([, path]) =>
    join('node_modules', path ?? ''),
  );
}
