import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { noticesFile, noticesFor } from './third-party.ts';

/** Puts the notices of the packages that pages hold beside them, style sheets among them, and names the file in every script. */
export function webNotices(): Plugin {
  const styles = new Set<string>();
  return {
    name: 'third-party-notices',
    apply: 'build',
    enforce: 'pre',
    transform(_code, id) {
      if (/\.css($|\?)/.test(id)) for (const found of stylesFrom(id.replace(/\?.*$/, ''))) styles.add(found);
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

/** A style sheet and those that it imports, ours and those of packages; they become no modules of their own. */
function stylesFrom(file: string): readonly string[] {
  if (!existsSync(file)) return [file];
  const imported = [...readFileSync(file, 'utf8').matchAll(/@import\s+(?:url\()?["']([^"':]+)["']/g)].map(
    ([, path = '']) => (path.startsWith('.') ? join(dirname(file), path) : join('node_modules', path)),
  );
  return [file, ...imported.flatMap(stylesFrom)];
}
