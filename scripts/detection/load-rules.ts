/** Reads the detection rules from their YAML files and derives what the manifest and the background need. Node only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { hostOf } from '../../src/detection/address';
import { type DetectedProduct, DetectionRule, type Group } from '../../src/detection/rules';
import { Day, plainText } from '../../src/model/primitives';
import { unfitHost } from '../../src/model/web-host';
import { readValue } from '../knowledge/source-files';
import { hostMatches } from './host-matches';

/** Hosts of one site in many countries: a published list, with its day. */
const HostList = v.strictObject({
  what: plainText(80),
  source: plainText(200),
  seen: Day,
  hosts: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.check(
          (host) => unfitHost(host.replace(/^\*\./, '')) === undefined,
          'write the name of a public host, with *. before it for all below it too',
        ),
      ),
    ),
    v.minLength(2),
  ),
});

/** In `knowledge`: no facts, although the base has a product of this id. */
const NOTHING_KNOWN = 'none';

export type NamedRule = DetectionRule & { id: string };

/** A value from the text of a file. Throws with file and reason where it is bad. */
function read<T extends v.GenericSchema>(schema: T, file: string, text: string): v.InferOutput<T> {
  const result = v.safeParse(schema, readValue(file, text));
  if (result.success) return result.output;
  throw new Error(
    `${file}: ${result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the rule'} ${issue.message}`).join('; ')}`,
  );
}

const LISTS = fileURLToPath(new URL('../../src/detection/hosts', import.meta.url));
/** The match patterns of a published list of regional hosts. Throws where there is none of this name. */
export const hostList = (id: string): string[] =>
  read(HostList, `${id}.yaml`, readFileSync(join(LISTS, `${id}.yaml`), 'utf8')).hosts.map((host) => `*://${host}/*`);

/** One rule from its text, with the regional hosts it names. Throws with file and reason where it is bad. */
export function readRule(file: string, text: string): NamedRule {
  const rule = read(DetectionRule, file, text);
  const all = [...(rule.hosts ?? []), ...(rule.hostsFrom === undefined ? [] : hostList(rule.hostsFrom))];
  return { id: file.replace(/\.yaml$/, ''), ...rule, ...(all.length > 0 && { hosts: all }) };
}

/** All rules of a folder, sorted by id (the file's name). Throws with file and reason on the first bad one. */
export const loadRules = (folder: string): NamedRule[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readRule(file, readFileSync(join(folder, file), 'utf8')));

const BASE = fileURLToPath(new URL('../../src/knowledge/data/products', import.meta.url));
const known = new Set(readdirSync(BASE).map((file) => file.replace(/\.yaml$/, '')));

/** The product of the knowledge base whose facts a rule shows: the one it names, else the one of its own id, if there is one. */
export function knowledgeOf({ id, knowledge = known.has(id) ? id : NOTHING_KNOWN }: NamedRule): string | undefined {
  return knowledge === NOTHING_KNOWN ? undefined : knowledge;
}

/** What the background carries: no dates, no provenance. */
export const detectedProducts = (rules: readonly NamedRule[]): DetectedProduct[] =>
  rules.map((rule) => ({
    id: rule.id,
    name: rule.name,
    vendor: rule.vendor,
    knowledge: knowledgeOf(rule),
    kind: rule.kind,
    group: rule.group,
    hosts: rule.hosts ?? [],
    paths: rule.paths,
    excludePaths: rule.excludePaths,
    onlySignals: rule.onlySignals,
    embedded: rule.embedded,
    answers: rule.answers,
    labelling: rule.labelling,
    signals: rule.signals?.map(({ css, script, frame, state, filled }) => ({ css, script, frame, state, filled })),
    turns: rule.turns?.map(({ selector }) => selector),
    moments: rule.moments?.map(({ moment, polarity, selector, frame, labels }) => ({
      moment,
      polarity,
      selector,
      frame,
      labels,
    })),
  }));

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
