import { EVIDENCE_LEVELS, type EvidenceLevel, STUDY_TYPES } from '@footnote/contracts/reference'
import { LEVEL_BY_STUDY_TYPE } from '@footnote/domain/evidence/evidence-level'
import { STUDY_NAMES } from './describe-evidence'
import styles from './evidence-levels.module.css'

const SOURCE_URL = 'https://www.cebm.ox.ac.uk/resources/levels-of-evidence/ocebm-levels-of-evidence'

/** What the levels beside the references mean, once for all of them. */
export function EvidenceLevels() {
  return (
    <details className={styles.levels}>
      <summary>What the levels of evidence mean</summary>
      <p>
        A level says how far a kind of study carries when the question is whether something helps: 1
        is the strongest, {EVIDENCE_LEVELS.length} the weakest. It does not say how well one study
        was done; an editor who finds a source stronger or weaker than its kind gives it another
        level.
      </p>
      <dl>
        {EVIDENCE_LEVELS.map((level) => (
          <div key={level} className={styles.level}>
            <dt>Level {level}</dt>
            <dd>{listStudies(level)}</dd>
          </div>
        ))}
      </dl>
      <p>
        After the{' '}
        <a href={SOURCE_URL} rel="noopener">
          Oxford Centre for Evidence-Based Medicine
        </a>
        , 2011.
      </p>
    </details>
  )
}

function listStudies(level: EvidenceLevel): string {
  return STUDY_TYPES.filter((study) => LEVEL_BY_STUDY_TYPE[study] === level)
    .map((study) => STUDY_NAMES[study])
    .join(', ')
}
