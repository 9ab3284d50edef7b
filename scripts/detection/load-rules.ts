/** Reads the detection rules from their YAML files and derives what the manifest and the background need. Node only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { hostMatches, hostOf } from '../../src/detection/address';
import { type DetectedProduct, DetectionRule, type Group } from '../../src/detection/rules';

export type NamedRule = DetectionRule & { id: string };

/** One rule from its text. Throws with file and reason where it is bad. */
export function readRule(file: string, text: string): NamedRule {
  const result = v.safeParse(DetectionRule, parse(text));
  if (!result.success)
    throw new Error(
      `${file}: ${result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the rule'} ${issue.message}`).join('; ')}`,
    );
  return { id: file.replace(/\.yaml$/, ''), ...result.output };
}

/** All rules of a folder, sorted by id (the file's name). Throws with file and reason on the first bad one. */
export const loadRules = (folder: string): NamedRule[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readRule(file, readFileSync(join(folder, file), 'utf8')));

/** What the background carries: no dates, no provenance. */
export const detectedProducts = (rules: readonly NamedRule[]): DetectedProduct[] =>
  rules.map(
    ({
      id,
      name,
      vendor,
      knowledge,
      kind,
      group,
      hosts,
      paths,
      excludePaths,
      onlySignals,
      answers,
      labelling,
      signals,
      turns,
      moments,
    }) => ({
      id,
      name,
      vendor,
      knowledge,
      kind,
      group,
      hosts: hosts ?? [],
      paths,
      excludePaths,
      onlySignals,
      answers,
      labelling,
      signals: signals?.map(({ css, script, frame, state, filled }) => ({ css, script, frame, state, filled })),
      turns: turns?.map(({ selector }) => selector),
      moments: moments?.map(({ moment, polarity, selector, frame, labels }) => ({
        moment,
        polarity,
        selector,
        frame,
        labels,
      })),
    }),
  );

/**
 * Match patterns of one group, for manifest.json and for asking; patterns that another one covers are left out. Chat
 * widgets and CAPTCHAs can be anywhere.
 */
export function groupMatches(rules: readonly Pick<DetectionRule, 'group' | 'hosts'>[], group: Group): string[] {
  if (group === 'everywhere') return ['*://*/*'];
  const all = [...new Set(rules.filter((rule) => rule.group === group).flatMap((rule) => rule.hosts ?? []))].sort();
  return all.filter(
    (pattern) =>
      !all.some((wider) => wider !== pattern && wider.startsWith('*://*.') && hostMatches(hostOf(pattern).base, wider)),
  );
}

/** Match patterns of the sites in the install prompt. */
export const staticMatches = (rules: readonly Pick<DetectionRule, 'group' | 'hosts'>[]): string[] =>
  groupMatches(rules, 'assistants');
