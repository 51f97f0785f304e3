import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { CROSS_RULES, REPORT_RULES, type RuleSettings } from '../../checks/index.js'
import { SEVERITIES, type Severity } from '../../model/index.js'
import { UsageError } from '../errors.js'

/** The file that is looked for where no other is named. */
export const CONFIG_FILE = 'rapporteur.config.json'

const LEVELS = ['off', ...SEVERITIES] as const
const Level = z.enum(LEVELS)
const Config = z.strictObject({ rules: z.record(z.string(), Level).default({}) })

/** Every rule with its severity, those within a report first. */
export const RULES: readonly { readonly name: string; readonly severity: Severity; readonly about: string }[] = [
  ...REPORT_RULES,
  ...CROSS_RULES,
]
const NAMES = new Set(RULES.map(rule => rule.name))

/**
 * What the rules count as: by the config file, then by `--rule`, whose word comes last.
 * @param file the file `--config` names; where left out, `rapporteur.config.json` of this folder, if there is one
 * @param lists what `--rule` gives: "name=off,name=warning"
 * @throws UsageError for a file that cannot be used, a rule that is none, a severity that is none
 */
export function ruleSettings(file: string | undefined, lists: readonly string[]): RuleSettings {
  const path = file ?? (existsSync(CONFIG_FILE) ? CONFIG_FILE : null)
  const settings = new Map<string, Severity | 'off'>(path === null ? [] : fromFile(path))
  for (const list of lists) for (const [name, level] of fromList(list)) settings.set(name, level)
  return settings
}

function fromFile(path: string): readonly (readonly [string, Severity | 'off'])[] {
  if (!existsSync(path)) throw new UsageError(`There is no config file ${path}; check the path.`)
  const read = Config.safeParse(parsed(path))
  if (!read.success) {
    const issue = read.error.issues[0]
    const where = issue?.path.join('.') ?? ''
    throw new UsageError(
      `${path} is no config file: ${where === '' ? 'it' : where} must be ${where === '' ? 'an object such as {"rules": {"name-variants": "off"}}' : `one of ${LEVELS.join(', ')}`}.`,
    )
  }
  return Object.entries(read.data.rules).map(([name, level]) => [known(name, path), level])
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageError(`${path} is not JSON; write it as {"rules": {"name-variants": "off"}}.`)
  }
}

function fromList(list: string): readonly (readonly [string, Severity | 'off'])[] {
  return list
    .split(',')
    .filter(part => part.trim() !== '')
    .map(part => {
      const [name = '', said = ''] = part.split('=').map(side => side.trim())
      const level = Level.safeParse(said)
      if (!level.success)
        throw new UsageError(`--rule ${part.trim()} sets no severity; write NAME=${LEVELS.join(`, NAME=`)}.`)
      return [known(name, '--rule'), level.data]
    })
}

function known(name: string, where: string): string {
  if (!NAMES.has(name))
    throw new UsageError(
      `${where} names a rule "${name}" that there is none of; "rapporteur check --rules" lists them.`,
    )
  return name
}
