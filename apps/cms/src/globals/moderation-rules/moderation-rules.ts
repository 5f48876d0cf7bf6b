import { MODERATION_MODES, type ModerationMode } from '@footnote/domain/comments/screening-phase'
import { defineGlobal } from '../../access/define-global'

const MODE_LABELS: Record<ModerationMode, string> = {
  'hold-all': 'Every comment waits for a moderator',
  'hold-first': 'The first comments of a new reader wait',
  'publish-then-check': 'Comments appear at once and are checked later',
}

export const ModerationRules = defineGlobal({
  slug: 'moderationRules',
  label: 'Moderation rules',
  admin: {
    group: 'Discussion',
    description: 'Where an article has a mode of its own, the stricter of the two counts.',
  },
  fields: [
    {
      name: 'mode',
      type: 'select',
      required: true,
      defaultValue: 'hold-all',
      options: MODERATION_MODES.map((value) => ({ label: MODE_LABELS[value], value })),
    },
    {
      name: 'approvedCommentsNeeded',
      label: 'Approved comments until a reader is no longer new',
      type: 'number',
      required: true,
      min: 1,
      max: 100,
      defaultValue: 3,
    },
    {
      name: 'linksHeldFrom',
      label: 'Links from which a comment waits',
      type: 'number',
      min: 1,
      max: 100,
      defaultValue: 2,
      admin: { description: 'Empty: links never hold a comment.' },
    },
    {
      name: 'linksRefusedFrom',
      label: 'Links from which a comment is refused',
      type: 'number',
      min: 1,
      max: 100,
      defaultValue: 10,
      admin: { description: 'Empty: links never refuse a comment.' },
    },
  ],
})
