/** A bound somebody stated, and where. */
export type Limit = { max: number; source: string }

/**
 * One line of the result. `baseline` is the same measure on the bare server of the same
 * run; `value` is null when it was not measured, and `note` says why.
 */
export type Row = {
  measure: string
  value: number | null
  unit: '1/s' | 'ms' | 'µs' | 'kB' | 'MB' | 's' | ''
  baseline: number | null
  limit: Limit | null
  note: string
}

/** Makes a row; what is left out is absent. */
export function row(
  measure: string,
  {
    value,
    unit,
    baseline = null,
    limit = null,
    note = '',
  }: Pick<Row, 'value' | 'unit'> & Partial<Omit<Row, 'measure'>>,
): Row {
  return { measure, value, unit, baseline, limit, note }
}

/** A row that says why nothing was measured. */
export function notMeasured(measure: string, why: string): Row {
  return row(measure, { value: null, unit: '', note: `not measured: ${why}` })
}
