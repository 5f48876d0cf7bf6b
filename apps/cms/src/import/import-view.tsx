import { EXCHANGE_FILES, EXCHANGE_FORMATS } from '@footnote/citations/exchange/exchange-format'
import { DocumentIdSchema } from '@footnote/contracts/identifier'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { AdminPage } from '../admin/admin-page'
import { mayWriteReferences } from '../collections/references/may-write-references'
import { ExportLinks } from '../export/export-links'
import { EarlierImports } from './earlier-imports'
import { findImportReport, type WholeReport } from './find-import-report'
import { ImportControl } from './import-control'
import { ImportFileForm } from './import-file-form'
import { ImportReport } from './import-report'
import styles from './import.module.css'
import { listImports } from './list-imports'
import { parsePageNumber, parseReportFilter } from './report-filter'

type SearchParams = Record<string, string | string[] | undefined>

/** The page at /admin/import-references: a file to read, or one import with its report. */
export function ImportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  return (
    <AdminPage className={styles.page} view={view}>
      {mayWriteReferences(req.user) ? (
        <Page req={req} searchParams={view.searchParams ?? {}} />
      ) : (
        <Forbidden />
      )}
    </AdminPage>
  )
}

async function Page({ req, searchParams }: { req: PayloadRequest; searchParams: SearchParams }) {
  const id = DocumentIdSchema.safeParse(searchParams['import'])
  if (!id.success) return <Start req={req} />
  const report = await findImportReport(req, id.data)
  return report === null ? <Gone /> : <OneImport report={report} searchParams={searchParams} />
}

async function Start({ req }: { req: PayloadRequest }) {
  return (
    <>
      <h1 className={styles.title}>Import references</h1>
      <ImportFileForm
        extensions={EXCHANGE_FORMATS.flatMap((format) => EXCHANGE_FILES[format].extensions)}
      />
      <EarlierImports imports={await listImports(req)} />
      <h2 className={styles.heading}>The whole library</h2>
      <ExportLinks />
    </>
  )
}

function OneImport({
  report: { report: lines, ...state },
  searchParams,
}: {
  report: WholeReport
  searchParams: SearchParams
}) {
  return (
    <>
      <h1 className={styles.title}>
        <span className={styles.filename}>{state.filename}</span>{' '}
        <span className={styles.format}>{EXCHANGE_FILES[state.format].name}</span>
      </h1>
      <ImportControl initial={state} key={state.id} />
      <ImportReport
        filter={parseReportFilter(searchParams['outcome'])}
        importId={state.id}
        lines={lines}
        page={parsePageNumber(searchParams['page'])}
        status={state.status}
      />
      <p className={styles.after}>
        <a download href={`/api/referenceImports/${state.id}/report`}>
          Download the report (CSV)
        </a>
        <a href="/admin/import-references">Import another file</a>
      </p>
    </>
  )
}

function Gone() {
  return (
    <>
      <h1 className={styles.title}>This import is gone</h1>
      <p>
        A preview is kept until you have read five newer files.{' '}
        <a href="/admin/import-references">Read the file again</a>
      </p>
    </>
  )
}

function Forbidden() {
  return (
    <>
      <h1 className={styles.title}>403 – not your page</h1>
      <p>Only contributors, editors and administrators import references.</p>
    </>
  )
}
