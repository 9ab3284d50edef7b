/** Reads the detection rules from their YAML files and derives what the manifest and the background need. Node only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { hostMatches } from './detect';
import { type DetectedProduct, DetectionRule } from './rules';

/** All rules of a folder, sorted by id (the file's name). Throws with file and reason on the first bad one. */
export function loadRules(folder: string): (DetectionRule & { id: string })[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const result = v.safeParse(DetectionRule, parse(readFileSync(join(folder, file), 'utf8')));
      if (!result.success) throw new Error(`${file}: ${result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the rule'} ${issue.message}`).join('; ')}`);
      return { id: file.replace(/\.yaml$/, ''), ...result.output };
    });
}

/** What the background carries: no dates, no provenance. */
export const detectedProducts = (rules: readonly (DetectionRule & { id: string })[]): DetectedProduct[] =>
  rules.map(({ id, name, vendor, knowledge, kind, group, hosts, paths }) => ({ id, name, vendor, knowledge, kind, group, hosts, paths }));

/** Match patterns of the sites in the install prompt, for manifest.json; patterns that another one covers are left out. */
export function staticMatches(rules: readonly DetectionRule[]): string[] {
  const all = [...new Set(rules.filter((rule) => rule.group === 'assistants').flatMap((rule) => rule.hosts))].sort();
  const host = (pattern: string) => pattern.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/\*$/, '');
  return all.filter((pattern) => !all.some((wider) => wider !== pattern && wider.startsWith('*://*.') && hostMatches(host(pattern), wider)));
}
