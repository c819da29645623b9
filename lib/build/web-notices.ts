import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { noticesFile, noticesFor } from './third-party.ts';

/** Plugins that belong to one build. */
export interface WebNotices {
  readonly ofPages: () => Plugin;
  /** Workers are built by themselves, before the pages that start them. */
  readonly ofWorkers: () => Plugin;
}

/** Puts the notices of the packages that pages hold beside them, style sheets and workers among them, and names the file in every script. */
export function webNotices(): WebNotices {
  const others = new Set<string>();
  return {
    ofPages: () => ({
      name: 'third-party-notices',
      apply: 'build',
      enforce: 'pre',
      transform(_code, id) {
        if (/\.css($|\?)/.test(id)) for (const found of stylesFrom(id.replace(/\?.*$/, ''))) others.add(found);
      },
      generateBundle(_options, bundle) {
        const source = noticesFor([...named(bundle), ...others]);
        this.emitFile({ type: 'asset', fileName: noticesFile, source });
      },
    }),
    ofWorkers: () => ({
      name: 'third-party-notices-of-workers',
      generateBundle(_options, bundle) {
        for (const module of named(bundle)) others.add(module);
      },
    }),
  };
}

/** Names the file of notices in every script. @returns what the scripts hold */
function named(bundle: Rolldown.OutputBundle): readonly string[] {
  const scripts = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  for (const script of scripts)
    script.code = `/*! Holds work of others: see ${noticesFile} where this comes from. */\n${script.code}`;
  return scripts.flatMap(({ modules }) => Object.keys(modules));
}

/** A style sheet and those that it imports, ours and those of packages; they become no modules of their own. */
function stylesFrom(file: string): readonly string[] {
  if (!existsSync(file)) return [file];
  const imported = [...readFileSync(file, 'utf8').matchAll(/@import\s+(?:url\()?["']([^"':]+)["']/g)].map(
    ([, path = '']) => (path.startsWith('.') ? join(dirname(file), path) : join('node_modules', path)),
  );
  return [file, ...imported.flatMap(stylesFrom)];
}
