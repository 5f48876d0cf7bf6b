import type { CslName } from '@footnote/contracts/reference'
import { readBibtexNames } from './bibtex-names'
import { decodeLatex } from './decode-latex'
import { readVerbatim } from './read-verbatim'

/** The fields of an entry that nobody took yet, as LaTeX; each is taken once. */
export class UntakenFields {
  /** What was left out of the values taken so far, as sentences. */
  readonly warnings: string[] = []

  constructor(private readonly fields: Map<string, string>) {}

  /** The LaTeX of a field, or '' if it is not there; it can still be taken. */
  peek(name: string): string {
    return this.fields.get(name) ?? ''
  }

  /** Takes the first of these fields that is there, as LaTeX. */
  take(...names: string[]): string | null {
    const name = names.find((candidate) => this.fields.has(candidate))
    if (name === undefined) return null
    const latex = this.peek(name)
    this.fields.delete(name)
    return latex
  }

  /** Takes the first of these fields that is there, as text. */
  takeText(...names: string[]): string | null {
    const latex = this.take(...names)
    if (latex === null) return null
    const { text, unknown } = decodeLatex(latex)
    for (const command of unknown) {
      const warning = `The LaTeX command “\\${command.slice(0, 40)}” is not known and was left out.`
      this.warnings.push(warning)
    }
    return text
  }

  /** Takes the first of these fields that is there and is no LaTeX. */
  takeVerbatim(...names: string[]): string | null {
    const latex = this.take(...names)
    return latex === null ? null : readVerbatim(latex)
  }

  /** Takes a list of names. */
  takeNames(name: string): CslName[] {
    const { names, warnings } = readBibtexNames(this.take(name) ?? '')
    this.warnings.push(...warnings)
    return names
  }

  /** Takes all that are left, as texts under their own names. */
  takeRest(): Record<string, unknown> {
    return Object.fromEntries([...this.fields.keys()].map((name) => [name, this.takeText(name)]))
  }
}
