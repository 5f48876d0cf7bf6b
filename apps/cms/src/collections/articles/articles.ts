import { defineCollection } from '../../access/define-collection'
import { env } from '../../env'
import { proposeSlug } from '../fields/propose-slug'
import { announceArticle, announceArticleRemoval } from './announce-article'
import { articleFields } from './article-fields'
import { collectMentions } from './collect-mentions'
import { followMerges } from './follow-merges'
import { redirectOldSlug } from './redirect-old-slug'
import { refuseOversized } from './refuse-oversized'
import { refuseStaleSave } from './refuse-stale-save'
import { rememberPlace } from './remember-place'
import { removeRedirects } from './remove-redirects'
import { requireDraftFromReviewer } from './require-draft-from-reviewer'
import { requirePublishable } from './require-publishable'
import { scheduleReview } from './schedule-review'
import { showPublishedOverDraft } from './show-published-over-draft'
import { stampDates } from './stamp-dates'
import { stampMedicalReview } from './stamp-medical-review'
import { stampWithdrawal } from './stamp-withdrawal'

export const Articles = defineCollection({
  slug: 'articles',
  labels: { singular: 'Article', plural: 'Articles' },
  defaultSort: '-updatedAt',
  admin: {
    group: 'Writing',
    useAsTitle: 'headline',
    defaultColumns: [
      'headline',
      'workflowState',
      '_status',
      'authors',
      'datePublished',
      'updatedAt',
    ],
    listSearchableFields: ['headline', 'slug', 'dek'],
    pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
    components: {
      edit: {
        beforeDocumentControls: [
          '/collections/articles/admin/unsaved-guard#UnsavedGuard',
          '/collections/articles/admin/form-identity#FormIdentity',
          '/collections/articles/admin/untitled-article#UntitledArticle',
          {
            path: '/collections/articles/admin/live-link#LiveLink',
            clientProps: { siteUrl: env.SITE_URL },
          },
        ],
      },
    },
  },
  trash: true,
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 800, showSaveDraftButton: true }, schedulePublish: true },
  },
  hooks: {
    beforeOperation: [requireDraftFromReviewer, showPublishedOverDraft],
    beforeValidate: [proposeSlug('articles', 'headline')],
    beforeChange: [
      refuseOversized,
      refuseStaleSave,
      followMerges,
      collectMentions,
      scheduleReview,
      stampMedicalReview,
      stampWithdrawal,
      requirePublishable,
      stampDates,
      rememberPlace,
    ],
    afterChange: [redirectOldSlug, announceArticle],
    beforeDelete: [announceArticleRemoval, removeRedirects],
  },
  fields: articleFields,
})
